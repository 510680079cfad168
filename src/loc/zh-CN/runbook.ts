import type { Agreement } from '../../facts/records';
import type { runbook as enRunbook } from '../en/runbook';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsoft 在线订阅协议 (MOSA)',
  mca: 'Microsoft 客户协议 (MCA)',
  partner: '通过合作伙伴购买',
  trial: '仅试用版',
  education: '教育版'
};

/** The offline runbook: read when neither SharePoint nor this tool answers any more. */
export const runbook: Translation<typeof enRunbook> = {
  'runbook.title': ({ tenant }) => `操作手册：关闭“${tenant}”`,
  'runbook.lead':
    '供 SharePoint、Teams 和 Tenant Closure 都已消失时使用。此文件无需网络即可打开，只有其中的链接需要网络。将其保存在租户之外。',
  'runbook.asOf': ({ at }, format) =>
    `此处的全部内容读取于 ${format.dateTime(at)} 或之后；此后发生的变化只有门户知道。文中的“此处”“重新读取”和步骤名称均指 Tenant Closure，仅在它仍能运行时适用。`,
  'runbook.links': 'Entra 和 Azure 的链接会打开此租户。Microsoft 365 管理中心的链接会打开当前登录帐户所属的租户。',
  'runbook.made': '生成',
  'runbook.madeBy': ({ by, at }, format) => `${format.dateTime(at)}，由 ${by} 生成`,
  'runbook.contents': '内容',
  'runbook.final.title': '删除目录是最终操作',
  'runbook.final.what':
    'Microsoft 不提供任何还原已删除租户的方法。其中的所有用户、组、应用程序和设备都会消失，没有人能再通过它登录任何服务。',
  'runbook.final.guard': '每次操作之前，核对门户显示的租户 ID 与上方的租户 ID 是否一致。',

  'runbook.date.title': '最早关闭日期',
  'runbook.date.assumes': '此日期假定的前提',

  'runbook.tasks.title': '按顺序排列的剩余事项',
  'runbook.tasks.none': '生成此手册时，没有剩余事项。',
  'runbook.tasks.beside': '其他未完成事项',
  'runbook.tasks.waitsFor': ({ checks }, format) => `在 ${format.list(checks)} 之后进行。`,
  'runbook.tasks.pages': '页面',
  'runbook.tasks.objects': '发现的内容',

  'runbook.subs.title': '剩余的订阅',
  'runbook.subs.unread': '无法读取订阅。这不等于没有：在“你的产品”中将状态筛选器设为“全部”，逐一查看。',
  'runbook.subs.none': 'Graph 未列出任何未删除的订阅。',
  'runbook.subs.agreement': ({ agreement, by, at }, format) =>
    `计费协议：${AGREEMENT[agreement]}，由 ${by} 于 ${format.date(at)}回答。Graph 对某个订阅显示的内容优先于此回答。`,
  'runbook.subs.agreementOpen':
    '尚未有人回答这些订阅是根据哪种计费协议购买的。可在管理中心的“计费帐户”中查看；此处列出两种方法。',
  'runbook.subs.domains': '取消之前先释放自定义域：在订阅已取消的租户中，域很难取回。',
  'runbook.subs.id': '计费中的订阅 ID',
  'runbook.subs.graphId': 'Graph 中的订阅 ID',
  'runbook.subs.state': '状态',
  'runbook.subs.created': '购买日期',
  'runbook.subs.next': '如不采取任何操作，下一状态',
  'runbook.subs.end': '最早结束日期',
  'runbook.subs.unknownEnd': '未知：服务和规则均未给出日期',
  'runbook.subs.carrier': '最后处理。Tenant Closure 在此订阅上运行，SharePoint 及其全部内容会随之终止。',
  'runbook.subs.cancel': '如何取消',
  'runbook.subs.delete': '如何删除',
  'runbook.subs.endNow': '如何终止',
  'runbook.subs.ifUnder': ({ agreement }) => `如果适用此协议：${AGREEMENT[agreement]}`,

  'runbook.entra.title': 'Entra 自身的检查列表',
  'runbook.entra.what': 'Entra 在删除租户之前会逐项检查此列表。每行旁边是本工具最近一次的读取结果；以 Entra 的结果为准。',
  'runbook.entra.unseen': 'Graph 不显示：在页面上查看',
  'runbook.entra.invoices': '发票已付清',
  'runbook.entra.users': '除一个全局管理员外，没有其他用户',
  'runbook.entra.directorySync': '目录同步已关闭',
  'runbook.entra.applications': '没有应用注册',
  'runbook.entra.enterpriseApplications': '可以删除的企业应用程序均已删除',
  'runbook.entra.mfaProviders': '没有多重身份验证提供程序',
  'runbook.entra.subscriptions': '所有订阅均已取消预配',
  'runbook.entra.azureSubscriptions': '没有 Azure 订阅，无论活动还是已取消',
  'runbook.entra.azureAccess': '你的“Azure 资源的访问管理”已开启',
  'runbook.entra.selfServiceProducts': '没有自助注册产品',
  'runbook.entra.userFlows': '没有用户流、标识提供者或自定义策略（B2C 和外部 ID）',

  'runbook.delete.title': '删除租户',
  'runbook.delete.signIn': ({ domain }) =>
    `在隐私浏览窗口中，以全局管理员身份使用 ${domain} 上的帐户登录 Entra。Entra 会要求多重身份验证。`,
  'runbook.delete.open': '打开“管理租户”：',
  'runbook.delete.tick': ({ tenantId }) => `仅勾选 ID 为 ${tenantId} 的租户，不要勾选其他租户，然后选择“删除”。`,
  'runbook.delete.rows': '对于每个未显示绿色的行，按其“Required action”处理，然后重新打开列表。',
  'runbook.delete.last': '所有行都显示绿色后，选择“删除”。此操作无法撤消。',

  'runbook.stuck.title': '全部显示绿色但仍然失败',
  'runbook.stuck.what':
    'Microsoft 已知，有些租户即使所有行都显示绿色也无法删除。按顺序尝试以下各项，每尝试一项后重新执行删除：',
  'runbook.stuck.wait': '最后一个订阅删除后等待 72 小时：此后 Entra 才视其为已取消预配。',
  'runbook.stuck.allProducts': '在“你的产品”中将状态筛选器设为“全部”：已过期或已禁用的产品仍会计入。',
  'runbook.stuck.azure':
    '开启“Azure 资源的访问管理”，注销后重新登录，清除所有筛选器后查找 Azure 订阅。已取消的订阅在删除之前仍会计入。',
  'runbook.stuck.applications': '打开“应用注册”>“所有应用程序”，删除剩余的注册，包括 b2c-extensions-app。',
  'runbook.stuck.principals':
    '使用下方的命令列出第三方服务主体。在“企业应用程序”中逐个删除，然后再次查看列表：有些须在其他服务主体删除之后才能删除。',
  'runbook.stuck.never':
    '不要批量禁用或删除 Microsoft 的应用程序。网上流传的一段这样做的脚本会连 Azure 门户也一并禁用，此后没有人能登录完成关闭。',
  'runbook.stuck.support': '联系支持人员，并提供“支持”一节中列出的内容。',

  'runbook.ps.title': '不使用本工具的 PowerShell 命令',
  'runbook.ps.what':
    '每段命令都会先登录并核对租户 ID，然后才执行操作。须整段运行。帐户需要具有相应角色，以及登录时要求的权限。',
  'runbook.ps.install': '仅需一次：安装 Microsoft Graph PowerShell',
  'runbook.ps.users': '列出剩余的用户（不更改任何内容）',
  'runbook.ps.sync': '关闭目录同步。一旦开始便无法停止，最多需要 72 小时，且须先卸载同步客户端',
  'runbook.ps.restore': '还原一个已删除的用户：先列出，再要求输入 ID',
  'runbook.ps.subscriptions': '查看每个订阅的状态（不更改任何内容）',
  'runbook.ps.thirdParty': '列出第三方服务主体（不更改任何内容）',
  'runbook.ps.wrongTenant': ({ domain }) => `这不是 ${domain} 的租户。未执行任何操作。`,
  'runbook.ps.ask': '要还原的用户的 ID',

  'runbook.restore.title': '还原已删除的用户',
  'runbook.restore.what': '只要订阅和目录仍然存在，已删除的用户可在 30 天内还原，包括邮箱和许可证。',
  'runbook.restore.steps':
    '使用下方的链接打开“已删除的用户”。\n勾选用户，然后选择“还原用户”。\n或者使用上方的 PowerShell 命令，并输入用户的 ID。',
  'runbook.restore.unread': '无法读取已删除的用户。这不等于没有。',

  'runbook.support.title': '支持',
  'runbook.support.online': '在线：以管理员身份打开管理中心的“帮助和支持”。',
  'runbook.support.numbers': '电话：以下号码摘自 Microsoft 的支持页面；其他国家/地区的号码也列在该页面上：',
  'runbook.support.noNumbers': 'Microsoft 的支持页面未列出此云的电话号码。管理中心会显示适用于你的号码。',
  'runbook.support.us': '美国',
  'runbook.support.canada': '加拿大',
  'runbook.support.uk': '英国',
  'runbook.support.australia': '澳大利亚',
  'runbook.support.china': '中国（世纪互联）',
  'runbook.support.source': 'Microsoft 的支持页面',
  'runbook.support.partner': '由合作伙伴售出的订阅，先联系该合作伙伴。',
  'runbook.support.tell': '需要提供的信息',
  'runbook.support.goal': '我们的目标是删除租户。Entra 检查的每一行都列在上方，并附有本工具最近一次的读取结果。',
  'runbook.support.billing': '计费帐户：Graph 不显示其编号。从“计费帐户”中查看并记在此处：',
  'runbook.support.invoices': '发票：在租户消失之前下载。',
  'runbook.support.subscriptionIds': '计费中的订阅 ID',
  'runbook.support.requestIds': '无法读取的内容的请求 ID',

  'runbook.after.title': '删除之后',
  'runbook.after.signIn': '无法再登录此租户。这就是证明。',
  'runbook.after.data': '订阅取消后，其客户数据可能在 30 到 90 天后删除，最迟在取消 180 天后删除。',
  'runbook.after.noReturn': '三天期限过后，已删除的订阅无法再重新激活。再次购买同一产品也无法恢复数据。',
  'runbook.after.domains':
    '已释放的自定义域可以在其他租户中验证。在域名注册商处更改之前，其 DNS 记录仍指向 Microsoft 365。',
  'runbook.after.azure': '已取消的 Azure 订阅最迟在 72 小时后寄出最后一张发票。',
  'runbook.after.keep': '将此文件、清单、运行结果和发票保留至你的规定所要求的期限。',

  'runbook.card.what':
    '一个文件，包含所有剩余事项：任务、日期、此租户的链接、PowerShell 命令和支持信息。无需网络，也无需本工具即可打开。',
  'runbook.card.when': 'SharePoint 消失后需要用到它，因为本工具也会随之消失。',
  'runbook.card.save': '保存操作手册',
  'runbook.card.again': '重新保存',
  'runbook.card.saved': ({ by, at }, format) =>
    `上次由 ${by} 保存，${format.dateTime(at)}。其中是租户当时的状态：取消之前重新保存。`,
  'runbook.card.notSaved': '尚未保存。',
  'runbook.card.where': '将文件存放在此租户之外：不要放在会随租户消失的 OneDrive、SharePoint 或邮箱中。',
  'runbook.card.done': '操作手册已保存。将其存放在此租户之外。',
  'runbook.card.failed': '无法生成操作手册，未保存任何内容。重新加载页面，然后重新保存。',
  'runbook.card.notKept':
    '文件已交给浏览器，但无法在此处记录它已保存。检查浏览器是否允许存储数据，然后重新保存。',
  'runbook.card.notRead': '必须先读取租户，才能生成操作手册。'
};
