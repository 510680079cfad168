import type { uiDashboard as english } from '../en/uiDashboard';
import type { Translation } from '../message';

export const uiDashboard: Translation<typeof english> = {
  'ui.dashboard': 'Gereedheid voor het sluiten van de tenant',
  'ui.dashboard.topBlockers': 'Eerste blokkades',
  'ui.dashboard.noBlockers': 'Niets blokkeert.',
  'ui.dashboard.openConsole': 'Console openen',
  'ui.dashboard.readsOnly': 'Alleen lezen'
};
