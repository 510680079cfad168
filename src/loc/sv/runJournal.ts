import type { Translation } from '../message';
import type { runJournal as enRunJournal } from '../en/runJournal';

/** The journal of a run as a file. */
export const runJournal: Translation<typeof enRunJournal> = {
  'run.journal.export': 'Exportera journalen',
  'run.journal.export.damaged': 'Slutet av journalen är skadat. Den skulle inte kunna importeras i en annan webbläsare.',
  'run.journal.exported': 'Filen lämnades till webbläsaren. Med den kan körningen fortsättas i en annan webbläsare.',
  'run.journal.exported.over': 'Filen lämnades till webbläsaren. Den visar vad som skickades och vad det ledde till.',
  'run.journal.import': 'Importera en journal',
  'run.journal.import.what':
    'För en körning som påbörjades i en annan webbläsare. Inget skickas vid importen: körningen visas här, och allt kontrolleras genom läsning innan den fortsätter.',
  'run.journal.import.choose': 'Välj en fil …',
  'run.journal.importing': 'Filen kontrolleras.',
  'run.journal.taken': 'Journalen har importerats.',
  'run.journal.nothingNew': 'Filen innehåller inget nytt: journalen finns redan här.',
  'run.journal.runOpen': 'Körningen visas här och kan fortsättas.',
  'run.journal.runOver': 'Körningen är slut, och det finns inget kvar att fortsätta.',
  'run.journal.refused': 'Filen importerades inte.',
  'run.journal.refused.tooLarge': 'Den är större än en journal kan vara.',
  'run.journal.refused.notAJournal': 'Den är ingen journal från produkten, eller så är den ofullständig.',
  'run.journal.refused.foreign': 'Journalen tillhör en annan klientorganisation. Importera den där.',
  'run.journal.refused.otherVersion': 'Journalen skrevs av en annan version av produkten.',
  'run.journal.refused.unreadable': 'Journalens huvud eller plan kan inte läsas.',
  'run.journal.refused.planAltered': 'Planen i journalen ändrades efter godkännandet.',
  'run.journal.refused.damaged':
    'Filen har ändrats eller kortats av sedan den exporterades. Exportera journalen igen.',
  'run.journal.refused.differs':
    'Den här webbläsaren har redan en journal för samma körning, och de två säger emot varandra. Den som finns här blir kvar.',
  'run.journal.refused.busy': 'En körning pågår på en annan flik. Importera filen när körningen är slut.'
};
