import type { Translation } from '../message';
import type { runPause as enRunPause } from '../en/runPause';

/** A run that holds still in its place, and what is on its way. */
export const runPause: Translation<typeof enRunPause> = {
  'run.why.paused': 'Pausad',
  'run.why.left': (values, format) => `${values.why} (${format.duration(values.ms)})`,
  'run.paused.title': 'Körningen är pausad',
  'run.paused.meaning': 'Inget skickas. Inget går förlorat.',
  'run.paused.offline': 'Graph svarar inte: antingen ligger nätverket nere eller tjänsten.',
  'run.paused.signIn': 'Sessionen har upphört, eller så kräver en princip i din organisation en ny inloggning.',
  'run.paused.role': 'Du har inte längre någon roll som räcker för den här uppgiften.',
  'run.paused.offline.next':
    'Körningen fortsätter av sig själv så snart Graph svarar. Det som är oavgjort kontrolleras först genom läsning.',
  'run.paused.signIn.next':
    'Öppna en annan flik och logga in där, så fortsätter körningen av sig själv. Det går också att läsa in den här sidan igen: då kan körningen fortsättas från sin journal.',
  'run.paused.role.next':
    'Aktivera rollen igen, eller be en annan administratör att tilldela dig den. Körningen fortsätter av sig själv när Graph visar rollen, och det som avvisades för att rollen saknades skickas igen.',
  'run.paused.since': (values, format) => `Sedan ${format.dateTime(values.at)}.`,
  'run.paused.nextTry': (values, format) => `Nästa försök om ${format.duration(values.ms)}.`,
  'run.paused.trying': 'Försöker nu.',
  'run.paused.again': 'Försök igen nu',
  'run.paused.request': (values) => `ID för begäran: ${values.requestId}`,
  'run.paused.over': 'Körningen fortsätter.',
  'run.onTheirWay': 'På väg',
  'run.stopping.inFlight': (values, format) =>
    format.plural(values.count, {
      one: 'Inga fler ändringar skickas. 1 ändring är på väg, och svaret inväntas.',
      other: `Inga fler ändringar skickas. ${format.number(values.count)} ändringar är på väg, och svaren inväntas.`
    }),
  'run.stopping.settled': 'Inga fler ändringar skickas. Inget är på väg längre.',
  'run.drift.continues': 'Klientorganisationen har ändrats sedan planen godkändes. Följande berörs inte:',
  'run.halt.actingAdmin.guest':
    'Ditt konto är nu gäst i den här klientorganisationen, så inget mer skickades. En administratör vars konto hör hemma i den kan fortsätta körningen.',
  'run.halt.actingAdmin.synced':
    'Ditt konto synkroniseras nu från en lokal miljö, så inget mer skickades. En administratör med ett konto som bara finns i molnet kan fortsätta körningen.',
  'run.halt.lease': 'En annan flik eller ett annat fönster har tagit över körningen, så inget mer skickades härifrån.'
};
