import type { Agreement } from '../../facts/records';
import type { runbook as english } from '../en/runbook';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsoft Online Subscription Agreement (MOSA)',
  mca: 'Microsoft-klantovereenkomst (MCA)',
  partner: 'Gekocht via een partner',
  trial: 'Alleen proefabonnementen',
  education: 'Onderwijs'
};

/** The offline runbook: read when neither SharePoint nor this tool answers any more. */
export const runbook: Translation<typeof english> = {
  'runbook.title': ({ tenant }) => `Draaiboek: ${tenant} sluiten`,
  'runbook.lead':
    'Voor als SharePoint, Teams en Tenant Closure er niet meer zijn. Dit bestand opent zonder netwerk; alleen de koppelingen hebben er een nodig. Bewaar het buiten de tenant.',
  'runbook.asOf': ({ at }, format) =>
    `Alles hier is gelezen op ${format.dateTime(at)} of later. Wat er sindsdien is gebeurd, weten alleen de portals. Staat er “hier”, “lees opnieuw” of de naam van een stap, dan is Tenant Closure bedoeld, zolang het werkt.`,
  'runbook.links':
    'Koppelingen naar Entra en Azure openen deze tenant. Koppelingen naar het Microsoft 365-beheercentrum openen de tenant van het account waarmee u bent aangemeld.',
  'runbook.made': 'Gemaakt',
  'runbook.madeBy': ({ by, at }, format) => `${format.dateTime(at)}, door ${by}`,
  'runbook.contents': 'Inhoud',
  'runbook.final.title': 'De directory verwijderen is definitief',
  'runbook.final.what':
    'Microsoft kan een verwijderde tenant niet herstellen. Alle gebruikers, groepen, toepassingen en apparaten erin zijn weg, en niemand kan zich er nog ergens mee aanmelden.',
  'runbook.final.guard': 'Vergelijk vóór elke handeling de tenant-id in de portal met die hierboven.',

  'runbook.date.title': 'Vroegste sluitingsdatum',
  'runbook.date.assumes': 'Wat bij deze datum wordt aangenomen',

  'runbook.tasks.title': 'Wat nog moet gebeuren, op volgorde',
  'runbook.tasks.none': 'Toen dit werd gemaakt, was er niets meer te doen.',
  'runbook.tasks.beside': 'Ook nog open',
  'runbook.tasks.waitsFor': ({ checks }, format) => `Komt na ${format.list(checks)}.`,
  'runbook.tasks.pages': 'Pagina’s',
  'runbook.tasks.objects': 'Wat is gevonden',

  'runbook.subs.title': 'Resterende abonnementen',
  'runbook.subs.unread':
    'De abonnementen konden niet worden gelezen. Dat is niet hetzelfde als geen abonnementen: kijk onder Uw producten met het statusfilter “Alles”.',
  'runbook.subs.none': 'Graph vermeldde alleen verwijderde abonnementen, of geen enkel abonnement.',
  'runbook.subs.agreement': ({ agreement, by, at }, format) =>
    `Factureringsovereenkomst: ${AGREEMENT[agreement]}, zoals ${by} op ${format.date(at)} heeft aangegeven. Wat Graph bij een abonnement toont, gaat voor.`,
  'runbook.subs.agreementOpen':
    'Niemand heeft aangegeven onder welke factureringsovereenkomst deze zijn gekocht. Het staat in het beheercentrum onder Factureringsaccounts; hier staan beide manieren.',
  'runbook.subs.domains':
    'Geef aangepaste domeinen vrij voordat u opzegt: een domein in een opgezegde tenant is moeilijk terug te krijgen.',
  'runbook.subs.id': 'Abonnements-id in facturering',
  'runbook.subs.graphId': 'Abonnements-id in Graph',
  'runbook.subs.state': 'Status',
  'runbook.subs.created': 'Gekocht',
  'runbook.subs.next': 'Volgende status, als u niets doet',
  'runbook.subs.end': 'Vroegste einde',
  'runbook.subs.unknownEnd': 'Niet bekend: de service geeft geen datum en er is geen regel waaruit die volgt',
  'runbook.subs.carrier':
    'Gaat als laatste weg. Tenant Closure draait erop, en SharePoint verdwijnt dan met alle inhoud.',
  'runbook.subs.cancel': 'Opzeggen',
  'runbook.subs.delete': 'Verwijderen',
  'runbook.subs.endNow': 'Beëindigen',
  'runbook.subs.ifUnder': ({ agreement }) => `Als het onder deze overeenkomst valt: ${AGREEMENT[agreement]}`,

  'runbook.entra.title': 'De controlelijst van Entra zelf',
  'runbook.entra.what':
    'Entra loopt deze lijst na voordat het een tenant verwijdert. Naast elke rij staat wat wij het laatst hebben gelezen; wat Entra toont, telt.',
  'runbook.entra.unseen': 'Graph toont dit niet: kijk op de pagina',
  'runbook.entra.invoices': 'De facturen zijn betaald',
  'runbook.entra.users': 'Geen gebruiker behalve één globale beheerder',
  'runbook.entra.directorySync': 'Adreslijstsynchronisatie staat uit',
  'runbook.entra.applications': 'Geen app-registratie',
  'runbook.entra.enterpriseApplications': 'Bedrijfstoepassingen die kunnen worden verwijderd, zijn verwijderd',
  'runbook.entra.mfaProviders': 'Geen provider voor meervoudige verificatie',
  'runbook.entra.subscriptions': 'Elk abonnement is volledig opgeheven (“deprovisioned”)',
  'runbook.entra.azureSubscriptions': 'Geen Azure-abonnement, actief of opgezegd',
  'runbook.entra.azureAccess': 'Toegangsbeheer voor Azure-resources staat voor u aan',
  'runbook.entra.selfServiceProducts': 'Geen selfserviceproduct',
  'runbook.entra.userFlows': 'Geen gebruikersstroom, id-provider of aangepast beleid (B2C en External ID)',

  'runbook.delete.title': 'De tenant verwijderen',
  'runbook.delete.signIn': ({ domain }) =>
    `Meld u in een privévenster als globale beheerder aan bij Entra, met het account op ${domain}. Entra vraagt om meervoudige verificatie.`,
  'runbook.delete.open': 'Open Tenants beheren:',
  'runbook.delete.tick': ({ tenantId }) =>
    `Vink de tenant met de id ${tenantId} aan en geen andere, en kies Verwijderen.`,
  'runbook.delete.rows': 'Werk elke rij die niet groen is af volgens de vereiste actie en open de lijst daarna opnieuw.',
  'runbook.delete.last': 'Zijn alle rijen groen, kies dan Verwijderen. Deze handeling is niet terug te draaien.',

  'runbook.stuck.title': 'Alles groen en toch mislukt',
  'runbook.stuck.what':
    'Microsoft weet dat sommige tenants niet te verwijderen zijn, ook al is elke rij groen. Probeer het volgende op volgorde, en na elk punt opnieuw de verwijdering:',
  'runbook.stuck.wait':
    'Wacht 72 uur nadat het laatste abonnement is verwijderd: pas dan is het voor Entra volledig opgeheven.',
  'runbook.stuck.allProducts':
    'Zet het statusfilter van Uw producten op “Alles”: een verlopen of uitgeschakeld product telt nog mee.',
  'runbook.stuck.azure':
    'Zet Toegangsbeheer voor Azure-resources aan, meld u af en weer aan en zoek met alle filters gewist naar Azure-abonnementen. Een opgezegd abonnement telt mee tot het is verwijderd.',
  'runbook.stuck.applications':
    'Open App-registraties, Alle toepassingen, en verwijder wat er nog is, ook de b2c-extensions-app.',
  'runbook.stuck.principals':
    'Vraag met de regels hieronder een lijst met service-principals van derden op. Verwijder ze een voor een onder Bedrijfstoepassingen en loop de lijst nogmaals na: sommige kunnen pas weg na andere.',
  'runbook.stuck.never':
    'Schakel toepassingen van Microsoft niet in bulk uit en verwijder ze niet in bulk. Een recept dat op internet staat, schakelt zo ook Azure Portal uit. Daarna kan niemand zich nog aanmelden om de sluiting af te ronden.',
  'runbook.stuck.support': 'Neem contact op met de ondersteuning en geef door wat onder Ondersteuning staat.',

  'runbook.ps.title': 'PowerShell zonder deze tool',
  'runbook.ps.what':
    'Elk blok meldt u aan en vergelijkt de tenant-id voordat het iets doet. Voer een blok in zijn geheel uit. Het account heeft de rol nodig, en de machtigingen waar bij het aanmelden om wordt gevraagd.',
  'runbook.ps.install': 'Eenmalig: Microsoft Graph PowerShell installeren',
  'runbook.ps.users': 'Lijst met de gebruikers die er nog zijn (wijzigt niets)',
  'runbook.ps.sync':
    'Adreslijstsynchronisatie uitschakelen. Eenmaal begonnen is dit niet te stoppen. Het duurt tot 72 uur. Verwijder vooraf de synchronisatieclient',
  'runbook.ps.restore': 'Eén verwijderde gebruiker herstellen: toont de lijst en vraagt daarna om een id',
  'runbook.ps.subscriptions': 'De status van elk abonnement bekijken (wijzigt niets)',
  'runbook.ps.thirdParty': 'Lijst met service-principals van derden (wijzigt niets)',
  'runbook.ps.wrongTenant': ({ domain }) => `Dit is niet de tenant van ${domain}. Er is niets gedaan.`,
  'runbook.ps.ask': 'Id van de gebruiker om te herstellen',

  'runbook.restore.title': 'Een verwijderde gebruiker herstellen',
  'runbook.restore.what':
    'Een verwijderde gebruiker is 30 dagen lang te herstellen, met postvak en licenties, zolang het abonnement en de directory bestaan.',
  'runbook.restore.steps':
    'Open Verwijderde gebruikers met de koppeling hieronder.\nVink de gebruiker aan en kies Gebruiker herstellen.\nOf gebruik de PowerShell-regels hierboven met de id van de gebruiker.',
  'runbook.restore.unread':
    'De verwijderde gebruikers konden niet worden gelezen. Dat is niet hetzelfde als geen verwijderde gebruikers.',

  'runbook.support.title': 'Ondersteuning',
  'runbook.support.online': 'Online, als beheerder: Help en ondersteuning in het beheercentrum.',
  'runbook.support.numbers':
    'Per telefoon, zoals vermeld op de pagina van Microsoft over ondersteuning; andere landen staan ook daar:',
  'runbook.support.noNumbers':
    'Op de pagina van Microsoft over ondersteuning staat geen telefoonnummer voor deze cloud. U vindt het in het beheercentrum.',
  'runbook.support.us': 'Verenigde Staten',
  'runbook.support.canada': 'Canada',
  'runbook.support.uk': 'Verenigd Koninkrijk',
  'runbook.support.australia': 'Australië',
  'runbook.support.china': 'China (21Vianet)',
  'runbook.support.source': 'Pagina van Microsoft over ondersteuning',
  'runbook.support.partner': 'Vraag het bij een abonnement van een partner eerst aan die partner.',
  'runbook.support.tell': 'Wat u doorgeeft',
  'runbook.support.goal':
    'Wij willen de tenant verwijderen. Elke rij die Entra controleert, staat hierboven met wat wij het laatst hebben gelezen.',
  'runbook.support.billing': 'Factureringsaccount: Graph toont het nummer niet. Neem het hier over uit Factureringsaccounts:',
  'runbook.support.invoices': 'Facturen: download ze voordat de tenant weg is.',
  'runbook.support.subscriptionIds': 'Abonnements-id’s in facturering',
  'runbook.support.requestIds': 'Aanvraag-id’s van wat niet kon worden gelezen',

  'runbook.after.title': 'Na de verwijdering',
  'runbook.after.signIn': 'Aanmelden bij de tenant lukt niet meer. Dat is het bewijs.',
  'runbook.after.data':
    'Klantgegevens van een opgezegd abonnement kunnen na 30 tot 90 dagen worden verwijderd en worden uiterlijk 180 dagen na het opzeggen verwijderd.',
  'runbook.after.noReturn':
    'Na de drie dagen kan een verwijderd abonnement niet meer opnieuw worden geactiveerd. Hetzelfde product opnieuw kopen brengt geen gegevens terug.',
  'runbook.after.domains':
    'Een vrijgegeven aangepast domein kan in een andere tenant worden geverifieerd. De DNS-records verwijzen nog naar Microsoft 365 tot u ze bij de registrar wijzigt.',
  'runbook.after.azure': 'Voor een opgezegd Azure-abonnement komt de laatste factuur tot 72 uur later.',
  'runbook.after.keep': 'Bewaar dit bestand, de inventaris, de resultaten van de uitvoeringen en de facturen zo lang als uw regels vereisen.',

  'runbook.card.what':
    'Eén bestand met alles wat nog moet gebeuren: taken, datums, koppelingen naar deze tenant, PowerShell-regels en ondersteuning. Het opent zonder netwerk en zonder deze tool.',
  'runbook.card.when': 'U hebt het nodig zodra SharePoint weg is, want dan is deze tool ook weg.',
  'runbook.card.save': 'Draaiboek opslaan',
  'runbook.card.again': 'Opnieuw opslaan',
  'runbook.card.saved': ({ by, at }, format) =>
    `Laatst opgeslagen door ${by}, ${format.dateTime(at)}. Het toont de tenant zoals die toen was: sla het opnieuw op voordat u opzegt.`,
  'runbook.card.notSaved': 'Nog niet opgeslagen.',
  'runbook.card.where':
    'Bewaar het bestand buiten deze tenant: niet in OneDrive, SharePoint of een postvak dat met de tenant verdwijnt.',
  'runbook.card.done': 'Het draaiboek is opgeslagen. Bewaar het buiten deze tenant.',
  'runbook.card.failed':
    'Het draaiboek kon niet worden samengesteld en er is niets opgeslagen. Laad de pagina opnieuw en sla het dan op.',
  'runbook.card.notKept':
    'Het bestand is aan de browser doorgegeven, maar hier kon niet worden vastgelegd dat het is opgeslagen. Controleer of de browser gegevens mag opslaan en sla het opnieuw op.',
  'runbook.card.notRead': 'De tenant moet worden gelezen voordat er een draaiboek kan worden gemaakt.'
};
