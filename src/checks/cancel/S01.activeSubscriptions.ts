import { defineCheck } from '../lib/defineCheck';
import { judgeSubscriptions } from '../lib/judgeSubscriptions';

/** No subscription is active. Graph only reads subscriptions; cancelling is the admin center's. */
export const S01 = defineCheck({
  id: 'S01',
  step: 'cancel',
  weight: 'B',
  effort: 'medium',
  needs: ['subscriptions', 'subscribedSkus', 'records', 'session'],
  actions: [
    { kind: 'portal', page: 'yourProducts' },
    { kind: 'step', step: 'cancel' },
    { kind: 'answerAgreement' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription',
  judge: (facts) =>
    judgeSubscriptions(facts, {
      // A status that Graph adds tomorrow is somebody's live subscription until a person has looked at it.
      states: ['enabled', 'unknown'],
      partner: 'actsFirst',
      none: { key: 'check.S01.pass' },
      blocked: (count) => ({ key: 'check.S01.blocks', values: { count } }),
      waits: (count, until) => ({ key: 'check.S01.waiting', values: { count, until } }),
      licencesOnly: (count) => ({ key: 'check.S01.licencesOnly', values: { count } })
    })
});
