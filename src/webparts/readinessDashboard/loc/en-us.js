define([], function () {
  return {
    ConsoleGroup: 'Console',
    ConsoleUrlLabel: 'Address of the closing console',
    ConsoleUrlDescription: 'The page with the Tenant Closure web part. Empty: no link is shown.'
  };
});
