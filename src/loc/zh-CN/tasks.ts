import type { tasks as enTasks } from '../en/tasks';
import type { Format } from '../format';
import type { Translation } from '../message';

type Count = { readonly count: number };
/** The last day on which what goes to the deleted items can be restored. */
type Until = { readonly until: string };

const counted =
  (thing: string) =>
  ({ count }: Count, format: Format): string =>
    `${format.number(count)} 个${thing}`;

const users = counted('用户');
const domains = counted('域');
const applications = counted('应用注册');
const principals = counted('企业应用程序');
const grants = ({ count }: Count, format: Format): string => `${format.number(count)} 项权限`;

const USERS_PROVED = '已完成。计划中的每个用户均已通过重新读取确认，且与完整列表一致。';
const RESTORABLE = ({ until }: Until, format: Format): string =>
  `已删除的用户可还原至 ${format.date(until)}，包括邮箱和许可证；可在此处还原，也可不使用本工具，在 Microsoft Entra 的“用户”>“已删除的用户”中还原。此后便永久消失。`;

/** What each task does, in the words of its button, its last question and its end. A task without words does not compile. */
export const tasks: Translation<typeof enTasks> = {
  'task.turnOffSync.name': '关闭目录同步',
  'task.turnOffSync.what': '已同步的用户将变为云用户，从而可以在此处删除。此操作对整个租户生效，最多需要 72 小时。',
  'task.turnOffSync.things': counted('组织'),
  'task.turnOffSync.act': () => '关闭目录同步',
  'task.turnOffSync.consequence': ({ tenant }) => `在本地所作的更改将不再同步到“${tenant}”。最早 72 小时后才能重新开启。`,
  'task.turnOffSync.undo': () =>
    '不会删除任何内容。72 小时后可以不使用本工具，在 Microsoft Entra Connect 中重新开启同步；届时会重新匹配此前匹配过的对象。',
  'task.turnOffSync.running': '正在关闭目录同步',
  'task.turnOffSync.accepted': '已接受。最多需要 72 小时，所有用户才会都变为云用户；重新读取得到证明后，此页面会显示。',
  'task.turnOffSync.complete': '已完成。重新读取显示目录同步已关闭。',

  'task.blockSignIn.name': '先阻止登录',
  'task.blockSignIn.what':
    '在删除前几天执行：仍需要此租户的人会提出来，且不会丢失任何内容。已打开的会话会在约一小时内终止。',
  'task.blockSignIn.things': users,
  'task.blockSignIn.act': (values, format) => `阻止 ${users(values, format)}登录`,
  'task.blockSignIn.consequence': (values, format) =>
    `${users(values, format)}将无法再登录“${values.tenant}”。邮件仍会送达，不会删除任何内容。`,
  'task.blockSignIn.undo': () =>
    '可以随时重新允许登录；可在此处进行，也可不使用本工具，在 Microsoft Entra 的“用户”中更改每个用户的帐户状态。',
  'task.blockSignIn.running': '正在阻止登录',
  'task.blockSignIn.complete': USERS_PROVED,

  'task.allowSignIn.name': '重新允许登录',
  'task.allowSignIn.what': '让被阻止的用户可以重新登录，并恢复原有的一切。',
  'task.allowSignIn.things': users,
  'task.allowSignIn.act': (values, format) => `允许 ${users(values, format)}登录`,
  'task.allowSignIn.consequence': (values, format) => `${users(values, format)}将能重新登录“${values.tenant}”。`,
  'task.allowSignIn.undo': () => '可以再次阻止登录。',
  'task.allowSignIn.running': '正在允许登录',
  'task.allowSignIn.complete': USERS_PROVED,

  'task.deleteUsers.name': '删除用户',
  'task.deleteUsers.what': '删除“删除”列中的所有用户。30 天内可以还原。',
  'task.deleteUsers.things': users,
  'task.deleteUsers.act': (values, format) => `删除 ${users(values, format)}`,
  'task.deleteUsers.consequence': (values, format) =>
    `${users(values, format)}将立即失去对“${values.tenant}”的访问权限：邮件、文件、Teams 以及用它登录的每个应用。`,
  'task.deleteUsers.undo': RESTORABLE,
  'task.deleteUsers.running': '正在删除用户',
  'task.deleteUsers.complete': USERS_PROVED,

  'task.restoreUsers.name': '还原已删除的用户',
  'task.restoreUsers.what': '还原已删除的用户及其邮箱、许可证和角色，前提是用户仍在“已删除的用户”中。',
  'task.restoreUsers.things': users,
  'task.restoreUsers.act': (values, format) => `还原 ${users(values, format)}`,
  'task.restoreUsers.consequence': (values, format) =>
    `${users(values, format)}将能重新登录“${values.tenant}”，并恢复原有的许可证和角色。`,
  'task.restoreUsers.undo': () => '还原的用户可以再次删除。',
  'task.restoreUsers.running': '正在还原用户',
  'task.restoreUsers.complete': USERS_PROVED,

  'task.purgeUsers.name': '永久删除用户',
  'task.purgeUsers.what': '在 30 天期满之前清空“已删除的用户”。此操作无法撤消，关闭租户也不需要它。',
  'task.purgeUsers.things': users,
  'task.purgeUsers.act': (values, format) => `永久删除 ${users(values, format)}`,
  'task.purgeUsers.consequence': ({ count, tenant }, format) =>
    `${format.number(count)} 个已删除的用户将连同邮件和文件从“${tenant}”永久消失。包括 Microsoft 在内，没有人能够恢复。`,
  'task.purgeUsers.undo': () => '无。此操作无法撤消，无论是在此处、在管理中心，还是通过 Microsoft 或世纪互联支持人员。',
  'task.purgeUsers.running': '正在永久删除用户',
  'task.purgeUsers.complete': '已完成。重新读取确认，计划中的每个用户均已不在“已删除的用户”中。',

  'task.deleteStandByAdmin.name': '最后一次删除：备用管理员',
  'task.deleteStandByAdmin.what': '不再有需要两位管理员的事项后，删除第二位全局管理员。只剩你一人。',
  'task.deleteStandByAdmin.things': users,
  'task.deleteStandByAdmin.act': (values, format) =>
    values.count === 1 ? '删除备用管理员' : `删除 ${users(values, format)}`,
  'task.deleteStandByAdmin.consequence': ({ tenant }) =>
    `此后只有你能登录“${tenant}”。如果你失去登录途径，只有 Microsoft 或世纪互联支持人员能够解决。`,
  'task.deleteStandByAdmin.undo': RESTORABLE,
  'task.deleteStandByAdmin.running': '正在删除备用管理员',
  'task.deleteStandByAdmin.complete': USERS_PROVED,

  'task.disableMfa.name': '关闭每用户 MFA',
  'task.disableMfa.what': '将除你之外所有人的每用户 MFA 设为 disabled。用户已注册的验证方法会保留。',
  'task.disableMfa.things': users,
  'task.disableMfa.act': (values, format) => `为 ${users(values, format)}关闭每用户 MFA`,
  'task.disableMfa.consequence': (values, format) =>
    `${users(values, format)}登录“${values.tenant}”时将不再需要第二重验证，除非有其他策略要求。`,
  'task.disableMfa.undo': () =>
    '此处不保留原先的状态是已启用还是已强制执行。可以不使用本工具，在 Microsoft Entra 的“用户”>“每用户 MFA”中重新设置。',
  'task.disableMfa.running': '正在关闭每用户 MFA',
  'task.disableMfa.complete': USERS_PROVED,

  'task.makeInitialDomainDefault.name': '将初始域设为默认域',
  'task.makeInitialDomainDefault.what': '默认域无法释放，因此由初始域取代（onmicrosoft.com；世纪互联为 partner.onmschina.cn）。',
  'task.makeInitialDomainDefault.things': domains,
  'task.makeInitialDomainDefault.act': () => '将初始域设为默认域',
  'task.makeInitialDomainDefault.consequence': ({ tenant }) =>
    `“${tenant}”的新用户将使用初始域上的名称。现有用户的名称不变。`,
  'task.makeInitialDomainDefault.undo': () =>
    '只要其他域仍在此租户中，就可以不使用本工具，在 Microsoft Entra 的“自定义域名”中重新将其设为默认域。',
  'task.makeInitialDomainDefault.running': '正在更改默认域',
  'task.makeInitialDomainDefault.complete': '已完成。重新读取显示初始域为默认域。',

  'task.makeDomainsManaged.name': '关闭联合身份验证',
  'task.makeDomainsManaged.what': '联合域将转换为托管域：登录不再转到你自己的标识提供者。',
  'task.makeDomainsManaged.things': domains,
  'task.makeDomainsManaged.act': (values, format) => `为 ${domains(values, format)}关闭联合身份验证`,
  'task.makeDomainsManaged.consequence': (values, format) =>
    `“${values.tenant}”的 ${domains(values, format)}上的用户将不再通过你的标识提供者登录。没有云密码的用户将无法登录。`,
  'task.makeDomainsManaged.undo': () =>
    '联合身份验证设置会被删除。重新设置不使用本工具，且需要你的标识提供者及其证书。',
  'task.makeDomainsManaged.running': '正在关闭联合身份验证',
  'task.makeDomainsManaged.complete': '已完成。重新读取显示计划中的每个域均为托管域。',

  'task.releaseDomains.name': '释放自定义域',
  'task.releaseDomains.what': '从此租户中移除自定义域，以便在其他位置使用。使用这些域的名称和地址会改到初始域。',
  'task.releaseDomains.things': domains,
  'task.releaseDomains.act': (values, format) => `释放 ${domains(values, format)}`,
  'task.releaseDomains.consequence': (values, format) =>
    `“${values.tenant}”中使用这 ${domains(values, format)}的邮件和登录将停止。需要五分钟到一天。`,
  'task.releaseDomains.undo': () =>
    '只要你仍控制其 DNS，已释放的域就可以在此处或其他位置重新添加和验证。已改名的用户会保留新名称。',
  'task.releaseDomains.running': '正在释放域',
  'task.releaseDomains.accepted': '已接受。域需要五分钟到一天才会消失；由重新读取来证明。',
  'task.releaseDomains.complete': '已完成。重新读取已不再列出计划中的任何域。',

  'task.deleteServicePrincipals.name': '删除第三方企业应用程序',
  'task.deleteServicePrincipals.what': '删除其他公司的企业应用程序。Microsoft 自有的应用程序、托管标识和本工具会保留。',
  'task.deleteServicePrincipals.things': principals,
  'task.deleteServicePrincipals.act': (values, format) => `删除 ${principals(values, format)}`,
  'task.deleteServicePrincipals.consequence': ({ count, tenant }, format) =>
    `没有人能再使用“${tenant}”的帐户登录这 ${format.number(count)} 个应用程序，应用程序对该租户数据的访问也随之终止。`,
  'task.deleteServicePrincipals.undo': ({ until }, format) =>
    `已删除的企业应用程序可还原至 ${format.date(until)}，不使用本工具，而使用 PowerShell：Restore-MgDirectoryDeletedItem。`,
  'task.deleteServicePrincipals.running': '正在删除企业应用程序',
  'task.deleteServicePrincipals.complete': '已完成。重新读取确认，计划中的每个企业应用程序均已不存在。',

  'task.deleteApplications.name': '删除应用注册',
  'task.deleteApplications.what': '删除此租户注册的应用程序。本工具运行所用的注册会留到最后。',
  'task.deleteApplications.things': applications,
  'task.deleteApplications.act': (values, format) => `删除 ${applications(values, format)}`,
  'task.deleteApplications.consequence': (values, format) =>
    `凡是通过“${values.tenant}”的这 ${applications(values, format)}登录的应用和服务都会停止工作，包括其他租户中的。`,
  'task.deleteApplications.undo': ({ until }, format) =>
    `已删除的应用注册可还原至 ${format.date(until)}，不使用本工具：在 Microsoft Entra 的“应用注册”>“已删除的应用程序”中还原。`,
  'task.deleteApplications.running': '正在删除应用注册',
  'task.deleteApplications.complete': '已完成。重新读取确认，计划中的每个应用注册均已不存在。',

  'task.revokeOwnGrants.name': '收回本工具的权限',
  'task.revokeOwnGrants.what': '收回已为本工具批准的权限。此后本工具无法再读取或更改任何内容。',
  'task.revokeOwnGrants.things': grants,
  'task.revokeOwnGrants.act': (values, format) => `收回 ${grants(values, format)}`,
  'task.revokeOwnGrants.consequence': ({ tenant }) =>
    `本工具在“${tenant}”中将停止工作，使用 SharePoint 同一组权限的其他所有解决方案也会停止工作。`,
  'task.revokeOwnGrants.undo': () => '可以不使用本工具，在 SharePoint 管理中心的“API 访问”中重新批准这些权限。',
  'task.revokeOwnGrants.running': '正在收回权限',
  'task.revokeOwnGrants.complete': '已完成。重新读取已找不到计划中的任何权限。',

  'task.deleteOwnPrincipal.name': '删除本工具的注册',
  'task.deleteOwnPrincipal.what': '此处的最后一项操作：删除本工具可用来登录的应用注册。',
  'task.deleteOwnPrincipal.things': applications,
  'task.deleteOwnPrincipal.act': () => '删除本工具的注册',
  'task.deleteOwnPrincipal.consequence': ({ tenant }) =>
    `本工具将无法再登录“${tenant}”，并且一小时内，所有人的其他调用 API 的 Web 部件也会停止工作。剩余事项需按操作手册在管理中心完成。`,
  'task.deleteOwnPrincipal.undo': ({ until }, format) =>
    `它可还原至 ${format.date(until)}，不使用本工具：在 Microsoft Entra 的“应用注册”>“已删除的应用程序”中还原。`,
  'task.deleteOwnPrincipal.running': '正在删除本工具的注册',
  'task.deleteOwnPrincipal.complete': '已完成。重新读取已找不到该注册。',

  'item.kind.member': '成员',
  'item.kind.guest': '来宾',
  'item.kind.agent': '智能体用户',
  'item.kind.sync': '同步帐户',
  'item.kind.deletedUser': '已删除的用户',
  'item.kind.organization': '组织',
  'item.kind.domain': '域',
  'item.kind.application': '应用注册',
  'item.kind.servicePrincipal': '企业应用程序',
  'item.kind.grant': '权限'
};
