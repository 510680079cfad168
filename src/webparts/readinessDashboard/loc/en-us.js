// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    ShowsGroup: 'What it shows',
    TenantLabel: 'Name of the tenant',
    CountersLabel: 'How many checks have each result',
    BlockersLabel: 'How many blockers, at most',
    Shown: 'Shown',
    Hidden: 'Hidden',
    ConsoleGroup: 'Console',
    ConsoleLabel: 'Address of the closing console',
    ConsoleDescription: 'The page with the Tenant Closure web part, or a link to its tab in Teams. Empty: no link is shown.',
    ConsoleWrong: 'Only an address that begins with https:// or with / is linked.'
  };
});
