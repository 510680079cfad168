import type { Translation } from '../message';
import type { uiDashboard as enUiDashboard } from '../en/uiDashboard';

export const uiDashboard: Translation<typeof enUiDashboard> = {
  'ui.dashboard': 'Redo att stänga klientorganisationen',
  'ui.dashboard.topBlockers': 'Främsta hindren',
  'ui.dashboard.noBlockers': 'Inget blockerar.',
  'ui.dashboard.openConsole': 'Öppna konsolen',
  'ui.dashboard.readsOnly': 'Endast läsning'
};
