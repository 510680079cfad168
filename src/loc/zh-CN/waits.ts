import type { waits as enWaits } from '../en/waits';
import type { Translation } from '../message';

/** The rules behind dates, and what the closing date takes for granted. */
export const waits: Translation<typeof enWaits> = {
  'wait.syncOff72h': '关闭目录同步最多需要 72 小时。',
  'wait.userDeletion': 'Graph 每 150 秒接受 3,000 次更改，因此每秒约可删除 20 个用户。',
  'wait.domainRelease1d': '释放一个域需要五分钟到一天。',
  'wait.subscriptionDelete72h': '手动删除的订阅在 72 小时后才会从 Entra 中消失。',
  'wait.subscriptionExpired30d': '已过期的订阅在 30 天后禁用。',
  'wait.subscriptionDisabled90d': '已禁用的订阅在 90 天后删除。',
  'wait.trialLifecycle': '试用版结束后，先处于已过期状态 30 天，再处于已禁用状态 30 天，然后删除。',
  'wait.termEnd': '在客户协议下或通过合作伙伴购买时，关闭定期计费后，订阅会持续到期满。',
  'wait.azureDelete90d': '已取消的 Azure 订阅最迟在 90 天后删除。',
  'assumption.agreementNotAnswered':
    '你的订阅使用在线订阅协议，可以立即删除。如果是客户协议，订阅会持续到期满，并在期满 120 天后删除。',
  'assumption.azureNotAttested': ({ until }, format) =>
    `没有 Azure 订阅。如果有，今天取消的订阅最迟于 ${format.date(until)}消失。`,
  'assumption.startToday': '每个步骤都在规则允许的最早时间开始。',
  'assumption.recurringBillingOff':
    '每个持续到期满的订阅都已关闭定期计费。Graph 不显示这一点，而订阅一旦续订，日期就会推迟。',
  'assumption.notReadYet': ({ checks }, format) => `${format.list(checks)} 尚未读取，本身没有等待时间。`,
  'assumption.noClock': ({ checks }, format) => `须由人工完成的事项不计等待时间：${format.list(checks)}。`
};
