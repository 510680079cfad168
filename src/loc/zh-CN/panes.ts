import type { panes as english } from '../en/panes';
import type { Translation } from '../message';

export const panes: Translation<typeof english> = {
  'pane.console.group': '谁使用此页面',
  'pane.console.about': '这只是为了方便，并不是锁定：能编辑此页面的人都可以更改。管理员能做什么由角色和权限决定。',
  'pane.console.readOnlyLabel': '只读',
  'pane.console.readOnlyOn': '在此页面上无法进行任何更改',
  'pane.console.readOnlyOff': '批准后可以进行更改',
  'pane.dashboard.showsGroup': '显示的内容',
  'pane.dashboard.tenantLabel': '租户名称',
  'pane.dashboard.countersLabel': '每种结果的检查数量',
  'pane.dashboard.blockersLabel': '最多显示的阻碍数量',
  'pane.dashboard.shown': '显示',
  'pane.dashboard.hidden': '隐藏',
  'pane.dashboard.consoleGroup': '控制台',
  'pane.dashboard.consoleLabel': '关闭控制台的地址',
  'pane.dashboard.consoleDescription': '包含“关闭租户”Web 部件的页面，或指向其 Teams 选项卡的链接。留空则不显示链接。',
  'pane.dashboard.consoleWrong': '仅链接以 https:// 或 / 开头的地址。'
};
