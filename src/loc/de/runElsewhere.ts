import type { runElsewhere as english } from '../en/runElsewhere';
import type { Translation } from '../message';

/** A run that another tab of this browser executes, as those see it who only watch. */
export const runElsewhere: Translation<typeof english> = {
  'run.elsewhere.title': 'In einer anderen Registerkarte läuft eine Ausführung',
  'run.elsewhere.who': ({ at, by }, format) => `Ausgeführt von ${by} seit ${format.dateTime(at)}.`,
  'run.elsewhere.only':
    'Hier sehen Sie nur zu. Diese Registerkarte sendet nichts, und bis die Ausführung zu Ende ist, lässt sich hier nichts anderes beginnen.',
  'run.elsewhere.preparing': 'Dort wird der Mandant neu gelesen, bevor etwas gesendet wird.',
  'run.elsewhere.lapsing': ({ ms }, format) =>
    `Die andere Registerkarte meldet sich nicht. Bleibt es dabei, lässt sich die Ausführung in ${format.duration(ms)} hier fortsetzen.`,
  'run.elsewhere.lapsed': 'Die Registerkarte, in der sie lief, meldet sich nicht mehr.',
  'run.elsewhere.continue': 'Hier fortsetzen',
  'run.elsewhere.inTheWay': 'In einer anderen Registerkarte läuft eine Ausführung. Es kann immer nur eine laufen.',
  'run.elsewhere.ended': 'Die Ausführung in der anderen Registerkarte ist zu Ende',
  'run.elsewhere.incomplete': 'Alles wurde versucht, aber nicht alles ist gelungen. Warum, steht in den Ergebnissen in der anderen Registerkarte.',
  'run.elsewhere.unfollowed': 'Die Ausführung in der anderen Registerkarte lässt sich nicht weiter mitverfolgen',
  'run.elsewhere.unreadable':
    'Das Journal lässt sich hier nicht lesen. Wie weit die Ausführung ist, kann deshalb nicht angezeigt werden.',
  'run.elsewhere.unfollowed.why':
    'Das Journal wurde entfernt oder ist nicht mehr so, wie es geschrieben wurde. Hier steht, was zuletzt zu sehen war.',
  'run.elsewhere.announce.held': 'In einer anderen Registerkarte läuft eine Ausführung. Hier sehen Sie nur zu.',
  'run.elsewhere.announce.lapsing': 'Die Registerkarte mit der Ausführung meldet sich nicht.',
  'run.elsewhere.close': 'Schließen'
};
