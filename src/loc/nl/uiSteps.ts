import type { uiSteps as english } from '../en/uiSteps';
import type { Translation } from '../message';

export const uiSteps: Translation<typeof english> = {
  'ui.steps.prepare.what':
    'Zorg dat de juiste persoon de juiste tenant sluit en dat er niets per ongeluk verloren gaat.',
  'ui.steps.users.what': 'Verwijder alle gebruikers, behalve de ene globale beheerder die blijft.',
  'ui.steps.cancel.what': 'Zeg elk actief abonnement op nadat de aangepaste domeinen zijn vrijgegeven.',
  'ui.steps.delete.what': 'Verwijder wat is uitgeschakeld, of wacht tot de service het verwijdert.',
  'ui.steps.mfa.what':
    'Schakel MFA per gebruiker uit voor iedereen behalve de uitvoerende beheerder en verwijder verouderde MFA-providers.',
  'ui.steps.directory.what': 'Verwijder wat de directory in stand houdt en verwijder daarna de directory in Entra.',
  'ui.steps.locked': 'Deze stap is vergrendeld',
  'ui.steps.locked.what': 'U kunt de stap wel lezen. Die wordt ontgrendeld zodra deze controles zijn afgehandeld:',
  'ui.steps.tasks': 'Taken op volgorde',
  'ui.steps.state.locked': 'Vergrendeld',
  'ui.steps.state.ready': 'Te doen',
  'ui.steps.state.waitingUntil': ({ until }, format) => `Wacht tot ${format.date(until)}`,
  'ui.steps.state.waiting': 'Wacht',
  'ui.steps.state.needsYou': 'Wacht op u',
  'ui.steps.state.couldNotCheck': 'Niet te controleren',
  'ui.steps.state.verified': ({ at }, format) => `Geverifieerd op ${format.dateTime(at)}`,
  'ui.steps.state.attested': ({ by }) => `Bevestigd door ${by}`,
  'ui.steps.open': 'Details',
  'ui.steps.openFor': ({ what }) => `Details: ${what}`,
  'ui.steps.proof': 'Bewijs:',
  'ui.steps.noTasks': 'Voor deze stap is nog niets gelezen.',
  'ui.steps.notRead.what': 'Lees eerst de tenant: deze stap laat zien wat er is.',
  'ui.subs.why':
    'Microsoft Graph leest abonnementen, maar kan ze niet opzeggen of verwijderen. Dat gebeurt in het beheercentrum en wordt hier bewezen door opnieuw te lezen.',
  'ui.subs.source': 'Naslag van Microsoft over abonnementen',
  'ui.subs.title': 'Abonnementen',
  'ui.subs.domainsFirst':
    'Geef aangepaste domeinen vrij voordat u opzegt: een domein in een opgezegde tenant is moeilijk terug te krijgen.',
  'ui.subs.none.cancel': 'Er is geen actief abonnement. Er valt niets op te zeggen.',
  'ui.subs.none.delete': 'Er is geen uitgeschakeld abonnement. Er valt niets te verwijderen.',
  'ui.subs.unread':
    'De abonnementen konden niet worden gelezen, dus staat er geen in de lijst. Dat is niet hetzelfde als geen abonnementen.',
  'ui.subs.state': 'Status in het beheercentrum',
  'ui.subs.status.enabled': 'Actief',
  'ui.subs.status.warning': 'Verlopen',
  'ui.subs.status.suspended': 'Uitgeschakeld',
  'ui.subs.status.lockedOut': 'Uitgeschakeld',
  'ui.subs.status.deleted': 'Verwijderd',
  'ui.subs.status.unknown': ({ raw }) => `Niet bekend: “${raw}”`,
  'ui.subs.trial': 'Proefabonnement',
  'ui.subs.seats': ({ count }, format) =>
    format.plural(count, { one: '1 licentie', other: `${format.number(count)} licenties` }),
  'ui.subs.next': 'Volgende status',
  'ui.subs.nextAt': ({ at }, format) => `${format.dateWithDistance(at)}, als u niets doet`,
  'ui.subs.carries': 'Bevat',
  'ui.subs.host': 'Als laatste: deze tool draait erop. Sla eerst het draaiboek op.',
  'ui.subs.hostMany': ({ count }, format) =>
    `Deze tool draait op ${format.number(count)} abonnementen, waaronder dit. Laat er één tot het laatst staan en sla vóór die tijd het draaiboek op.`,
  'ui.subs.path': 'Wat u in het beheercentrum moet doen',
  'ui.subs.path.unknown':
    'Hoe u dit abonnement opzegt, hangt af van de factureringsovereenkomst. Die is nog niet opgegeven.',
  'ui.subs.path.answer': 'Vraag over de overeenkomst beantwoorden',
  'ui.subs.cancel.mosa.1': 'Open Uw producten en kies dit abonnement.',
  'ui.subs.cancel.mosa.2':
    'Kies onder Abonnements- en betalingsinstellingen de optie Abonnement annuleren. Verlaag het aantal licenties eerst tot 25 als het er meer zijn.',
  'ui.subs.cancel.mosa.3': 'Geef een reden en feedback op en kies Opslaan.',
  'ui.subs.cancel.mca.1': 'Open Uw producten en kies dit abonnement.',
  'ui.subs.cancel.mca.2':
    'Kies binnen zeven dagen na begin of verlenging Abonnement annuleren. Kies later “Terugkerende facturering bewerken” en schakel de periodieke facturering uit.',
  'ui.subs.cancel.mca.3':
    'Geef een reden en feedback op en kies Opslaan. Het abonnement loopt daarna door tot het einde van de termijn.',
  'ui.subs.cancel.trial.1': 'Open Uw producten en kies dit proefabonnement.',
  'ui.subs.cancel.trial.2':
    'Kies “Terugkerende facturering bewerken” en schakel de periodieke facturering uit. Een proefabonnement zonder betalingswijze eindigt vanzelf.',
  'ui.subs.cancel.partner.1':
    'Vraag de partner die dit abonnement heeft verkocht om het op te zeggen: alleen de partner kan dat.',
  'ui.subs.cancel.partner.2': 'U vindt de partner onder Partnerrelaties.',
  'ui.subs.delete.mosa.1': 'Open Uw producten, zet het statusfilter op “Alles” en kies dit abonnement.',
  'ui.subs.delete.mosa.2':
    'Kies onder Abonnements- en betalingsinstellingen de optie Abonnement verwijderen en daarna Ja. De inhoud in SharePoint en OneDrive wordt meteen verwijderd.',
  'ui.subs.delete.mosa.3': 'Kan het niet worden verwijderd, neem dan contact op met Microsoft-ondersteuning.',
  'ui.subs.delete.mca.1':
    'Een uitgeschakeld abonnement onder de klantovereenkomst is niet handmatig te verwijderen. De service verwijdert het wanneer de wachttijd voorbij is.',
  'ui.subs.delete.trial.1': 'Open Uw producten, zet het statusfilter op “Alles” en kies dit proefabonnement.',
  'ui.subs.delete.trial.2':
    'Kies Abonnement verwijderen als dat wordt aangeboden. Anders verwijdert de service het wanneer de wachttijd voorbij is.',
  'ui.subs.delete.partner.1':
    'Vraag de partner die dit abonnement heeft verkocht om het te verwijderen: alleen de partner kan dat.',
  'ui.subs.selfService.1': 'Open in Entra onder Licenties “Self-service sign-up products” en kies dit product.',
  'ui.subs.selfService.2': 'Kies Verwijderen. Dat gaat meteen in en is niet terug te draaien.',
  'ui.subs.start': 'Beginnen',
  'ui.subs.startFor': ({ what }) => `Beginnen: ${what}`,
  'ui.subs.start.what':
    '“Beginnen” legt uw voornemen vast, opent het beheercentrum op een nieuw tabblad en leest dit abonnement.',
  'ui.subs.started': ({ by, at }, format) => `Begonnen door ${by}, ${format.dateTime(at)}`,
  'ui.subs.checkAgain': 'Opnieuw controleren',
  'ui.subs.checkAgainFor': ({ what }) => `Opnieuw controleren: ${what}`,
  'ui.subs.lastLook': ({ at }, format) => `Laatst gecontroleerd: ${format.dateTime(at)}`,
  'ui.subs.looking': 'Het abonnement wordt gelezen',
  'ui.subs.unchanged': ({ state }) => `Opnieuw gelezen: nog steeds “${state}”.`,
  'ui.subs.changed': ({ state }) => `Opnieuw gelezen: nu “${state}”.`,
  'ui.subs.gone': 'Opnieuw gelezen: het staat niet meer in de lijst.',
  'ui.subs.lookFailed': 'Het kon niet worden gelezen. De laatst bekende status wordt getoond.',
  'ui.subs.intentFailed':
    'Uw voornemen kon niet in deze browser worden bewaard. Het beheercentrum is toch geopend.'
};
