import type { runJournal as english } from '../en/runJournal';
import type { Translation } from '../message';

/** The journal of a run as a file. */
export const runJournal: Translation<typeof english> = {
  'run.journal.export': 'Journal exportieren',
  'run.journal.export.damaged': 'Das Ende des Journals ist beschädigt. In einem anderen Browser ließe es sich nicht importieren.',
  'run.journal.exported':
    'Die Datei wurde an den Browser übergeben. Mit ihr lässt sich die Ausführung in einem anderen Browser fortsetzen.',
  'run.journal.exported.over': 'Die Datei wurde an den Browser übergeben. Sie hält fest, was gesendet wurde und was daraus geworden ist.',
  'run.journal.import': 'Journal importieren',
  'run.journal.import.what':
    'Für eine Ausführung, die in einem anderen Browser begonnen wurde. Beim Importieren wird nichts gesendet: Die Ausführung wird hier angezeigt, und bevor sie weiterläuft, wird alles nachgelesen.',
  'run.journal.import.choose': 'Datei auswählen …',
  'run.journal.importing': 'Die Datei wird geprüft.',
  'run.journal.taken': 'Das Journal wurde importiert.',
  'run.journal.nothingNew': 'Die Datei enthält nichts Neues: Das Journal ist hier schon vorhanden.',
  'run.journal.runOpen': 'Die Ausführung wird hier angezeigt und lässt sich fortsetzen.',
  'run.journal.runOver': 'Die Ausführung ist zu Ende; es gibt nichts mehr fortzusetzen.',
  'run.journal.refused': 'Die Datei wurde nicht importiert.',
  'run.journal.refused.tooLarge': 'Sie ist größer, als ein Journal sein kann.',
  'run.journal.refused.notAJournal': 'Sie ist kein Journal dieses Produkts, oder sie ist unvollständig.',
  'run.journal.refused.foreign': 'Das Journal gehört zu einem anderen Mandanten. Importieren Sie es dort.',
  'run.journal.refused.otherVersion': 'Das Journal wurde von einer anderen Version dieses Produkts geschrieben.',
  'run.journal.refused.unreadable': 'Der Kopf oder der Plan des Journals lässt sich nicht lesen.',
  'run.journal.refused.planAltered': 'Der Plan im Journal wurde nach der Freigabe verändert.',
  'run.journal.refused.damaged':
    'Die Datei wurde nach dem Export verändert oder gekürzt. Exportieren Sie das Journal erneut.',
  'run.journal.refused.differs':
    'In diesem Browser gibt es schon ein Journal derselben Ausführung, und die beiden widersprechen sich. Das hier vorhandene bleibt erhalten.',
  'run.journal.refused.busy':
    'In einer anderen Registerkarte läuft eine Ausführung. Warten Sie, bis sie zu Ende ist, und importieren Sie die Datei dann.'
};
