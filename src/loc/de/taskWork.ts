import type { taskWork as english } from '../en/taskWork';
import type { Translation } from '../message';

/** The way of any task: plan, review, last question. The words of one task are in tasks.ts. */
export const taskWork: Translation<typeof english> = {
  'work.review': 'Plan prüfen',
  'work.reviewFor': ({ task }) => `Plan prüfen: ${task}`,
  'work.reading': 'Worauf der Plan beruht, wird neu gelesen',
  'work.nothing': ({ at }, format) => `Es gibt nichts zu tun. Neu gelesen: ${format.dateTime(at)}.`,
  'work.locked': 'Gesperrt. Geöffnet wird dies, sobald diese Prüfungen erledigt sind:',
  'work.putAway': 'Die Auswahl hat sich geändert, deshalb wurde der Plan verworfen. Prüfen Sie den Plan erneut.',
  'work.planRefused.empty': 'Der Plan ist leer; es gibt nichts freizugeben. Lesen Sie den Mandanten erneut.',
  'work.planRefused.noTenant':
    'Graph hat keinen Mandanten oder keine Anfangsdomäne genannt, deshalb kann der Plan nicht freigegeben werden. Lesen Sie den Mandanten erneut.',
  'work.planRefused.noId':
    'Graph hat ein Objekt ohne ID aufgeführt, deshalb kann der Plan nicht freigegeben werden. Lesen Sie den Mandanten erneut.',
  'work.planRefused.twice':
    'Graph hat ein Objekt doppelt aufgeführt, deshalb kann der Plan nicht freigegeben werden. Lesen Sie den Mandanten erneut.',
  'work.planRefused.keptIsPlanned':
    'Im Plan stand etwas, das bleiben soll, deshalb kann er nicht freigegeben werden. Lesen Sie den Mandanten erneut.',
  'work.planRefused.unexpected':
    'Die Planung ist unerwartet abgebrochen. Es wurde nichts geändert. Versuchen Sie es erneut, oder laden Sie die Seite neu.',
  'work.watching': 'Sie sehen nur zu. Planen und ausführen kann nur der ausführende Administrator.',
  'work.otherRuns': ({ running }) => `Immer nur eine Aufgabe. Jetzt: ${running}.`,
  'work.otherRuns.show': 'Anzeigen',
  'work.unfinished': ({ task }) =>
    `Eine frühere Ausführung ist nicht abgeschlossen: ${task}. Setzen Sie sie zuerst fort, oder beenden Sie sie.`,
  'work.unfinished.unknown':
    'Eine frühere Ausführung ist nicht abgeschlossen. Setzen Sie sie zuerst fort, oder beenden Sie sie.',

  'review.title': ({ act }) => `Plan prüfen: ${act}`,
  'review.lead': 'Genau dies und sonst nichts. Was nach diesem Zeitpunkt im Mandanten hinzukommt, bleibt unberührt.',
  'review.kinds': 'Nach Typ',
  'review.roles': 'Nach Rolle',
  'review.examples': 'Beispiele',
  'review.all': 'Der ganze Plan als CSV',
  'review.undo': 'Was sich rückgängig machen lässt',
  'review.fingerprint': 'Fingerabdruck des Plans (SHA-256)',
  'review.fingerprint.why':
    'Ihre Bestätigung gilt nur für diese Liste. Ändert sich der Mandant vor Beginn der Ausführung, wird nichts geändert und der Unterschied angezeigt.',
  'review.roleEnds': ({ at }, format) =>
    `Ihre Rolle „Globaler Administrator“ endet am ${format.dateTime(at)}. Die Ausführung pausiert dann und läuft weiter, sobald die Rolle wieder aktiv ist.`,
  'review.back': 'Zurück',

  'confirm.domain': ({ domain }) => `Geben Sie die Anfangsdomäne ein: ${domain}`,
  'confirm.count': ({ count }) => `Geben Sie die Anzahl ein: ${count}`,
  'confirm.enter':
    'Die Eingabetaste bestätigt nicht. Betätigen Sie die Schaltfläche selbst, mit der Maus oder der Leertaste.',
  'confirm.cancel': 'Abbrechen'
};
