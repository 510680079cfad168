import type { uiPrepare as enUiPrepare } from '../en/uiPrepare';
import type { Translation } from '../message';

/** The page of Prepare. */
export const uiPrepare: Translation<typeof enUiPrepare> = {
  'ui.prepare.agreement.1': '使用下方的按钮打开“计费帐户”。计费管理员或全局管理员可以看到该页面。',
  'ui.prepare.agreement.2': '选择计费帐户，查看“帐户类型”或“协议类型”。',
  'ui.prepare.agreement.3':
    '显示“Microsoft Online Services 计划”或根本没有计费帐户，即为 MOSA。显示“Microsoft 客户协议”，即为 MCA。',
  'ui.prepare.agreement.4': '如果发票由合作伙伴寄送，回答“通过合作伙伴购买”。如果从未付过款，回答“仅试用版”。',
  'ui.prepare.agreement.graph': '对于单个订阅，Graph 显示的内容优先于此回答：合作伙伴售出的订阅、试用版、自助产品。',
  'ui.prepare.usage.what':
    '三份报告显示有哪些内容，以及是否仍有人使用。数据至少滞后两天。Graph 不提供 Teams 的此类报告：其文件在 SharePoint 和 OneDrive 中，聊天在邮箱中。',
  'ui.prepare.usage.notOffered': 'Microsoft 仅在全球云中提供这些报告。在你所用云的管理中心查看大小。',
  'ui.prepare.usage.concealed':
    '租户在报告中隐藏了名称。全局管理员可以在 Microsoft 365 管理中心的“设置”>“组织设置”>“报告”中将其显示。',
  'ui.prepare.usage.lastActivity': ({ at }, format) => (at === '' ? '从未有人使用过。' : `上次使用：${format.date(at)}。`),
  'ui.prepare.usage.largest': ({ of }) =>
    ({ mailboxUsage: '最大的邮箱', oneDriveUsage: '最大的 OneDrive 帐户', sharePointUsage: '最大的 SharePoint 网站' })[of],
  'ui.prepare.usage.name': '名称',
  'ui.prepare.usage.size': '大小',
  'ui.prepare.usage.used': '上次使用',
  'ui.prepare.usage.never': '从未',
  'ui.prepare.backup.noFigures': '没有数据：尚未读取报告。',
  'ui.prepare.runbook': '操作手册'
};
