import type { Translation } from '../message';
import type { step1Run as enStep1Run } from '../en/step1Run';

/** The run of a task, what came of it, and why one did not begin. */
export const step1Run: Translation<typeof enStep1Run> = {
  'run.keepOpen':
    'Håll fliken öppen. Om den stängs går inget förlorat: körningen fortsätter från sin journal när du kommer tillbaka.',
  'run.count.planned': 'Planerade',
  'run.count.sent': 'Skickade',
  'run.count.verified': 'Verifierade',
  'run.count.failed': 'Misslyckade',
  'run.count.undecided': 'Oavgjorda',
  'run.verifiedOf': (values, format) =>
    `${format.number(values.verified)} av ${format.number(values.planned)} verifierade genom ny läsning`,
  'run.rate': 'Takt',
  'run.rate.perMinute': (values, format) => `${format.number(values.count)} per minut`,
  'run.limit': 'Gräns',
  'run.limit.value': (values, format) =>
    `${format.plural(values.writes, { one: '1 ändring', other: `${format.number(values.writes)} ändringar` })} på ${format.duration(values.ms)}`,
  'run.estimate': 'Tid kvar',
  'run.estimate.about': (values, format) => `omkring ${format.duration(values.ms)}`,
  'run.doing': 'Nu',
  'run.unknown': 'inte känt än',
  'run.phase.canary': 'En först, tills ändringen är bevisad',
  'run.phase.ramp': 'Tio till, tills de är bevisade',
  'run.phase.steady': 'Alla andra, under Graphs gräns',
  'run.why.answers': 'Väntar på svar som är på väg',
  'run.why.quota': 'Väntar för att hålla sig under Graphs gräns',
  'run.why.throttled': 'Graph bad om en paus',
  'run.why.confirming': 'Väntar tills ändringen syns vid läsning',
  'run.why.noAnswer': 'Graph svarar inte, försöker igen',
  'run.why.settling': 'Väntar innan allt läses en gång till',
  'run.stop': 'Stoppa',
  'run.stopping': 'Stoppar: inga fler anrop skickas',
  'run.announce': (values, format) =>
    `${format.number(values.verified)} av ${format.number(values.planned)} verifierade, ${format.number(values.failed)} misslyckade.`,
  'run.picture': 'Kvar över tid',
  'run.picture.time': 'Tid',
  'run.picture.left': 'Kvar',
  'run.log': 'Senaste utfall',
  'run.log.accepted': 'Godtagen, inte bevisad än',
  'run.log.rejected': 'Avvisad',
  'run.log.undecided': 'Inget svar: kontrolleras genom läsning',
  'run.log.refused': 'Nekad av verktyget',
  'run.log.notSent': 'Ej skickad',
  'run.log.verified': 'Verifierad',
  'run.log.cameBack': 'Syns igen vid läsning',
  'run.strangers': (values) => `Har tillkommit efter godkännandet och har inte berörts: ${values.things}.`,

  'run.end.accepted':
    'Godtaget av Graph. Tjänsten behöver tid, och uppgiften är klar först när en ny läsning visar det: läs igen senare.',
  'run.end.incomplete': 'Allt har prövats. Orsaken till det som återstår anges nedan.',
  'run.end.stopped': 'Stoppad. Inga fler anrop skickades.',
  'run.end.abandoned': 'Avslutad utan att fortsätta.',
  'run.halt.canaryFailed': 'Den första ändringen misslyckades, så ingen annan prövades.',
  'run.halt.canaryUnconfirmed': 'Den första ändringen godtogs men syns inte vid läsning, så ingen annan prövades.',
  'run.halt.tooManyFailures': 'För många ändringar misslyckades, så körningen stoppade sig själv.',
  'run.halt.tooManyUnconfirmed': 'För många ändringar syns inte vid läsning, så körningen stoppade sig själv.',
  'run.halt.noProgress': 'Graph svarade inte på för lång tid. Fortsätt körningen senare.',
  'run.halt.guard': 'Verktyget vägrade att skriva mer.',
  'run.halt.journal': 'Journalen kunde inte skrivas, så inget mer skickades.',

  'run.results': 'Utfall per orsak',
  'run.results.all': 'Alla',
  'run.results.csv': 'Resultat som CSV',
  'run.results.select': (values) => `Välj ${values.name}`,
  'run.results.close': 'Stäng resultatet',
  'run.results.again': 'Fortsätt körningen',
  'run.outcome.verified': 'Verifierad',
  'run.outcome.unconfirmed': 'Ej bekräftad',
  'run.outcome.undecided': 'Oavgjord',
  'run.outcome.notSent': 'Ej skickad',
  'run.outcome.failed': 'Misslyckad',
  'run.reason.done': 'en ny läsning bevisar det',
  'run.reason.wasGone': 'det fanns inget kvar att ändra, och en ny läsning bekräftar det',
  'run.reason.notConfirmed': 'godtagen, men visas fortfarande som tidigare',
  'run.reason.noAnswer': 'inget svar kom, och det är okänt om ändringen gjordes',
  'run.reason.notReached': 'körningen slutade innan dess',
  'run.reason.guard': 'skyddad: verktyget nekade',
  'run.reason.forbiddenPrivileged': 'har en roll: Graph kräver Directory.AccessAsUser.All och en högre roll',
  'run.reason.failure': (values) =>
    values.code === '' ? `Graph svarade ${values.status}` : `Graph svarade ${values.status} ${values.code}`,
  'run.csv.name': 'Namn',
  'run.csv.reference': 'Beteckning',
  'run.csv.id': 'Objekt-ID',
  'run.csv.outcome': 'Utfall',
  'run.csv.reason': 'Orsak',
  'run.csv.verifiedAt': 'Verifierad',
  'run.csv.requestId': 'ID för begäran',

  'run.open.title': 'En körning är inte avslutad',
  'run.open.lead': (values, format) =>
    `Den började ${format.dateTime(values.at)} och godkändes av ${values.by}. Inget annat kan planeras innan du har fortsatt eller avslutat den.`,
  'run.open.counts': (values, format) =>
    format.plural(values.open, {
      one: `${format.number(values.verified)} av ${format.number(values.planned)} verifierade, 1 återstår.`,
      other: `${format.number(values.verified)} av ${format.number(values.planned)} verifierade, ${format.number(values.open)} återstår.`
    }),
  'run.open.continue': 'Fortsätt körningen',
  'run.open.continueWhat':
    'Det som skickades utan svar kontrolleras först genom läsning. Därefter utförs resten av den godkända planen.',
  'run.open.abandon': 'Avsluta utan att fortsätta',
  'run.open.abandonWhat':
    'Inget skickas när du avslutar den: det som är gjort förblir gjort, och det som återstår kräver en ny plan.',
  'run.open.remove': 'Ta bort journalen',
  'run.open.removeWhat':
    'Att ta bort journalen ändrar inget i klientorganisationen. Vad körningen har gjort framgår därefter bara av en ny läsning.',
  'run.open.aside': (values) =>
    values.domain === ''
      ? 'En körning för en annan klientorganisation är inte avslutad i den här webbläsaren. Den är inte i vägen här.'
      : `En körning för en annan klientorganisation är inte avslutad i den här webbläsaren: ${values.domain}. Logga in där för att fortsätta den. Den är inte i vägen här.`,
  'run.open.lookAgain': 'Kontrollera igen',
  'run.open.damaged': 'Slutet av journalen är skadat. Allt kontrolleras genom läsning innan något skickas.',
  'run.open.unusable.foreign': 'Den tillhör en annan klientorganisation. Logga in där för att fortsätta.',
  'run.open.unusable.otherVersion':
    'Den skrevs av en annan version av produkten och kan inte återupptas. Ta bort journalen och läs klientorganisationen igen.',
  'run.open.unusable.unreadable': 'Journalen kan inte läsas. Ta bort den och läs klientorganisationen igen.',
  'run.open.unusable.planAltered':
    'Planen ändrades efter godkännandet och utförs inte. Ta bort journalen och läs klientorganisationen igen.',
  'run.open.failed': 'Journalerna i webbläsaren kan inte läsas, så inget kan planeras.',

  'run.refused.title': 'Inget har ändrats',
  'run.refused.approval': 'Det som skrevs stämmer inte med planen.',
  'run.refused.planAltered': 'Planen stämmer inte med sitt fingeravtryck.',
  'run.refused.busy': 'En annan flik eller ett annat fönster kör. Bara en i taget får skriva.',
  'run.refused.unresolvedJournal': 'En tidigare körning är inte avslutad. Fortsätt eller avsluta den först.',
  'run.refused.alreadyRun': 'Planen har redan utförts. Gör en ny.',
  'run.refused.unusableJournal': 'Journalen kan inte återupptas.',
  'run.refused.obstructed': 'Klientorganisationen kunde inte läsas så som planen kräver.',
  'run.refused.stale': 'Klientorganisationen har ändrats sedan planen granskades. Granska den nya planen.',
  'run.refused.stopped': 'Stoppad innan något skickades.',
  'run.refused.again': 'Tillbaka till planen',
  'run.drift.appeared': (values) => `Nytt: ${values.things}`,
  'run.drift.gone': (values) => `Inte längre i planen: ${values.things}`,
  'run.drift.nowKept': (values) => `Skyddas nu: ${values.things}`,
  'run.drift.changed': (values) => `Ändrat: ${values.things}`,
  'run.guard.readOnly': 'Ingen plan är godkänd.',
  'run.guard.otherTenant': 'Din session, organisationen och planen anger inte samma klientorganisation.',
  'run.guard.identityUnknown': 'Graph angav inte vem du är eller vilken klientorganisation det här är.',
  'run.guard.protectedId': 'Ett skyddat konto fanns i planen.',
  'run.guard.protectedApp':
    'Ett program som måste vara kvar fanns i planen: en väg in i portalerna, eller det som verktyget loggar in med.',
  'run.guard.bodyNotAllowed': 'Mer skulle ändras än vad uppgiften omfattar.',
  'run.guard.notInPlan': 'Något utanför planen skulle skrivas.',
  'run.guard.stopped': 'Körningen stoppades.',
  'run.store.full': 'Webbläsaren har inget utrymme kvar för journalen. Frigör utrymme och försök igen.',
  'run.store.readOnly': 'Webbläsaren tillåter inte att sidan lagrar något. Lämna privat läge och försök igen.',
  'run.store.cleared': 'Journalen har rensats från webbläsaren.',
  'run.store.taken': 'En annan flik har skrivit till journalen.',
  'run.store.unavailable': 'Webbläsarens lagring svarar inte. Läs in sidan igen.',

  'obstacle.unread': (values) => `Kunde inte läsas: ${values.fact}.`,
  'obstacle.sampleOnly': 'Listan är inte läst till slutet än.',
  'obstacle.scopeMissing': (values) => `Behörigheten ${values.scope} saknas i den här sessionen.`,
  'obstacle.otherTenant': 'Sessionen tillhör en annan klientorganisation än den som svarade.',
  'obstacle.actingAdminGuest':
    'Du är gäst i den här klientorganisationen. För att stänga den krävs ett konto som hör hemma i den.',
  'obstacle.actingAdminSynced':
    'Ditt konto synkroniseras från en lokal miljö. För att stänga klientorganisationen krävs ett konto som bara finns i molnet.',
  'obstacle.actingAdminNotListed': 'Ditt konto finns inte i listan över användare, så listan går inte att lita på.',
  'obstacle.keptAdminNotListed': 'Administratören som stannar finns inte i listan över användare.',
  'obstacle.noGlobalAdministratorStays': 'Ingen av dem som stannar är aktiv global administratör.',
  'obstacle.initialDomainNotListed':
    'Den ursprungliga domänen finns inte i listan över domäner, så listan går inte att lita på.',
  'obstacle.ownPrincipalNotFound': 'Det går inte att avgöra vilket program verktyget loggar in med, så inget tas bort.'
};
