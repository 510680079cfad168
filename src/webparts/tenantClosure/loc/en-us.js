// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    Group: 'Who uses this page',
    About: 'A convenience, not a lock: whoever may edit this page may change it. What an admin may do is decided by role and permissions.',
    ReadOnlyLabel: 'Read only',
    ReadOnlyOn: 'On this page nothing can be changed',
    ReadOnlyOff: 'Changes are possible after approval'
  };
});
