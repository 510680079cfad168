import type { panes as english } from '../en/panes';
import type { Translation } from '../message';

export const panes: Translation<typeof english> = {
  'pane.console.group': 'Wer diese Seite benutzt',
  'pane.console.about':
    'Eine Hilfe, keine Sperre: Wer diese Seite bearbeiten darf, darf das ändern. Was ein Administrator darf, entscheiden Rolle und Berechtigungen.',
  'pane.console.readOnlyLabel': 'Schreibgeschützt',
  'pane.console.readOnlyOn': 'Auf dieser Seite kann nichts geändert werden',
  'pane.console.readOnlyOff': 'Änderungen sind nach Freigabe möglich',
  'pane.dashboard.showsGroup': 'Was gezeigt wird',
  'pane.dashboard.tenantLabel': 'Name des Mandanten',
  'pane.dashboard.countersLabel': 'Wie viele Prüfungen welches Ergebnis haben',
  'pane.dashboard.blockersLabel': 'Höchstens so viele Hindernisse',
  'pane.dashboard.shown': 'Sichtbar',
  'pane.dashboard.hidden': 'Ausgeblendet',
  'pane.dashboard.consoleGroup': 'Konsole',
  'pane.dashboard.consoleLabel': 'Adresse der Konsole',
  'pane.dashboard.consoleDescription':
    'Die Seite mit dem Webpart „Mandant schließen“ oder ein Link zur Registerkarte in Teams. Leer: Es wird kein Link angezeigt.',
  'pane.dashboard.consoleWrong': 'Verlinkt wird nur eine Adresse, die mit https:// oder mit / beginnt.'
};
