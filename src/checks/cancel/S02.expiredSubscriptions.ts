import { defineCheck } from '../lib/defineCheck';
import { judgeSubscriptions } from '../lib/judgeSubscriptions';

/** No subscription is expired or in its grace period: it still holds its data, and it can still be renewed. */
export const S02 = defineCheck({
  id: 'S02',
  step: 'cancel',
  weight: 'B',
  effort: 'medium',
  needs: ['subscriptions', 'subscribedSkus', 'records', 'session'],
  actions: [
    { kind: 'portal', page: 'yourProducts' },
    { kind: 'step', step: 'cancel' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires',
  judge: (facts) =>
    judgeSubscriptions(facts, {
      states: ['warning'],
      partner: 'onlyWaits',
      none: { key: 'check.S02.pass' },
      blocked: (count) => ({ key: 'check.S02.blocks', values: { count } }),
      waits: (count, until) => ({ key: 'check.S02.waiting', values: { count, until } }),
      licencesOnly: (count) => ({ key: 'check.S02.licencesOnly', values: { count } })
    })
});
