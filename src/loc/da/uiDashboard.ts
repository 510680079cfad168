import type { uiDashboard as english } from '../en/uiDashboard';
import type { Translation } from '../message';

export const uiDashboard: Translation<typeof english> = {
  'ui.dashboard': 'Status før lukning af lejeren',
  'ui.dashboard.topBlockers': 'Det, der først står i vejen',
  'ui.dashboard.noBlockers': 'Intet blokerer.',
  'ui.dashboard.openConsole': 'Åbn konsollen',
  'ui.dashboard.readsOnly': 'Læser kun'
};
