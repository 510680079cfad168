// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    ShowsGroup: '显示的内容',
    TenantLabel: '租户名称',
    CountersLabel: '每种结果的检查数量',
    BlockersLabel: '最多显示的阻碍数量',
    Shown: '显示',
    Hidden: '隐藏',
    ConsoleGroup: '控制台',
    ConsoleLabel: '关闭控制台的地址',
    ConsoleDescription: '包含“关闭租户”Web 部件的页面，或指向其 Teams 选项卡的链接。留空则不显示链接。',
    ConsoleWrong: '仅链接以 https:// 或 / 开头的地址。'
  };
});
