import { judgeAttested } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';

const ATTESTED = ['azureSubscriptions'] as const;

/** No Azure subscription is left, active or cancelled. They are outside Graph, and their clocks are the longest. */
export const S06 = defineCheck({
  id: 'S06',
  step: 'cancel',
  weight: 'B',
  effort: 'large',
  needs: ['records'],
  actions: [
    { kind: 'portal', page: 'entraProperties' },
    { kind: 'portal', page: 'azureSubscriptions' },
    { kind: 'attest', ids: ATTESTED }
  ],
  docs: 'https://learn.microsoft.com/azure/cost-management-billing/manage/cancel-azure-subscription',
  judge: (facts) => judgeAttested(facts, ATTESTED, { key: 'check.S06.open' })
});
