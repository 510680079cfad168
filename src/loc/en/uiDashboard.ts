export const uiDashboard = {
  'ui.dashboard': 'Readiness for closing the tenant',
  'ui.dashboard.topBlockers': 'First in the way',
  'ui.dashboard.noBlockers': 'Nothing blocks.',
  'ui.dashboard.openConsole': 'Open the console',
  'ui.dashboard.readsOnly': 'Reads only'
} as const;
