import type { directory as english } from '../en/directory';
import type { Translation } from '../message';

/** The page of step 5: the directory, and its end. */
export const directory: Translation<typeof english> = {
  'ui.dir.domains': 'Aangepaste domeinen',
  'ui.dir.domains.initial': '1. Oorspronkelijk domein als standaarddomein instellen',
  'ui.dir.domains.initial.what': 'Nieuwe gebruikers krijgen dan een naam op het oorspronkelijke domein.',
  'ui.dir.domains.managed': '2. Gefedereerde domeinen omzetten in beheerde domeinen',
  'ui.dir.domains.managed.what':
    'Mensen op deze domeinen melden zich daarna aan met een wachtwoord in Entra, of helemaal niet meer.',
  'ui.dir.domains.release': '3. Domeinen vrijgeven',
  'ui.dir.domains.registrar':
    'Laat eerst bij de registrar MX, autodiscover, SIP en de overige records naar de nieuwe omgeving verwijzen, of verwijder ze. E-mail die na het vrijgeven aankomt, komt onbestelbaar terug bij de afzender.',
  'ui.dir.domains.release.what':
    'Accounts worden hierdoor niet uitgeschakeld. Het duurt vijf minuten tot een dag.',
  'ui.dir.domains.choose': 'Domeinen om vrij te geven',
  'ui.dir.domains.unread':
    'De domeinen konden niet worden gelezen, dus staat er geen in de lijst. Dat is niet hetzelfde als geen domeinen.',
  'ui.dir.domains.none': 'Er is geen aangepast domein meer om vrij te geven.',
  'ui.dir.domains.nothingChosen': 'Kies een domein om het vrijgeven te plannen.',
  'ui.dir.domains.adminSignsIn':
    'Eerst dit: uw aanmeldingsnaam of die van de reservebeheerder staat op dit domein. Wijzig die in Entra in een naam op het oorspronkelijke domein en meld u opnieuw aan.',
  'ui.dir.domains.stillDefault': 'Eerst dit: het is het standaarddomein, zie 1.',
  'ui.dir.domains.stillFederated': 'Eerst dit: het is gefedereerd, zie 2.',
  'ui.dir.domains.subdomainFirst': 'Eerst dit: er is nog een domein onder dit domein. Geef dat eerst vrij.',
  'ui.dir.domains.tooManyReferences':
    'In het beheercentrum: meer dan 1.000 gebruikers, groepen en apps gebruiken dit domein, en meer hernoemt Graph er niet in één keer. Lees opnieuw nadat de gebruikers zijn verwijderd.',
  'ui.dir.domains.multiTenantApplication':
    'In het beheercentrum: een app die andere tenants gebruiken, heeft een adres op dit domein. Verwijder dat adres of de app-registratie en lees daarna opnieuw.',
  'ui.dir.domains.underWay': 'Wordt vrijgegeven. Dat duurt vijf minuten tot een dag.',
  'ui.dir.domains.inPortal': 'Wat Graph weigert, geeft u vrij op deze pagina’s:',

  'ui.dir.apps': 'Bedrijfstoepassingen',
  'ui.dir.apps.what':
    'Dit gaat in rondes, omdat sommige pas weg kunnen na andere. Wie zich via een van deze toepassingen aanmeldt, kan dat daarna niet meer.',
  'ui.dir.apps.leave': 'Wat ongemoeid blijft, en waarom',
  'ui.dir.apps.leave.managed':
    'Beheerde identiteiten zijn niet apart te verwijderen. Ze verdwijnen met hun Azure-resource, uiterlijk met het Azure-abonnement.',
  'ui.dir.apps.leave.microsoft':
    'Microsofts eigen toepassingen houden een verwijdering meestal niet tegen, en Graph weigert de meeste ervan te verwijderen.',
  'ui.dir.apps.leave.hidden':
    'Verborgen toepassingen kunnen de verwijdering laten mislukken, ook als alles groen is. Ze staan op naam onder D04. Probeer er pas een te verwijderen als Entra of de ondersteuning die noemt.',
  'ui.dir.apps.leave.recipe':
    'Een veel gekopieerd recept schakelt in een lus elke service-principal uit, ook die van de portals. Daarna kan niemand zich aanmelden om de tenant te verwijderen en kan alleen de ondersteuning helpen. Deze tool heeft geen aanroep die een service-principal uitschakelt.',

  'ui.dir.registrations': 'App-registraties',
  'ui.dir.registrations.what':
    'De b2c-extensions-app gaat mee weg. Wie een van deze apps gebruikt, ook in andere tenants, kan zich er niet meer bij aanmelden.',

  'ui.dir.external': 'Externe identiteiten',
  'ui.dir.external.1':
    'Verwijder in Entra onder External Identities eerst de gebruikersstromen en daarna de id-providers. De ingebouwde providers blijven staan.',
  'ui.dir.external.2':
    'Voor Azure AD B2C: schakel over naar de B2C-directory en verwijder gebruikersstromen, aangepast beleid, beleidssleutels en id-providers.',
  'ui.dir.external.3': 'De b2c-extensions-app staat hierboven in de lijst met app-registraties.',

  'ui.dir.devices': 'Apparaten',
  'ui.dir.devices.what':
    'Wordt de directory verwijderd, dan verliest iedereen die deze apparaten gebruikt de toegang. Sla de lijst op. Geef elke gekoppelde pc een lokale beheerder, bewaar de BitLocker-sleutel en geef de pc daarna vrij.',
  'ui.dir.devices.list': ({ count }, format) =>
    format.plural(count, {
      one: 'Lijst met 1 vermelding, om te kopiëren of op te slaan',
      other: `Lijst met ${format.number(count)} vermeldingen, om te kopiëren of op te slaan`
    }),
  'ui.dir.lost': 'Wat verdwijnt',

  'ui.dir.products': 'Selfserviceproducten en Azure-abonnementen',

  'ui.dir.last': 'Laatste handelingen van deze tool',
  'ui.dir.last.what': 'Beide zijn optioneel: wat blijft staan, verdwijnt met de directory. Sla vooraf het draaiboek op.',
  'ui.dir.last.revoke': 'Machtigingen intrekken',
  'ui.dir.last.revoke.what':
    'Vanaf het volgende token kan deze pagina niets meer lezen of wijzigen, en ook geen ander webonderdeel dat deze machtigingen gebruikte. Hier is dan niets meer te bewijzen.',
  'ui.dir.last.own': 'Registratie van deze tool verwijderen',
  'ui.dir.last.own.what':
    'Ook deze registratie telt voor Entra mee. Wordt die verwijderd, dan werkt binnen een uur voor niemand meer een webonderdeel dat een API aanroept. Open daarna API-toegang in SharePoint niet meer: die pagina maakt de registratie opnieuw aan.',

  'ui.dir.delete': 'De tenant verwijderen',
  'ui.dir.delete.final': 'De directory verwijderen is definitief. Niemand kan die herstellen, ook Microsoft niet.',
  'ui.dir.delete.list': 'Wat Entra gaat controleren en wat hier bekend is',
  'ui.dir.delete.list.what':
    'In Entra staan dezelfde rijen. Wat Graph niet kan tonen, is door iemand bevestigd of is alleen in Entra te zien.',
  'ui.dir.delete.column.row': 'Rij in Entra',
  'ui.dir.delete.column.state': 'Hier bekend',
  'ui.dir.delete.column.where': 'Meer',
  'ui.dir.row.users': 'Gebruikers: alleen u',
  'ui.dir.row.directorySync': 'Adreslijstsynchronisatie staat uit',
  'ui.dir.row.applications': 'App-registraties',
  'ui.dir.row.enterpriseApplications': 'Bedrijfstoepassingen',
  'ui.dir.row.subscriptions': 'Abonnementen met licenties (“License-based subscriptions”)',
  'ui.dir.row.azureSubscriptions': 'Azure-abonnementen',
  'ui.dir.row.azureAccess': 'Machtiging om Azure-resources te verwijderen',
  'ui.dir.row.selfServiceProducts': 'Selfserviceproducten (“Self-service sign-up products”)',
  'ui.dir.row.mfaProviders': 'Providers voor meervoudige verificatie',
  'ui.dir.row.userFlows': 'Gebruikersstromen en id-providers',
  'ui.dir.row.invoices': 'Facturen',
  'ui.dir.state.proved': ({ at }, format) => `Bewezen, gelezen op ${format.dateTime(at)}`,
  'ui.dir.state.attested': ({ by }) => `Bevestigd door ${by}`,
  'ui.dir.state.open': 'Open',
  'ui.dir.state.waiting': ({ until }, format) => (until === '' ? 'Wacht' : `Wacht tot ${format.date(until)}`),
  'ui.dir.state.couldNotCheck': 'Niet te controleren',
  'ui.dir.state.onlyInEntra': 'Alleen in Entra te zien',
  'ui.dir.row.azureAccess.how':
    'Zet in Entra onder Overzicht, Eigenschappen de optie Toegangsbeheer voor Azure-resources op Ja, sla op, meld u af en weer aan.',
  'ui.dir.row.applications.ours':
    'Alleen de registratie van deze tool is nog over: verwijder die met de laatste handeling hierboven, of via de vereiste actie in Entra.',
  'ui.dir.delete.how': 'Wat u moet kiezen',
  'ui.dir.delete.1': ({ domain }) =>
    domain === ''
      ? 'Open Tenants beheren met de knop hieronder, aangemeld met uw account op het oorspronkelijke domein.'
      : `Open Tenants beheren met de knop hieronder, aangemeld met uw account op ${domain}.`,
  'ui.dir.delete.2': ({ name, id }) => `Vink ${name} met de tenant-id ${id} aan, en geen andere.`,
  'ui.dir.delete.3': 'Kies Verwijderen. Entra voert zijn controles uit en toont ze als lijst.',
  'ui.dir.delete.4': 'Volg in elke rij die niet groen is de vereiste actie en laat Entra daarna opnieuw controleren.',
  'ui.dir.delete.5': 'Zijn alle rijen groen, kies dan Verwijderen en bevestig.',
  'ui.dir.delete.stuck': 'Alles is groen en toch mislukt het',
  'ui.dir.delete.stuck.wait':
    'Wacht een dag en probeer het opnieuw. De lijst van Entra loopt achter: een verwijderd abonnement telt nog 72 uur mee, een domein tot een dag.',
  'ui.dir.delete.stuck.hidden':
    'Bekijk D04. Verborgen service-principals zijn de gebruikelijke oorzaak. Verwijder alleen die welke Entra of de ondersteuning noemt.',
  'ui.dir.delete.stuck.devOps':
    'Ontkoppel Azure DevOps-organisaties van deze directory, in Azure DevOps onder Organisatie-instellingen, Microsoft Entra.',
  'ui.dir.delete.stuck.free':
    'Onder de klantovereenkomst kan Microsoft Entra ID Free in het factureringsaccount achterblijven, en niemand kan het handmatig opzeggen. Alleen de ondersteuning kan het verwijderen.',
  'ui.dir.delete.stuck.support':
    'Neem contact op met de ondersteuning. Microsoft kent configuraties die een beheerder niet kan verwijderen.',
  'ui.dir.delete.tell':
    'Geef de ondersteuning door: de tenant-id, het oorspronkelijke domein, de rij of de melding die Entra toont, het tijdstip, en de abonnements-id’s uit het draaiboek.',
  'ui.dir.delete.tenantId': 'Tenant-id',
  'ui.dir.delete.attest': 'Wanneer de directory weg is',
  'ui.dir.delete.attest.early':
    'Taken vóór deze zijn nog open, en Entra verwijdert niets voordat ze zijn afgehandeld. Lees opnieuw voordat u bevestigt.',
  'ui.dir.delete.attest.what':
    'Een verwijderde directory kan door niets worden gelezen. Daarom bevestigt iemand het. Deze pagina wordt dan de afsluitende pagina.'
};
