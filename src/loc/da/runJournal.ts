import type { runJournal as english } from '../en/runJournal';
import type { Translation } from '../message';

/** The journal of a run as a file. */
export const runJournal: Translation<typeof english> = {
  'run.journal.export': 'Eksportér journalen',
  'run.journal.export.damaged': 'Slutningen af journalen er beskadiget. Den ville ikke kunne importeres i en anden browser.',
  'run.journal.exported': 'Filen er overdraget til browseren. Med den kan kørslen fortsættes i en anden browser.',
  'run.journal.exported.over': 'Filen er overdraget til browseren. Den viser, hvad der blev sendt, og hvad der kom ud af det.',
  'run.journal.import': 'Importér en journal',
  'run.journal.import.what':
    'Til en kørsel, der er begyndt i en anden browser. Importen sender intet: Kørslen vises her, og alt læses igen, før den fortsætter.',
  'run.journal.import.choose': 'Vælg en fil …',
  'run.journal.importing': 'Filen kontrolleres.',
  'run.journal.taken': 'Journalen er importeret.',
  'run.journal.nothingNew': 'Der er intet nyt i filen: Journalen er her allerede.',
  'run.journal.runOpen': 'Dens kørsel vises her og kan fortsættes.',
  'run.journal.runOver': 'Dens kørsel er slut; der er intet tilbage at fortsætte.',
  'run.journal.refused': 'Filen er ikke importeret.',
  'run.journal.refused.tooLarge': 'Den er større, end en journal kan være.',
  'run.journal.refused.notAJournal': 'Den er ikke en journal fra dette produkt, eller også er den afkortet.',
  'run.journal.refused.foreign': 'Journalen hører til en anden lejer. Importér den dér.',
  'run.journal.refused.otherVersion': 'Journalen er skrevet af en anden version af dette produkt.',
  'run.journal.refused.unreadable': 'Journalens indledning eller plan kan ikke læses.',
  'run.journal.refused.planAltered': 'Planen i journalen er ændret efter godkendelsen.',
  'run.journal.refused.damaged': 'Journalen er ændret eller afkortet, efter at den blev eksporteret. Eksportér den igen.',
  'run.journal.refused.differs':
    'Denne browser har en journal for den samme kørsel, og de to stemmer ikke overens. Den, der er her, beholdes.',
  'run.journal.refused.busy': 'En kørsel er i gang på en anden fane. Importér journalen, når kørslen er slut.'
};
