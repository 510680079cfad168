// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    Group: '谁使用此页面',
    About: '这只是为了方便，并不是锁定：能编辑此页面的人都可以更改。管理员能做什么由角色和权限决定。',
    ReadOnlyLabel: '只读',
    ReadOnlyOn: '在此页面上无法进行任何更改',
    ReadOnlyOff: '批准后可以进行更改'
  };
});
