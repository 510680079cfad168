import type { runPause as english } from '../en/runPause';
import type { Translation } from '../message';

/** A run that holds still in its place, and what is on its way. */
export const runPause: Translation<typeof english> = {
  'run.why.paused': 'Pausiert',
  'run.why.left': ({ why, ms }, format) => `${why} (${format.duration(ms)})`,
  'run.paused.title': 'Die Ausführung pausiert',
  'run.paused.meaning': 'Es wird nichts gesendet. Nichts geht verloren.',
  'run.paused.offline': 'Graph antwortet nicht: Entweder ist das Netzwerk ausgefallen oder der Dienst.',
  'run.paused.signIn': 'Ihre Sitzung ist abgelaufen, oder eine Richtlinie Ihrer Organisation verlangt eine neue Anmeldung.',
  'run.paused.role': 'Sie haben keine Rolle mehr, die für diese Aufgabe ausreicht.',
  'run.paused.offline.next':
    'Sobald Graph antwortet, läuft die Ausführung von selbst weiter. Was ungeklärt ist, wird zuerst nachgelesen.',
  'run.paused.signIn.next':
    'Melden Sie sich in einer anderen Registerkarte an, dann läuft die Ausführung von selbst weiter. Sie können auch diese Seite neu laden: Die Ausführung lässt sich dann aus ihrem Journal fortsetzen.',
  'run.paused.role.next':
    'Aktivieren Sie die Rolle erneut, oder lassen Sie sie sich von einem anderen Administrator zuweisen. Sobald Graph die Rolle zeigt, läuft die Ausführung von selbst weiter; was wegen der fehlenden Rolle abgelehnt wurde, wird noch einmal gesendet.',
  'run.paused.since': ({ at }, format) => `Seit ${format.dateTime(at)}.`,
  'run.paused.nextTry': ({ ms }, format) => `In ${format.duration(ms)} folgt der nächste Versuch.`,
  'run.paused.trying': 'Neuer Versuch läuft.',
  'run.paused.again': 'Jetzt erneut versuchen',
  'run.paused.request': ({ requestId }) => `Anforderungs-ID: ${requestId}`,
  'run.paused.over': 'Die Ausführung läuft weiter.',
  'run.onTheirWay': 'Unterwegs',
  'run.stopping.inFlight': ({ count }, format) =>
    format.plural(count, {
      one: 'Es wird keine weitere Änderung gesendet. 1 Änderung ist noch unterwegs; auf die Antwort wird gewartet.',
      other: `Es wird keine weitere Änderung gesendet. ${format.number(count)} Änderungen sind noch unterwegs; auf die Antworten wird gewartet.`
    }),
  'run.stopping.settled': 'Es wird keine weitere Änderung gesendet. Nichts ist mehr unterwegs.',
  'run.drift.continues': 'Der Mandant hat sich geändert, seit der Plan freigegeben wurde. Das Folgende bleibt unberührt:',
  'run.halt.actingAdmin.guest':
    'Ihr Konto ist in diesem Mandanten jetzt ein Gastkonto, deshalb wurde nichts mehr gesendet. Ein Administrator, dessen Konto hier zu Hause ist, kann die Ausführung fortsetzen.',
  'run.halt.actingAdmin.synced':
    'Ihr Konto wird jetzt aus der lokalen Umgebung synchronisiert, deshalb wurde nichts mehr gesendet. Ein Administrator mit reinem Cloudkonto kann die Ausführung fortsetzen.',
  'run.halt.lease':
    'Eine andere Registerkarte oder ein anderes Fenster hat die Ausführung übernommen, deshalb wurde von hier aus nichts mehr gesendet.'
};
