import type { uiDashboard as enUiDashboard } from '../en/uiDashboard';
import type { Translation } from '../message';

export const uiDashboard: Translation<typeof enUiDashboard> = {
  'ui.dashboard': '租户关闭就绪情况',
  'ui.dashboard.topBlockers': '首要阻碍',
  'ui.dashboard.noBlockers': '没有阻碍。',
  'ui.dashboard.openConsole': '打开控制台',
  'ui.dashboard.readsOnly': '仅读取'
};
