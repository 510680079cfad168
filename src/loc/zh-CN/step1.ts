import type { step1 as enStep1 } from '../en/step1';
import type { Translation } from '../message';

/** Step 1 before the run: who stays, who goes, review and confirmation. */
export const step1: Translation<typeof enStep1> = {
  'step1.columns': '保留谁、删除谁',
  'step1.column.stays': '保留',
  'step1.column.goes': '删除',
  'step1.column.locked': '暂时无法删除',
  'step1.column.users': ({ count }, format) => `${format.number(count)} 个用户`,
  'step1.reading': '仍在读取用户列表。列表完整后，将显示保留谁、删除谁。',
  'step1.rolesUnknown': '未能读取所有角色持有者，因此以下角色信息不完整。每次删除时由 Graph 判定。',
  'step1.nobody': '没有需要删除的用户。以上列表即为证明；重新读取可更新证明。',

  'step1.reason.actingAdmin': '你，当前管理员',
  'step1.reason.keptAdmin': '保留的管理员',
  'step1.reason.standByAdmin': '备用管理员',
  'step1.reason.ruleExact': '按名称保留',
  'step1.reason.rulePattern': '按模式保留',
  'step1.reason.ruleNewer': '保留：最近创建',
  'step1.reason.ruleCannotTell': '保留：有规则无法应用于此用户',
  'step1.reason.noRuleKeeps': '没有规则保留此用户',
  'step1.reason.syncedWhileSyncOn': '已同步：先关闭目录同步，或在本地删除',
  'step1.reason.stillMarkedSynced': '仍标记为已同步：关闭同步最多需要 72 小时',
  'step1.reason.syncAccountWhileSyncOn': '目录同步的帐户：同步关闭后删除',
  'step1.reason.privilegedWithoutScope': '拥有角色：缺少权限 Directory.AccessAsUser.All',
  'step1.reason.privilegedWithoutRole': '拥有角色：只有全局管理员或特权身份验证管理员可以执行此操作',

  'step1.authority.globalAdministrator': '全局管理员',
  'step1.authority.globalAdministratorThroughGroup': '通过组成为全局管理员',
  'step1.authority.globalAdministratorEligible': '有资格成为全局管理员',
  'step1.authority.privileged': '拥有角色',
  'step1.authority.none': '无角色',
  'step1.authority.unknown': '角色未知',

  'step1.list.search': '按名称搜索',
  'step1.list.sorting': '正在对列表排序…',
  'step1.list.name': '名称',
  'step1.list.kind': '类型',
  'step1.list.role': '角色',
  'step1.list.licences': '许可证',
  'step1.list.why': '原因',
  'step1.list.none': '没有符合此搜索的用户。',
  'step1.list.shown': ({ shown, total }, format) => `显示 ${format.number(shown)}/${format.number(total)}`,
  'step1.list.synced': '已同步',

  'step1.rules': '还要保留谁',
  'step1.rules.lead':
    '你始终会保留。规则用于保护其他用户；规则无法应用的用户同样受到保护。在审阅并确认计划之前，不会删除任何人。',
  'step1.rules.none': '尚无规则。',
  'step1.rules.kind': '保留',
  'step1.rules.kind.exact': '某个用户',
  'step1.rules.kind.pattern': '名称匹配的所有用户',
  'step1.rules.kind.newer': '某日起创建的所有用户',
  'step1.rules.value.exact': '用户主体名称或对象 ID',
  'step1.rules.value.pattern': '可用 * 和 ? 的模式，例如 svc-*@contoso.com',
  'step1.rules.value.newer': '日期，例如 2026-11-01',
  'step1.rules.field': '比较对象',
  'step1.rules.field.userPrincipalName': '用户主体名称',
  'step1.rules.field.displayName': '显示名称',
  'step1.rules.add': '添加规则',
  'step1.rules.remove': ({ rule }) => `移除规则：${rule}`,
  'step1.rules.exact': ({ value }) => `保留 ${value}`,
  'step1.rules.pattern': ({ field, pattern }) =>
    field === 'displayName' ? `保留显示名称匹配 ${pattern} 的所有用户` : `保留用户主体名称匹配 ${pattern} 的所有用户`,
  'step1.rules.newer': ({ since }, format) => `保留 ${format.date(since)}及以后创建的所有用户`,
  'step1.rules.problem.empty': '输入要比较的内容。',
  'step1.rules.problem.notADay': '按“年-月-日”输入日期，例如 2026-11-01。',
  'step1.rules.problem.keepsEveryone': '此模式匹配所有用户，因此不会删除任何人。',
  'step1.rules.notSaved': '无法在此浏览器中保存规则。规则在关闭此页面之前有效。',
  'step1.rules.unreadable':
    '无法读取已保存的规则，而其中可能有保护某些用户的规则，因此无法制定计划。清空规则重新开始，再添加需要的规则。',
  'step1.rules.discard': '清空规则重新开始',

  'step1.sync': '目录同步',
  'step1.sync.lead': '同步开启时，无法在此处删除已同步的用户。有两种方法：为整个租户关闭同步，或者在本地删除。',
  'step1.sync.look': '重新读取同步状态',
  'step1.sync.onPremises': '改为在本地删除',
  'step1.sync.onPremises.what':
    '在你自己的 Active Directory 中删除这些用户，或将其移出同步范围。下一次同步会在云中也将其删除，它们随后会自动从此处的列表中消失。即便如此，仍要在取消订阅之前关闭同步：Entra 要求先关闭同步，才会删除目录。',
  'step1.sync.uninstall': '先卸载 Microsoft Entra Connect 或移除云同步配置，以免同步被再次开启。',
  'step1.sync.powerShell': '改用 PowerShell 关闭',
  'step1.sync.powerShell.needed': 'Graph 的两个版本均拒绝此更改。只剩 PowerShell 可用。',
  'step1.sync.powerShell.what':
    '适用于 Graph 返回该属性为只读的租户。在装有 Microsoft.Graph 模块的 PowerShell 中运行以下命令；如果登录的是其他租户，命令会自行停止。',
  'step1.sync.powerShell.copy': '复制命令',
  'step1.sync.powerShell.wrongTenant': '此会话属于其他租户。没有任何更改。',
  'step1.sync.powerShell.done': '我已运行',
  'step1.sync.powerShell.kept': '已记录。最多需要 72 小时。',
  'step1.sync.powerShell.notKept': '无法在此浏览器中保留记录，因此此处不会计算这 72 小时。',

  'step1.standBy': '备用管理员',
  'step1.standBy.lead':
    '不能因为丢失一部手机就失去租户。可以在漫长的等待期间再保留一位全局管理员，待等待结束后，在最后一次删除中单独移除。',
  'step1.standBy.choose': '除你之外保留谁',
  'step1.standBy.nobody': '不保留其他人',
  'step1.standBy.rolesUnknown': '无法读取角色，因此没有可选的用户。',
  'step1.standBy.none': '没有其他帐户为仅限云且已启用的全局管理员。',
  'step1.standBy.gone': '之前选择的用户已不在可选范围内。重新选择。',
  'step1.standBy.kept': '已保存。',
  'step1.standBy.is': ({ name }) => `保留 ${name}`,

  'step1.block': '先阻止登录',
  'step1.block.optional': '可选，可以撤消',
  'step1.block.allow': '重新允许登录',
  'step1.block.allow.what': ({ count }, format) =>
    `当前有 ${format.number(count)} 个用户被阻止登录，其中包括在使用本工具之前就已被阻止的用户，例如共享邮箱。`,
  'step1.block.allow.none': '没有用户被阻止登录。',

  'step1.delete': '删除用户',

  'step1.later': '后续',
  'step1.later.what': '还原、永久删除和最后一次删除',
  'step1.later.deleted': ({ count }, format) => `“已删除的用户”中现有 ${format.number(count)} 个用户。`,
  'step1.later.purge': '永久清除：关闭租户无需此操作',
  'step1.later.noStandBy': '未选择备用管理员，因此没有最后一次删除。'
};
