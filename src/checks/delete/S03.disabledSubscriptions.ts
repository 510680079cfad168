import { defineCheck } from '../lib/defineCheck';
import { judgeSubscriptions } from '../lib/judgeSubscriptions';

/** No disabled subscription is left: deleted by hand under the Online Subscription Agreement, by its clock otherwise. */
export const S03 = defineCheck({
  id: 'S03',
  step: 'delete',
  weight: 'B',
  effort: 'medium',
  needs: ['subscriptions', 'subscribedSkus', 'records', 'session'],
  actions: [
    { kind: 'portal', page: 'yourProducts' },
    { kind: 'step', step: 'delete' },
    { kind: 'portal', page: 'support' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account#step-3-delete-all-disabled-subscriptions',
  judge: (facts) =>
    judgeSubscriptions(facts, {
      states: ['suspended', 'lockedOut'],
      partner: 'onlyWaits',
      none: { key: 'check.S03.pass' },
      blocked: (count) => ({ key: 'check.S03.blocks', values: { count } }),
      waits: (count, until) => ({ key: 'check.S03.waiting', values: { count, until } }),
      licencesOnly: (count) => ({ key: 'check.S03.licencesOnly', values: { count } })
    })
});
