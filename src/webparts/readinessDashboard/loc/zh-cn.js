define([], function () {
  return {
    ConsoleGroup: '控制台',
    ConsoleUrlLabel: '租户关闭控制台的地址',
    ConsoleUrlDescription: '包含“关闭租户”Web 部件的页面。留空则不显示链接。'
  };
});
