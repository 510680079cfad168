import type { uiDashboard as english } from '../en/uiDashboard';
import type { Translation } from '../message';

export const uiDashboard: Translation<typeof english> = {
  'ui.dashboard': 'Stand vor dem Schließen des Mandanten',
  'ui.dashboard.topBlockers': 'Die ersten Hindernisse',
  'ui.dashboard.noBlockers': 'Nichts blockiert.',
  'ui.dashboard.openConsole': 'Konsole öffnen',
  'ui.dashboard.readsOnly': 'Liest nur'
};
