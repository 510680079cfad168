import type { Translation } from '../message';
import type { uiSteps as enUiSteps } from '../en/uiSteps';

export const uiSteps: Translation<typeof enUiSteps> = {
  'ui.steps.prepare.what': 'Se till att rätt person stänger rätt klientorganisation och att inget går förlorat av misstag.',
  'ui.steps.users.what': 'Ta bort alla användare utom den globala administratör som stannar.',
  'ui.steps.cancel.what': 'Säg upp alla aktiva prenumerationer när de anpassade domänerna är frigjorda.',
  'ui.steps.delete.what': 'Ta bort det som är inaktiverat, eller vänta tills tjänsten tar bort det.',
  'ui.steps.mfa.what': 'Stäng av MFA per användare för alla utom den inloggade administratören, och ta bort äldre MFA-leverantörer.',
  'ui.steps.directory.what': 'Ta bort det som håller katalogen vid liv och ta sedan bort den i Entra.',
  'ui.steps.locked': 'Steget är låst',
  'ui.steps.locked.what': 'Du kan läsa det. Det låses upp när de här kontrollerna är avklarade:',
  'ui.steps.tasks': 'Uppgifter i ordning',
  'ui.steps.state.locked': 'Låst',
  'ui.steps.state.ready': 'Redo',
  'ui.steps.state.waitingUntil': (values, format) => `Väntar till ${format.date(values.until)}`,
  'ui.steps.state.waiting': 'Väntar',
  'ui.steps.state.needsYou': 'Kräver din insats',
  'ui.steps.state.couldNotCheck': 'Kunde inte kontrolleras',
  'ui.steps.state.verified': (values, format) => `Verifierat ${format.dateTime(values.at)}`,
  'ui.steps.state.attested': (values) => `Intygat av ${values.by}`,
  'ui.steps.state.reopened': (values, format) => `Öppet igen: det var avklarat den ${format.date(values.settledAt)}`,
  'ui.lock.until': 'Låst tills det här är avklarat:',
  'ui.lock.opens': 'Låser upp:',
  'ui.lock.runbook': 'Verktyget körs på den här prenumerationen. Spara runbooken först.',
  'ui.lock.othersFirst': (values, format) =>
    `Verktyget körs på den här prenumerationen, så den ${values.act === 'cancel' ? 'sägs upp' : 'tas bort'} sist. ${format.plural(values.count, {
      one: '1 annan prenumeration kommer före.',
      other: `${format.number(values.count)} andra prenumerationer kommer före.`
    })}`,
  'ui.steps.open': 'Detaljer',
  'ui.steps.openFor': (values) => `Detaljer: ${values.what}`,
  'ui.steps.proof': 'Bevis:',
  'ui.steps.noTasks': 'Inget har lästs för det här steget än.',
  'ui.steps.notRead.what': 'Läs klientorganisationen först: steget visar vad som finns där.',
  'ui.subs.why':
    'Microsoft Graph läser prenumerationer men kan varken säga upp eller ta bort dem. Det görs därför i administrationscentret och bevisas här genom att läsa igen.',
  'ui.subs.source': 'Microsofts referens för prenumerationer',
  'ui.subs.title': 'Prenumerationer',
  'ui.subs.domainsFirst':
    'Frigör anpassade domäner innan du säger upp: en domän i en uppsagd klientorganisation är svår att få tillbaka.',
  'ui.subs.none.cancel': 'Ingen prenumeration är aktiv. Det finns inget att säga upp.',
  'ui.subs.none.delete': 'Ingen prenumeration är inaktiverad. Det finns inget att ta bort.',
  'ui.subs.unread': 'Prenumerationerna kunde inte läsas, så ingen visas. Det är inte samma sak som att ingen finns.',
  'ui.subs.state': 'Status i portalen',
  'ui.subs.status.enabled': 'Aktiv',
  'ui.subs.status.warning': 'Utgången',
  'ui.subs.status.suspended': 'Inaktiverad',
  'ui.subs.status.lockedOut': 'Inaktiverad',
  'ui.subs.status.deleted': 'Borttagen',
  'ui.subs.status.unknown': (values) => `Okänt: ”${values.raw}”`,
  'ui.subs.trial': 'Utvärderingsversion',
  'ui.subs.owner': 'Köpt',
  'ui.subs.owner.direct': 'Direkt från Microsoft',
  'ui.subs.owner.partner': (values) => `Via partnern med klientorganisations-ID ${values.tenant}`,
  'ui.subs.created': 'Sedan',
  'ui.subs.createdAt': (values, format) => format.date(values.at),
  'ui.subs.dates': 'Datum och deras regler',
  'ui.subs.effect.cancel': 'Vad en uppsägning gör nu',
  'ui.subs.effect.delete': 'Vad en borttagning gör nu',
  'ui.subs.effect.cancel.mosa':
    'Den inaktiveras direkt: användarna förlorar åtkomsten i dag, administratörerna har kvar åtkomsten till data. Tjänsten tar bort den slutligt efter 90 dagar, eller 72 timmar efter att du själv har tagit bort den.',
  'ui.subs.effect.cancel.mcaOpen':
    'Inom de första sju dagarna inaktiveras den direkt och återbetalas delvis: användarna förlorar åtkomsten i dag, administratörerna har kvar åtkomsten till data. Tjänsten tar bort den efter 90 dagar.',
  'ui.subs.effect.cancel.mcaClosed':
    'Inget upphör i dag. När återkommande fakturering är avstängd förblir den aktiv, och debiteras, till periodens slut. Därefter är den utgången i 30 dagar och inaktiverad i 90.',
  'ui.subs.effect.cancel.mcaUnknown':
    'Inom sju dagar från start eller förnyelse inaktiveras den direkt. Senare upphör inget i dag: den förblir aktiv, och debiteras, till periodens slut. Därefter är den utgången i 30 dagar och inaktiverad i 90.',
  'ui.subs.effect.cancel.trial':
    'Inget upphör i dag. Den upphör på sitt slutdatum och är därefter utgången i 30 dagar och inaktiverad i 30.',
  'ui.subs.effect.cancel.partner': 'Partnern avgör när den upphör. Det kan ta upp till 90 dagar innan det syns här.',
  'ui.subs.effect.cancel.selfService':
    'Den tas bort direkt, liksom det som användarna har sparat i den. Det går inte att ångra.',
  'ui.subs.effect.cancel.unknown': 'Det beror på faktureringsavtalet.',
  'ui.subs.effect.delete.mosa':
    'Användare och administratörer förlorar åtkomsten, och innehållet i SharePoint och OneDrive tas bort direkt. Den kan återaktiveras i 3 dagar, men det innehållet kommer inte tillbaka. Entra godtar den som borttagen 72 timmar senare.',
  'ui.subs.effect.delete.mca':
    'Det finns inget att göra: tjänsten tar bort den när tidsfristen går ut. Till dess har administratörerna åtkomst till data.',
  'ui.subs.effect.delete.trial':
    'Om Ta bort erbjuds tas innehållet bort direkt. Annars tar tjänsten bort den när tidsfristen går ut.',
  'ui.subs.effect.delete.partner': 'Partnern avgör. Annars tar tjänsten bort den när tidsfristen går ut.',
  'ui.subs.effect.delete.selfService':
    'Den tas bort direkt, liksom det som användarna har sparat i den. Det går inte att ångra.',
  'ui.subs.effect.delete.unknown': 'Det beror på faktureringsavtalet.',
  'ui.subs.effect.data': 'Det som är kvar av dess data tas bort senast 180 dagar efter uppsägningen.',
  'ui.subs.locked': 'Låst. Det låses upp när detta är avklarat:',
  'ui.subs.toRunbook': 'Gå till runbooken, under Förberedelser',
  'ui.subs.refused': 'Prenumerationen låstes under tiden. Inget har öppnats.',
  'ui.subs.cannotDelete':
    'Om den inte kan tas bort: kontakta supporten och uppge klientorganisations-ID och prenumerations-ID.',
  'ui.subs.ids': 'Prenumerations-ID',
  'ui.subs.done': 'Jag har gjort det',
  'ui.subs.doneFor': (values) => `Jag har gjort det: ${values.what}`,
  'ui.subs.stop': 'Sluta kontrollera',
  'ui.subs.stopFor': (values) => `Sluta kontrollera: ${values.what}`,
  'ui.subs.polling': 'Kontrollerar igen i upp till fem minuter.',
  'ui.subs.pollEnded':
    'Fem minuter har gått och inget har ändrats. Tjänsten kan behöva längre tid: kontrollera igen senare.',
  'ui.subs.said': (values, format) => `${format.dateTime(values.at)} · ${values.said}`,
  'ui.subs.seats': (values, format) =>
    format.plural(values.count, { one: `${format.number(values.count)} licens`, other: `${format.number(values.count)} licenser` }),
  'ui.subs.next': 'Nästa status',
  'ui.subs.nextAt': (values, format) => `${format.dateWithDistance(values.at)}, om inget görs`,
  'ui.subs.carries': 'Innehåller',
  'ui.subs.host': 'Sist: verktyget körs på den.',
  'ui.subs.path': 'Gör så här i administrationscentret',
  'ui.subs.path.unknown': 'Hur den avslutas beror på faktureringsavtalet, och den frågan är inte besvarad än.',
  'ui.subs.path.answer': 'Besvara frågan om avtalet',
  'ui.subs.cancel.mosa.1': 'Öppna Dina produkter och välj prenumerationen.',
  'ui.subs.cancel.mosa.reduce': (values, format) =>
    `Välj Ta bort licenser och minska från ${format.number(values.seats)} till 25 licenser: fler än 25 kan inte sägas upp online.`,
  'ui.subs.cancel.mosa.press': 'Välj Avbryt prenumeration under Prenumerations- och betalningsinställningar.',
  'ui.subs.cancel.mosa.2':
    'Välj Avbryt prenumeration under Prenumerations- och betalningsinställningar. Minska först till 25 licenser om de är fler.',
  'ui.subs.cancel.mosa.3': 'Ange orsak och feedback och välj sedan Spara.',
  'ui.subs.cancel.mca.1': 'Öppna Dina produkter och välj prenumerationen.',
  'ui.subs.cancel.mca.open': 'Välj Avbryt prenumeration. Det erbjuds till och med sju dagar efter start eller förnyelse.',
  'ui.subs.cancel.mca.closed': 'De sju dagarna har gått: välj Redigera återkommande fakturering och stäng av den.',
  'ui.subs.cancel.mca.reason': 'Ange orsak och feedback och välj sedan Spara.',
  'ui.subs.cancel.mca.2':
    'Välj Avbryt prenumeration inom sju dagar från start eller förnyelse. Därefter: välj Redigera återkommande fakturering och stäng av den.',
  'ui.subs.cancel.mca.3': 'Ange orsak och feedback och välj sedan Spara. Prenumerationen löper därefter till periodens slut.',
  'ui.subs.cancel.trial.1': 'Öppna Dina produkter och välj utvärderingsversionen.',
  'ui.subs.cancel.trial.2':
    'Välj Redigera återkommande fakturering och stäng av den. En utvärderingsversion utan betalningsmetod upphör av sig själv.',
  'ui.subs.cancel.partner.1': 'Be partnern som sålde prenumerationen att säga upp den: bara partnern kan göra det.',
  'ui.subs.cancel.partner.2': 'Partnern finns under Partnerrelationer.',
  'ui.subs.delete.mosa.1': 'Öppna Dina produkter, ställ in statusfiltret på Alla och välj prenumerationen.',
  'ui.subs.delete.mosa.2':
    'Välj Ta bort prenumeration under Prenumerations- och betalningsinställningar och sedan Ja. Innehållet i SharePoint och OneDrive tas bort direkt.',
  'ui.subs.delete.mosa.3': 'Om den inte kan tas bort: kontakta Microsofts support.',
  'ui.subs.delete.mca.1':
    'En inaktiverad prenumeration under kundavtalet (MCA) kan inte tas bort manuellt. Tjänsten tar bort den när tidsfristen går ut.',
  'ui.subs.delete.trial.1': 'Öppna Dina produkter, ställ in statusfiltret på Alla och välj utvärderingsversionen.',
  'ui.subs.delete.trial.2':
    'Välj Ta bort prenumeration om det erbjuds. Annars tar tjänsten bort den när tidsfristen går ut.',
  'ui.subs.delete.partner.1': 'Be partnern som sålde prenumerationen att ta bort den: bara partnern kan göra det.',
  'ui.subs.selfService.1': 'Öppna ”Self-service sign-up products” i Entra under Licenser och välj produkten.',
  'ui.subs.selfService.2': 'Välj Ta bort. Det får effekt direkt och kan inte ångras.',
  'ui.subs.start': 'Starta',
  'ui.subs.startFor': (values) => `Starta: ${values.what}`,
  'ui.subs.start.what':
    'Starta antecknar din avsikt, öppnar administrationscentret på en ny flik och läser prenumerationen.',
  'ui.subs.started': (values, format) => `Startat av ${values.by}, ${format.dateTime(values.at)}`,
  'ui.subs.checkAgain': 'Kontrollera igen',
  'ui.subs.checkAgainFor': (values) => `Kontrollera igen: ${values.what}`,
  'ui.subs.lastLook': (values, format) => `Senast kontrollerat ${format.dateTime(values.at)}`,
  'ui.subs.looking': 'Läser prenumerationen',
  'ui.subs.unchanged': (values) => `Läst igen: fortfarande ”${values.state}”.`,
  'ui.subs.changed': (values) => `Läst igen: nu ”${values.state}”.`,
  'ui.subs.gone': 'Läst igen: den visas inte längre.',
  'ui.subs.lookFailed': 'Den kunde inte läsas. Senast kända status visas.',
  'ui.subs.intentFailed': 'Din avsikt kunde inte sparas i webbläsaren. Administrationscentret har öppnats ändå.'
};
