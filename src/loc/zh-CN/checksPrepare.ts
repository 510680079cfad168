import type { Agreement } from '../../facts/records';
import type { checksPrepare as enChecksPrepare } from '../en/checksPrepare';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: '在线订阅协议',
  mca: '客户协议',
  partner: '通过合作伙伴购买',
  trial: '仅试用版',
  education: '教育版'
};

/** Prepare, P01 to P09. */
export const checksPrepare: Translation<typeof enChecksPrepare> = {
  'check.P01.title': '当前管理员是活动的全局管理员',
  'check.P01.why': '只有全局管理员才能删除用户、更改域和删除目录。可激活的角色在激活之前并未生效。',
  'check.P01.todo':
    '在 Privileged Identity Management 中激活全局管理员角色，时长须够用一整天。\n或者请其他全局管理员将该角色分配给你。\n重新读取。',
  'check.P01.proof': 'Graph 在你的活动角色中列出全局管理员。',
  'check.P01.role': '活动角色',
  'check.P01.pass': '你是活动的全局管理员。',
  'check.P01.passEnds': ({ at }, format) =>
    `你是活动的全局管理员，有效期至 ${format.dateTime(at)}。届时尚未完成的运行会暂停，并在该角色重新激活后继续。`,
  'check.P01.eligible': '你有资格激活全局管理员角色，但尚未激活。',
  'check.P01.billingOnly': '你是计费管理员。你可以取消和删除订阅，但不能删除用户或目录。',
  'check.P01.noRole': '你不是全局管理员。',

  'check.P02.title': '当前管理员的帐户属于此租户',
  'check.P02.why':
    '用于关闭租户的帐户，必须在域和同步都不复存在之后仍能使用。来宾、已同步的帐户和使用自定义域的帐户会在结束之前失去登录途径。',
  'check.P02.todo':
    '在 Entra 中创建一个用户名以初始域结尾的用户，并为其分配全局管理员角色。\n为该用户注册 MFA，并使用它登录。\n用该帐户重新打开本工具。',
  'check.P02.proof': 'Graph 显示你的帐户是仅限云的成员，且用户名以初始域结尾。',
  'check.P02.pass': ({ upn }) => `${upn} 是初始域上仅限云的成员。`,
  'check.P02.blocks': '你的帐户会在租户关闭之前失去登录途径。',
  'check.P02.guest': '你是此租户中的来宾。',
  'check.P02.synced': '你的帐户是从本地同步的。',
  'check.P02.domain': ({ upn, initialDomain }) => `${upn} 不在 ${initialDomain} 上。`,

  'check.P03.title': '当前管理员能够登录管理中心',
  'check.P03.why':
    '没有 MFA，任何人都无法进入 Entra、Azure 和 Microsoft 365 管理中心，而步骤 2、3 和 5 都在那里进行。如果只有一种验证方法，丢失手机就等于失去租户。',
  'check.P03.todo':
    '在“我的登录”中注册两种方法，其中一种最好是安全密钥或通行密钥。\n使用初始域上的帐户登录此租户的 Entra 管理中心。\n在此处确认已完成。',
  'check.P03.proof': 'Graph 显示你的帐户已注册 MFA。登录本身由你确认。',
  'check.P03.pass': ({ by, at }, format) => `已注册 MFA。由 ${by} 于 ${format.date(at)}确认可以登录 Entra。`,
  'check.P03.signIn': '已注册 MFA。尚未确认你能否登录此租户的 Entra。',
  'check.P03.blocks': '你尚未注册任何 MFA 方法，将无法进入管理中心。',
  'check.P03.oneMethod': '只注册了一种方法。再注册一种，即使丢失第一种也能登录。',

  'check.P04.title': '这是员工租户',
  'check.P04.why':
    'Azure AD B2C 和外部 ID 租户按其他规则、在其他位置关闭。如果租户是 Microsoft 合作伙伴，关闭时还会失去对其客户的访问权限。',
  'check.P04.todo':
    '对于 B2C 或外部 ID 租户，按照 Microsoft 针对该类租户的文章操作。\n对于合作伙伴租户，先移交所有客户并终止合作伙伴协议。',
  'check.P04.proof': 'Graph 给出的租户类型为 AAD，且没有合作伙伴类型。',
  'check.P04.pass': '是员工租户，且不是 Microsoft 合作伙伴。',
  'check.P04.b2c': '这是 Azure AD B2C 租户。它作为 Azure 资源删除，不适用这些步骤。',
  'check.P04.ciam': '这是外部 ID 租户。它作为 Azure 资源删除，不适用这些步骤。',
  'check.P04.isPartner': '此租户是 Microsoft 合作伙伴。关闭后，你将失去对客户的访问权限。',
  'check.P04.partner': ({ partnerType }) => `合作伙伴类型：${partnerType}。`,
  'check.P04.unknown': ({ tenantType }) => `Graph 给出的租户类型是本工具无法识别的：${tenantType}。`,

  'check.P05.title': '已知计费协议',
  'check.P05.why':
    '在线订阅协议下，订阅可以立即取消和删除；客户协议下，订阅会持续到期满。关闭日期取决于此，而 Graph 不提供这一信息。',
  'check.P05.todo':
    '在 Microsoft 365 管理中心打开“账单”>“计费帐户”。\n查看帐户类型：Microsoft Online Services 计划、Microsoft 客户协议，或通过合作伙伴购买。如果未购买过任何产品，回答“仅试用版”。\n在此处回答。',
  'check.P05.proof': '记录你的回答，以及你的姓名和日期。',
  'check.P05.open': '尚未有人回答此租户使用哪种计费协议。',
  'check.P05.answered': ({ by, at, agreement }, format) =>
    `${AGREEMENT[agreement]}，由 ${by} 于 ${format.date(at)}回答。`,
  'check.P05.byGraph': ({ by, at, agreement, path }, format) => {
    const shown = {
      partner: 'Graph 显示它由合作伙伴售出：只有合作伙伴可以取消',
      trial: 'Graph 显示它是试用版：到期后自行结束'
    }[path];
    return agreement === 'open'
      ? `${shown}，与此处如何回答无关。`
      : `${shown}。这优先于 ${by} 于 ${format.date(at)}给出的回答“${AGREEMENT[agreement]}”。`;
  },
  'check.P05.notTrial': ({ by, at }, format) =>
    `Graph 未显示它是试用版。${by} 于 ${format.date(at)}回答了“${AGREEMENT.trial}”；如果它是购买的，重新回答。`,

  'check.P06.title': '发票已付清',
  'check.P06.why': '有未付发票时，Entra 会拒绝删除租户。Graph 无法读取发票，因此需要人工查看。',
  'check.P06.todo':
    '在 Microsoft 365 管理中心打开“账单”>“账单和付款”。\n付清到期或逾期的款项，包括 Azure 的款项。\n在此处确认。',
  'check.P06.proof': '由你确认；Entra 会在删除目录前再次检查。',
  'check.P06.open': '尚未确认是否有未付发票。',

  'check.P07.title': '清单已导出',
  'check.P07.why':
    '关闭之后，没有人能再查到曾有哪些用户、拥有哪些角色和许可证。清单记录的就是这些；它不是任何人数据的备份。',
  'check.P07.todo': '在“准备”中导出清单，并将文件保存在此租户之外。\n如果此后又新建了内容，重新导出。',
  'check.P07.proof': 
    '清单列出的用户、应用注册、企业应用程序和域均不少于现有数量，且此后没有新建用户。',
  'check.P07.none': '尚未导出清单。',
  'check.P07.missing': ({ at }, format) => `导出于 ${format.date(at)}的清单未能读取关闭时会删除的全部内容。`,
  'check.P07.older': ({ at }, format) => `清单于 ${format.date(at)}导出，此后又新建了清单中没有的内容。`,
  'check.P07.pass': ({ at, users, groups }, format) =>
    `已于 ${format.date(at)}导出，包含 ${format.number(users)} 个用户和 ${format.number(groups)} 个组。此后没有新建内容。`,

  'check.P08.title': '未经负责人同意，不终止任何电子数据展示案例',
  'check.P08.why': '租户删除后，保留不复存在：它所保护的内容也随之消失。每个案例的负责人都必须同意。',
  'check.P08.todo':
    '在 Microsoft Purview 中打开“电子数据展示”。\n向每个未结案例的负责人确认是否可以终止，并导出须保留的内容。\n关闭案例，或在此处确认负责人已作出决定。',
  'check.P08.proof': 'Graph 未列出任何未结案例，或由具名人员确认负责人已作出决定。',
  'check.P08.pass': '没有未结的电子数据展示案例。',
  'check.P08.open': ({ count }, format) => `有 ${format.number(count)} 个未结的电子数据展示案例。`,
  'check.P08.case': '未结案例。其保留会随租户一起终止。',
  'check.P08.caseUnknown': '案例状态是本工具无法识别的，按未结处理。',

  'check.P09.title': '没有人在使用即将丢失的数据',
  'check.P09.why':
    '邮箱、OneDrive 和 SharePoint 会随订阅一起删除，无法恢复。仍在使用的人需要事先知道。',
  'check.P09.todo': '查看使用情况数字，并通知仍在使用的人。\n备份须保留的内容（P12）。',
  'check.P09.proof': '使用情况报告显示最近 30 天内没有人使用。',
  'check.P09.nothing': '使用情况报告未列出任何邮箱、OneDrive 或网站。',
  'check.P09.quiet': ({ bytes }, format) => `存储了 ${format.bytes(bytes)}，最近 30 天内没有人使用。`,
  'check.P09.active': ({ mailboxes, drives, sites }, format) =>
    `最近 30 天内使用过：${[
      { count: mailboxes, text: `${format.number(mailboxes)} 个邮箱` },
      { count: drives, text: `${format.number(drives)} 个 OneDrive` },
      { count: sites, text: `${format.number(sites)} 个网站` }
    ]
      .filter(({ count }) => count > 0)
      .map(({ text }) => text)
      .join('、')}。`
};
