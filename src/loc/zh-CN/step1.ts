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

  'step1.authority.globalAdministrator': '全局管理员',
  'step1.authority.globalAdministratorThroughGroup': '通过组成为全局管理员',
  'step1.authority.globalAdministratorEligible': '有资格成为全局管理员',
  'step1.authority.privileged': '拥有角色',
  'step1.authority.none': '无角色',
  'step1.authority.unknown': '角色未知',

  'step1.kind.member': '成员',
  'step1.kind.guest': '来宾',
  'step1.kind.agent': '智能体用户',
  'step1.kind.sync': '同步帐户',
  'step1.kind.deletedUser': '已删除的用户',

  'step1.list.search': '按名称搜索',
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

  'step1.watching': '你正在查看。只有当前管理员才能制定计划和删除。',
  'step1.review': '审阅计划',
  'step1.review.title': ({ count }, format) => `审阅计划：删除 ${format.number(count)} 个用户`,
  'step1.review.restoreTitle': ({ count }, format) => `审阅计划：还原 ${format.number(count)} 个用户`,
  'step1.review.lead': '仅限这些用户，不涉及其他人。此刻之后出现在租户中的用户不受影响。',
  'step1.review.kinds': '按类型',
  'step1.review.roles': '按角色',
  'step1.review.examples': '示例',
  'step1.review.all': '完整计划 (CSV)',
  'step1.review.undo': '哪些可以撤消',
  'step1.review.undo.delete': ({ until }, format) =>
    `已删除的用户在 ${format.date(until)}之前可以还原，包括邮箱和许可证；可在此处还原，也可不使用本工具，在 Microsoft Entra 的“用户”>“已删除的用户”中还原。此后便永久消失。`,
  'step1.review.undo.restore': '还原的用户可以再次删除。',
  'step1.review.fingerprint': '计划的指纹 (SHA-256)',
  'step1.review.fingerprint.why':
    '你的确认仅对此列表有效。如果租户在运行开始之前发生变化，则不会删除任何用户，并会显示差异。',
  'step1.review.back': '返回',

  'step1.confirm.delete': ({ count }, format) => `删除 ${format.number(count)} 个用户`,
  'step1.confirm.restore': ({ count }, format) => `还原 ${format.number(count)} 个用户`,
  'step1.confirm.deleteConsequence': ({ count, tenant }, format) =>
    `${format.number(count)} 个用户将立即失去对“${tenant}”的访问权限：邮件、文件、Teams 以及用它登录的每个应用。`,
  'step1.confirm.restoreConsequence': ({ count, tenant }, format) =>
    `${format.number(count)} 个用户将能重新登录“${tenant}”，并恢复原有的许可证和角色。`,
  'step1.confirm.domain': ({ domain }) => `输入初始域：${domain}`,
  'step1.confirm.count': ({ count }) => `输入用户数：${count}`,
  'step1.confirm.enter': '按 Enter 不会确认。使用鼠标或空格键按下按钮本身。',
  'step1.confirm.cancel': '取消'
};
