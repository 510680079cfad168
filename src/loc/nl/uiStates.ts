import type { uiStates as english } from '../en/uiStates';
import type { Translation } from '../message';

export const uiStates: Translation<typeof english> = {
  'ui.first.title': 'Wat het sluiten van deze tenant in de weg staat',
  'ui.first.what':
    'Tenant Closure leest uw tenant, laat zien wat er moet gebeuren voordat die kan worden gesloten en noemt de vroegste datum waarop dat kan.',
  'ui.first.reads': 'Wat er wordt gelezen',
  'ui.first.reads.list':
    'De organisatie, gebruikers, rollen, abonnementen en licenties, domeinen, apps, apparaten, beleid en relaties. Namen, statussen en datums; geen e-mail, geen bestanden, geen wachtwoorden.',
  'ui.first.changes': 'Wat er verandert',
  'ui.first.changes.none':
    'Niets. Lezen wijzigt niets in de tenant. Elke latere stap zegt vooraf wat die gaat doen en vraagt om bevestiging.',
  'ui.first.keeps': 'Wat er wordt bewaard',
  'ui.first.keeps.what':
    'Uw antwoorden en bevestigingen, in deze browser. Wat is gelezen, blijft op deze pagina en gaat nergens anders heen.',
  'ui.first.button': 'Deze tenant lezen',
  'ui.loading': 'De tenant wordt gelezen',
  'ui.partial.title': 'Niet alles kon worden gelezen',
  'ui.partial.what': 'De controles daarachter staan op “niet te controleren”. Ze tellen nooit als in orde.',
  'ui.partial.show': 'Tonen wat niet te controleren was',
  'ui.problem.what': 'Wat er is gebeurd',
  'ui.problem.soWhat': 'Wat het betekent',
  'ui.problem.nowWhat': 'Wat u kunt doen',
  'ui.problem.reference': 'Aanvraag-id’s voor Microsoft-ondersteuning',
  'ui.problem.tryAgain': 'Opnieuw proberen',
  'ui.problem.reload': 'Pagina opnieuw laden',
  'ui.offline.title': 'Geen verbinding',
  'ui.offline.what': 'Er kwam geen antwoord van Microsoft Graph.',
  'ui.offline.soWhat': 'Er kan niets worden gelezen, dus wordt niets als gedaan getoond. Er is niets gewijzigd.',
  'ui.offline.nowWhat': 'Controleer de verbinding en lees opnieuw.',
  'ui.signIn.title': 'Uw sessie moet worden vernieuwd',
  'ui.signIn.what': 'Microsoft Graph vroeg u om u opnieuw aan te melden.',
  'ui.signIn.soWhat': 'Er kan niets worden gelezen totdat u zich hebt aangemeld. Er is niets gewijzigd.',
  'ui.signIn.nowWhat':
    'Laad de pagina opnieuw. Meld u desgevraagd aan met het account waarmee u de tenant sluit.',
  'ui.forbidden.title': 'Dit account mag de tenant niet lezen',
  'ui.forbidden.scope.what': 'Er ontbreekt een machtiging die de beheerder moet goedkeuren.',
  'ui.forbidden.role.what': 'De machtiging is er, maar uw rol volstaat niet.',
  'ui.forbidden.soWhat': 'Over deze tenant is nog niets bekend. Dat is niet hetzelfde als dat er niets in de weg staat.',
  'ui.forbidden.scope.nowWhat': ({ scope }) =>
    scope === ''
      ? 'Keur in het SharePoint-beheercentrum onder Geavanceerd, API-toegang, de aanvragen van Tenant Closure goed. Wacht enkele minuten en lees opnieuw.'
      : `Keur in het SharePoint-beheercentrum onder Geavanceerd, API-toegang, ${scope} goed voor Tenant Closure. Wacht enkele minuten en lees opnieuw.`,
  'ui.forbidden.role.nowWhat':
    'Meld u aan als globale beheerder van deze tenant. Komt u voor de rol in aanmerking, activeer die dan eerst in Privileged Identity Management.',
  'ui.wrongCloud.title': 'Niet beschikbaar in deze cloud',
  'ui.wrongCloud.what': ({ cloud }) => `In de cloud “${cloud}” antwoordt Microsoft Graph niet in deze vorm.`,
  'ui.wrongCloud.soWhat': 'De tenant kan van hieruit niet worden gelezen.',
  'ui.wrongCloud.nowWhat': 'Open Tenant Closure vanuit een SharePoint-site of Teams van de tenant die moet worden gesloten.',
  'ui.otherTenant.title': 'Twee verschillende tenants',
  'ui.otherTenant.what': ({ token, organization }) =>
    `Uw sessie hoort bij de tenant ${token}, maar Graph antwoordde voor ${organization}.`,
  'ui.otherTenant.soWhat': 'Het is niet zeker welke tenant dit is. Er wordt niets getoond en u kunt niets wijzigen.',
  'ui.otherTenant.nowWhat':
    'Meld u af bij alle Microsoft-accounts en meld u aan met het account van de tenant die moet worden gesloten.',
  'ui.unreadable.title': 'De tenant kon niet worden gelezen',
  'ui.unreadable.what': 'Microsoft Graph gaf geen bruikbaar antwoord.',
  'ui.unreadable.soWhat': 'Over deze tenant is nog niets bekend. Er is niets gewijzigd.',
  'ui.unreadable.nowWhat':
    'Lees over enkele minuten opnieuw. Blijft het zo, dan kan Microsoft-ondersteuning de aanvraag-id’s gebruiken.',
  'ui.throttled.title': 'Microsoft Graph vroeg om het rustiger aan te doen',
  'ui.throttled.what':
    'Graph gaf langer geen antwoord dan deze tool wacht. Andere apps in uw tenant delen dezelfde limiet.',
  'ui.throttled.soWhat': 'Er is niets gewijzigd en niets wordt als gedaan getoond.',
  'ui.throttled.nowWhat': 'Lees over enkele minuten opnieuw.',
  'ui.broken.title': 'Dit deel van de pagina werkt niet meer',
  'ui.broken.what': 'Een fout in Tenant Closure, niet in uw tenant.',
  'ui.broken.soWhat': 'Wat was gelezen, staat hier niet meer. In de tenant is hierdoor niets gewijzigd.',
  'ui.broken.nowWhat':
    'Probeer het opnieuw. Gebeurt het weer, laad dan de pagina opnieuw en meld het met de details erbij.',
  'ui.broken.copy': 'Details kopiëren',
  'ui.chunk.title': 'Een deel van de pagina kon niet worden geladen',
  'ui.chunk.what':
    'De verbinding is verbroken, of er is een nieuwere versie geïnstalleerd sinds deze pagina is geopend.',
  'ui.chunk.soWhat': 'Dit deel kan niet worden getoond. Er is niets gewijzigd in de tenant.',
  'ui.chunk.nowWhat': 'Laad de pagina opnieuw.',
  'ui.left.title': 'Er staat niets meer in de weg',
  'ui.left.proof': ({ checks, at }, format) =>
    `Alle ${format.number(checks)} controles die kunnen blokkeren, zijn in orde, gelezen op ${at}.`,
  'ui.left.next': 'Wat rest, is de verwijdering zelf, in Entra onder “Tenants beheren”.',
  'ui.left.button': 'Naar stap 5'
};
