/** Property panes. SPFx's own files of these words are made by `npm run strings`. */
export const panes = {
  'pane.console.group': 'Who uses this page',
  'pane.console.about':
    'A convenience, not a lock: whoever may edit this page may change it. What an admin may do is decided by role and permissions.',
  'pane.console.readOnlyLabel': 'Read only',
  'pane.console.readOnlyOn': 'On this page nothing can be changed',
  'pane.console.readOnlyOff': 'Changes are possible after approval',
  'pane.dashboard.showsGroup': 'What it shows',
  'pane.dashboard.tenantLabel': 'Name of the tenant',
  'pane.dashboard.countersLabel': 'How many checks have each result',
  'pane.dashboard.blockersLabel': 'How many blockers, at most',
  'pane.dashboard.shown': 'Shown',
  'pane.dashboard.hidden': 'Hidden',
  'pane.dashboard.consoleGroup': 'Console',
  'pane.dashboard.consoleLabel': 'Address of the closing console',
  'pane.dashboard.consoleDescription': 'The page with the Tenant Closure web part, or a link to its tab in Teams. Empty: no link is shown.',
  'pane.dashboard.consoleWrong': 'Only an address that begins with https:// or with / is linked.'
} as const;
