define([], function () {
  return {
    ReadOnlyGroup: '此页面的使用者',
    ReadOnlyLabel: '只读',
    ReadOnlyOn: '在此页面上无法进行任何更改',
    ReadOnlyOff: '经批准后可以进行更改'
  };
});
