define([], function () {
  return {
    ReadOnlyGroup: 'Who uses this page',
    ReadOnlyLabel: 'Read only',
    ReadOnlyOn: 'On this page nothing can be changed',
    ReadOnlyOff: 'Changes are possible after approval'
  };
});
