import type { checksUsers as enChecksUsers } from '../en/checksUsers';
import type { Translation } from '../message';

type Through = { readonly through: 'direct' | 'group'; readonly group: string };

const throughText = ({ through, group }: Through): string => (through === 'direct' ? '直接分配' : `通过组“${group}”分配`);

/** Step 1, U01 to U05. */
export const checksUsers: Translation<typeof enChecksUsers> = {
  'check.U01.title': '目录同步已关闭',
  'check.U01.why':
    '同步开启时，无法在云中删除已同步的用户，已删除的用户也会再次出现。关闭同步最多需要 72 小时，并且 72 小时内无法重新开启。',
  'check.U01.todo':
    '卸载 Microsoft Entra Connect，或移除云同步配置。\n在步骤 1 中关闭同步。如果超过 72 小时仍处于开启状态，先使用 PowerShell，再联系 Microsoft 或世纪互联支持人员。\n或者在本地删除用户，让删除操作同步过来。',
  'check.U01.proof': 'Graph 显示同步已关闭，且没有用户标记为已同步。',
  'check.U01.pass': '同步已关闭，没有用户标记为已同步。',
  'check.U01.on': ({ lastSyncAt }, format) =>
    lastSyncAt === '' ? '同步处于开启状态。' : `同步处于开启状态。上次运行时间：${format.dateTime(lastSyncAt)}。`,
  'check.U01.asked': ({ by, at, until }, format) =>
    `${by} 已于 ${format.dateTime(at)} 关闭同步。服务仍显示为开启；可能持续到 ${format.dateTime(until)}。`,
  'check.U01.askedInVain': ({ way, by, at }, format) =>
    `${by} 于 ${format.dateTime(at)} 关闭同步已超过 72 小时，同步仍处于开启状态。${
      {
        graph: '使用 PowerShell 关闭；如果仍然开启，Microsoft 或世纪互联支持人员可以将其关闭。',
        powerShell: '检查 Entra Connect 是否已卸载，然后请 Microsoft 或世纪互联支持人员将其关闭。'
      }[way]
    }`,
  'check.U01.waiting': ({ count, until }, format) =>
    `同步已关闭；仍有 ${format.number(count)} 个用户标记为已同步。可能持续到 ${format.date(until)}。`,
  'check.U01.overdue': ({ count }, format) =>
    `同步关闭已超过 72 小时，仍有 ${format.number(count)} 个用户标记为已同步。Microsoft 或世纪互联支持人员可以解除此标记。`,

  'check.U02.title': '只剩保留的管理员',
  'check.U02.why':
    '只有当目录中仅剩一个全局管理员时，Entra 才会删除目录。来宾、共享邮箱、智能体用户和同步帐户都算作用户。',
  'check.U02.todo': '在步骤 1 中确定谁留下、谁删除。\n删除要删除的用户。\n等待全部结束后，最后删除备用管理员。',
  'check.U02.proof': 'Graph 仅列出你一人，每个已删除的用户均返回 404。',
  'check.U02.pass': '只剩你一人。',
  'check.U02.blocks': ({ count, named }, format) => {
    const remain = `除你之外还剩 ${format.number(count)} 个用户。`;
    return named === 0 || named >= count ? remain : `${remain}目前已列出 ${format.number(named)} 个。`;
  },
  'check.U02.standBy': '除你之外只剩备用管理员。等待全部结束后，在最后一次删除中移除。',

  'check.U03.title': '保留的管理员不受影响',
  'check.U03.why':
    '如果最后一个全局管理员也在要删除的用户之中，租户将既无法使用也无法关闭。通过组或服务主体获得的角色容易被忽略。',
  'check.U03.todo':
    '查看所有全局管理员。\n将该角色直接并永久分配给保留的管理员。\n将备用管理员也设为全局管理员，或另选一位。',
  'check.U03.proof': 'Graph 显示保留的管理员在整个租户范围内被直接分配了全局管理员角色。',
  'check.U03.pass': ({ count }, format) =>
    count === 1
      ? '你是唯一的全局管理员，角色为直接分配。'
      : `你是 ${format.number(count)} 个全局管理员之一，角色为直接分配。`,
  'check.U03.keptIsNone': '你不是此租户的全局管理员。',
  'check.U03.standByIsNone': '备用管理员不是全局管理员。',
  'check.U03.throughGroup': '你仅通过组成为全局管理员。组一旦消失，你就会失去该角色。',
  'check.U03.unknownHolder': ({ count }, format) =>
    `有 ${format.number(count)} 个角色持有者无法辨别。在删除用户之前先查看。`,
  'check.U03.holder': (values) => {
    const kind = { user: '用户', group: '组', servicePrincipal: '服务主体', unknown: '未知类型的对象' }[values.kind];
    const fate = {
      stays: '作为保留的管理员留下',
      standBy: '作为备用管理员留到等待全部结束',
      goes: values.kind === 'user' ? '将被删除' : '不是用户，步骤 1 不会删除'
    }[values.fate];
    return `${kind} · ${throughText(values)} · ${fate}`;
  },
  'check.U03.eligible': '有资格：可以激活该角色',
  'check.U03.eligibleUnread': '无法读取哪些人仅有资格。没有 Microsoft Entra ID P2 时，不存在这样的人。',

  'check.U04.title': '可以删除拥有角色的用户',
  'check.U04.why':
    'Graph 只有在另有一项权限且调用者角色更高时，才会删除拥有管理员角色的用户。缺少该权限时，恰恰是这些删除会被拒绝。',
  'check.U04.todo':
    '在 SharePoint 管理中心的“API 访问”中批准 Directory.AccessAsUser.All。\n或者先移除这些用户的角色。',
  'check.U04.proof': '令牌中包含该权限，或除你之外没有人拥有角色。',
  'check.U04.none': '除你之外没有人拥有角色。',
  'check.U04.pass': ({ count, scope }, format) => `${format.number(count)} 个用户拥有角色；已授予权限 ${scope}。`,
  'check.U04.missing': ({ count, scope }, format) =>
    `缺少权限 ${scope}，无法删除 ${format.number(count)} 个拥有角色的用户。`,
  'check.U04.unknown': ({ count, scope }, format) =>
    `${format.number(count)} 个用户拥有角色；令牌未说明是否包含 ${scope}。`,
  'check.U04.holder': (values) => `角色${throughText(values)}`,

  'check.U05.title': '已删除的用户及其可还原期限',
  'check.U05.why':
    '已删除的用户可在 30 天内还原，包括邮箱和许可证。此后或目录消失后，便无法还原。',
  'check.U05.todo': '在步骤 1 中还原误删的用户。\n除此之外无需操作：不必永久清除。',
  'check.U05.proof': 'Graph 的已删除用户列表。',
  'check.U05.none': '没有可还原的已删除用户。',
  'check.U05.some': ({ count }, format) => `保留有 ${format.number(count)} 个已删除的用户。`,
  'check.U05.restorable': ({ until }, format) => `可还原至 ${format.date(until)}`,
  'check.U05.over': '30 天已过，随时可能消失'
};
