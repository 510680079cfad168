/** The journal of a run as a file. */
export const runJournal = {
  'run.journal.export': 'Export the journal',
  'run.journal.export.damaged': 'The end of the journal is damaged. It would not be taken in by another browser.',
  'run.journal.exported': 'The file was handed to the browser. With it the run can be continued in another browser.',
  'run.journal.exported.over': 'The file was handed to the browser. It says what was sent and what came of it.',
  'run.journal.import': 'Import a journal',
  'run.journal.import.what':
    'For a run that was begun in another browser. Importing sends nothing: the run is shown here, and everything is read back before it goes on.',
  'run.journal.import.choose': 'Choose a file …',
  'run.journal.importing': 'The file is being checked.',
  'run.journal.taken': 'The journal was taken in.',
  'run.journal.nothingNew': 'Nothing in the file is new: its journal is here already.',
  'run.journal.runOpen': 'Its run is shown here, and can be continued.',
  'run.journal.runOver': 'Its run is over; nothing is left to continue.',
  'run.journal.refused': 'The file was not taken in.',
  'run.journal.refused.tooLarge': 'It is larger than a journal can be.',
  'run.journal.refused.notAJournal': 'It is no journal of this product, or it was cut short.',
  'run.journal.refused.foreign': 'The journal belongs to another tenant. Import it there.',
  'run.journal.refused.otherVersion': 'The journal was written by another version of this product.',
  'run.journal.refused.unreadable': 'The head or the plan of the journal cannot be read.',
  'run.journal.refused.planAltered': 'The plan in the journal was altered after the approval.',
  'run.journal.refused.damaged': 'The file was altered or cut short since it was exported. Export the journal again.',
  'run.journal.refused.differs': 'This browser has a journal of the same run, and the two tell different stories. The one that is here stays.',
  'run.journal.refused.busy': 'A run is on in another tab. Import it when that has ended.'
} as const;
