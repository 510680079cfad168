import type { checksPrepareMore as enChecksPrepareMore } from '../en/checksPrepareMore';
import type { Translation } from '../message';

/** Prepare, P10 to P13. */
export const checksPrepareMore: Translation<typeof enChecksPrepareMore> = {
  'check.P10.title': '本工具拥有且仅拥有所需的权限',
  'check.P10.why':
    'SharePoint 的所有 Web 部件共用一个主体：授予它的权限，租户中任何页面上的任何脚本都能使用。缺少权限会使检查无法读取；权限过大则对所有人都是风险。',
  'check.P10.todo':
    '在 SharePoint 管理中心的“API 访问”中批准缺少的权限。\n收回超出所需的权限，除非其他 Web 部件需要。其中一些由 Microsoft 为 SharePoint 自身批准：保留到最后再收回。\n关闭完成后，收回全部权限（D07）。',
  'check.P10.proof': '令牌中的权限或授予其主体的权限，与本工具路由表中的权限一致。',
  'check.P10.pass': ({ count }, format) => `已授予 ${format.number(count)} 项权限，与所需一致。`,
  'check.P10.differs': ({ missing, broader }, format) =>
    [
      ...(missing > 0 ? [`缺少 ${format.number(missing)} 项权限。`] : []),
      ...(broader > 0 ? [`有 ${format.number(broader)} 项权限超出本工具所需。`] : [])
    ].join(''),
  'check.P10.unknown': '令牌未说明其权限，且未找到其主体。',
  'check.P10.isMissing': '缺少。需要此权限的内容无法读取或执行。',
  'check.P10.isBroader': '已授予，但本工具不需要。',
  'check.P10.exposed': '已为所有人授予：此租户任何页面上的任何脚本都能以访问者身份使用这些权限。',

  'check.P11.title': '没有其他租户依赖此租户',
  'check.P11.why':
    '租户消失后，合作伙伴、客户和相连的租户会失去在此处拥有的一切。已预配到其他租户的用户会留在那里，但不再有来源。',
  'check.P11.todo':
    '将日期告知合作伙伴和客户。\n在“设置”>“合作伙伴关系”中终止合作伙伴关系。\n停止跨租户同步，并退出多租户组织。',
  'check.P11.proof': 'Graph 未列出任何合作关系、跨租户合作伙伴或多租户组织。',
  'check.P11.pass': '未发现与其他租户的关系。作为客户所看到的合作伙伴不在 Graph 中，需在管理中心查看一次。',
  'check.P11.found': ({ count }, format) => `与其他租户存在 ${format.number(count)} 个关系`,
  'check.P11.delegated': '你管理此客户。访问权限会随租户一起终止。',
  'check.P11.crossTenant': '已为此租户设置跨租户访问。',
  'check.P11.multiTenant': ({ name }) =>
    name === '' ? '此租户属于一个多租户组织。' : `此租户属于多租户组织“${name}”。`,

  'check.P12.title': '数据已备份',
  'check.P12.why':
    '没有备份的内容会丢失：SharePoint 和 OneDrive 会随其订阅立即删除。清单只列出曾有哪些内容，并不包含内容本身。',
  'check.P12.todo':
    '将邮件、OneDrive、SharePoint 和 Teams 备份到此租户之外的位置。\n从备份中打开几个文件和几封邮件。\n在此处以你的姓名逐类确认。',
  'check.P12.proof': '每一类均由具名人员确认。没有任何工具能替你查验备份。',
  'check.P12.open': '尚有备份未确认。',

  'check.P13.title': 'Graph 看不到的内容已处理',
  'check.P13.why':
    '电话号码、域名注册商帐户和其他服务依附于此租户，而 Graph 并不知道。关闭之后，没有人能再登录去挽救它们。',
  'check.P13.todo': '逐项查看列表。\n在此处逐项确认，即使某项不适用于你。',
  'check.P13.proof': '每一项均由具名人员确认。',
  'check.P13.open': '尚有项目未确认。'
};
