import type { runJournal as english } from '../en/runJournal';
import type { Translation } from '../message';

/** The journal of a run as a file. */
export const runJournal: Translation<typeof english> = {
  'run.journal.export': 'Journaal exporteren',
  'run.journal.export.damaged': 'Het einde van het journaal is beschadigd. In een andere browser zou het niet te importeren zijn.',
  'run.journal.exported':
    'Het bestand is aan de browser doorgegeven. Daarmee kan de uitvoering in een andere browser worden voortgezet.',
  'run.journal.exported.over': 'Het bestand is aan de browser doorgegeven. Daarin staat wat is verzonden en wat ervan is geworden.',
  'run.journal.import': 'Journaal importeren',
  'run.journal.import.what':
    'Voor een uitvoering die in een andere browser is begonnen. Bij het importeren wordt niets verzonden: de uitvoering is daarna hier te zien, en alles wordt nagelezen voordat die verdergaat.',
  'run.journal.import.choose': 'Bestand kiezen …',
  'run.journal.importing': 'Het bestand wordt gecontroleerd.',
  'run.journal.taken': 'Het journaal is geïmporteerd.',
  'run.journal.nothingNew': 'Het bestand bevat niets nieuws: het journaal is hier al.',
  'run.journal.runOpen': 'De uitvoering is hier te zien en kan worden voortgezet.',
  'run.journal.runOver': 'De uitvoering is afgelopen; er is niets meer om voort te zetten.',
  'run.journal.refused': 'Het bestand is niet geïmporteerd.',
  'run.journal.refused.tooLarge': 'Het is groter dan een journaal kan zijn.',
  'run.journal.refused.notAJournal': 'Het is geen journaal van dit product, of het is onvolledig.',
  'run.journal.refused.foreign': 'Het journaal hoort bij een andere tenant. Importeer het daar.',
  'run.journal.refused.otherVersion': 'Het journaal is geschreven door een andere versie van dit product.',
  'run.journal.refused.unreadable': 'De kop of het plan van het journaal is niet te lezen.',
  'run.journal.refused.planAltered': 'Het plan in het journaal is na de goedkeuring gewijzigd.',
  'run.journal.refused.damaged': 'Het bestand is na het exporteren gewijzigd of ingekort. Exporteer het journaal opnieuw.',
  'run.journal.refused.differs':
    'Deze browser heeft al een journaal van dezelfde uitvoering, en de twee spreken elkaar tegen. Het journaal dat hier staat, blijft behouden.',
  'run.journal.refused.busy': 'In een ander tabblad loopt een uitvoering. Importeer het bestand zodra die is afgelopen.'
};
