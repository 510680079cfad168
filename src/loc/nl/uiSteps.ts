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
  'ui.steps.state.reopened': ({ settledAt }, format) => `Weer open: was afgehandeld op ${format.date(settledAt)}`,
  'ui.lock.until': 'Vergrendeld tot dit is afgehandeld:',
  'ui.lock.opens': 'Ontgrendelt:',
  'ui.lock.runbook': 'Deze tool draait op dit abonnement. Sla eerst het draaiboek op.',
  'ui.lock.othersFirst': ({ act, count }, format) =>
    `Deze tool draait op dit abonnement. Daarom wordt het als laatste ${act === 'cancel' ? 'opgezegd' : 'verwijderd'}. ${format.plural(count, {
      one: 'Eerst komt nog 1 ander abonnement.',
      other: `Eerst komen nog ${format.number(count)} andere abonnementen.`
    })}`,
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
  'ui.subs.owner': 'Gekocht',
  'ui.subs.owner.direct': 'Rechtstreeks bij Microsoft',
  'ui.subs.owner.partner': ({ tenant }) => `Via de partner met de tenant-id ${tenant}`,
  'ui.subs.created': 'Sinds',
  'ui.subs.createdAt': ({ at }, format) => format.date(at),
  'ui.subs.dates': 'Datums en de regels daarachter',
  'ui.subs.effect.cancel': 'Wat opzeggen nu doet',
  'ui.subs.effect.delete': 'Wat verwijderen nu doet',
  'ui.subs.effect.cancel.mosa':
    'Het abonnement wordt meteen uitgeschakeld: gebruikers verliezen vandaag de toegang, beheerders kunnen nog bij de gegevens. De service verwijdert het na 90 dagen, of 72 uur nadat u het hebt verwijderd.',
  'ui.subs.effect.cancel.mcaOpen':
    'Binnen de eerste zeven dagen wordt het abonnement meteen uitgeschakeld en deels terugbetaald: gebruikers verliezen vandaag de toegang, beheerders kunnen nog bij de gegevens. De service verwijdert het na 90 dagen.',
  'ui.subs.effect.cancel.mcaClosed':
    'Vandaag stopt er niets. Met de periodieke facturering uit blijft het abonnement actief, en wordt het gefactureerd, tot het einde van de termijn. Daarna is het 30 dagen verlopen en 90 dagen uitgeschakeld.',
  'ui.subs.effect.cancel.mcaUnknown':
    'Binnen zeven dagen na begin of verlenging wordt het abonnement meteen uitgeschakeld. Later stopt er vandaag niets: het blijft actief, en wordt gefactureerd, tot het einde van de termijn. Daarna is het 30 dagen verlopen en 90 dagen uitgeschakeld.',
  'ui.subs.effect.cancel.trial':
    'Vandaag stopt er niets. Het proefabonnement eindigt op zijn einddatum. Daarna is het 30 dagen verlopen en 30 dagen uitgeschakeld.',
  'ui.subs.effect.cancel.partner':
    'De partner bepaalt wanneer het eindigt. Het kan tot 90 dagen duren voordat dat hier te zien is.',
  'ui.subs.effect.cancel.selfService':
    'Het wordt meteen verwijderd, met alles wat mensen erin bewaren. Er is geen weg terug.',
  'ui.subs.effect.cancel.unknown': 'Dat hangt af van de factureringsovereenkomst.',
  'ui.subs.effect.delete.mosa':
    'Gebruikers en beheerders verliezen de toegang, en de inhoud in SharePoint en OneDrive wordt meteen verwijderd. Het abonnement is 3 dagen lang opnieuw te activeren, maar die inhoud komt niet terug. Voor Entra is het pas 72 uur later weg.',
  'ui.subs.effect.delete.mca':
    'U hoeft niets te doen: de service verwijdert het wanneer de wachttijd voorbij is. Tot dan kunnen beheerders bij de gegevens.',
  'ui.subs.effect.delete.trial':
    'Wordt Verwijderen aangeboden, dan is de inhoud daarna meteen weg. Anders verwijdert de service het wanneer de wachttijd voorbij is.',
  'ui.subs.effect.delete.partner':
    'Dat bepaalt de partner. Anders verwijdert de service het wanneer de wachttijd voorbij is.',
  'ui.subs.effect.delete.selfService':
    'Het wordt meteen verwijderd, met alles wat mensen erin bewaren. Er is geen weg terug.',
  'ui.subs.effect.delete.unknown': 'Dat hangt af van de factureringsovereenkomst.',
  'ui.subs.effect.data': 'Wat er nog aan gegevens is, wordt uiterlijk 180 dagen na het opzeggen verwijderd.',
  'ui.subs.locked': 'Vergrendeld. Dit wordt ontgrendeld zodra dit is afgehandeld:',
  'ui.subs.toRunbook': 'Naar het draaiboek, onder Voorbereiden',
  'ui.subs.refused': 'Dit abonnement is intussen vergrendeld. Er is niets geopend.',
  'ui.subs.cannotDelete':
    'Kan het niet worden verwijderd, neem dan contact op met de ondersteuning en noem de tenant-id en de abonnements-id.',
  'ui.subs.ids': 'Abonnements-id',
  'ui.subs.done': 'Ik heb het gedaan',
  'ui.subs.doneFor': ({ what }) => `Ik heb het gedaan: ${what}`,
  'ui.subs.stop': 'Stoppen met controleren',
  'ui.subs.stopFor': ({ what }) => `Stoppen met controleren: ${what}`,
  'ui.subs.polling': 'Er wordt tot vijf minuten lang telkens opnieuw gecontroleerd.',
  'ui.subs.pollEnded':
    'De vijf minuten zijn om en er is niets veranderd. De service kan meer tijd nodig hebben: controleer het later opnieuw.',
  'ui.subs.said': ({ at, said }, format) => `${format.dateTime(at)} · ${said}`,
  'ui.subs.seats': ({ count }, format) =>
    format.plural(count, { one: '1 licentie', other: `${format.number(count)} licenties` }),
  'ui.subs.next': 'Volgende status',
  'ui.subs.nextAt': ({ at }, format) => `${format.dateWithDistance(at)}, als u niets doet`,
  'ui.subs.carries': 'Bevat',
  'ui.subs.host': 'Als laatste: deze tool draait erop.',
  'ui.subs.path': 'Wat u in het beheercentrum moet doen',
  'ui.subs.path.unknown':
    'Hoe dit abonnement eindigt, hangt af van de factureringsovereenkomst. Die is nog niet opgegeven.',
  'ui.subs.path.answer': 'Vraag over de overeenkomst beantwoorden',
  'ui.subs.cancel.mosa.1': 'Open Uw producten en kies dit abonnement.',
  'ui.subs.cancel.mosa.reduce': ({ seats }, format) =>
    `Kies Licenties verwijderen en verlaag het aantal van ${format.number(seats)} licenties naar 25: met meer dan 25 kunt u niet online opzeggen.`,
  'ui.subs.cancel.mosa.press': 'Kies onder Abonnements- en betalingsinstellingen de optie Abonnement annuleren.',
  'ui.subs.cancel.mosa.2':
    'Kies onder Abonnements- en betalingsinstellingen de optie Abonnement annuleren. Verlaag het aantal licenties eerst tot 25 als het er meer zijn.',
  'ui.subs.cancel.mosa.3': 'Geef een reden en feedback op en kies Opslaan.',
  'ui.subs.cancel.mca.1': 'Open Uw producten en kies dit abonnement.',
  'ui.subs.cancel.mca.open':
    'Kies Abonnement annuleren. Dat wordt aangeboden tot zeven dagen na begin of verlenging.',
  'ui.subs.cancel.mca.closed':
    'De zeven dagen zijn voorbij: kies “Terugkerende facturering bewerken” en schakel de periodieke facturering uit.',
  'ui.subs.cancel.mca.reason': 'Geef een reden en feedback op en kies Opslaan.',
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
