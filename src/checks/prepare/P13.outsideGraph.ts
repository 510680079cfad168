import { judgeAttested } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';

const ATTESTED = [
  'phoneNumbersPorted', 'registrarSignIn', 'invoicesDownloaded', 'powerPlatform', 'azureDevOps', 'thirdPartySso'
] as const;

/** What Graph cannot see and what is lost with the tenant, one by one. */
export const P13 = defineCheck({
  id: 'P13',
  step: 'prepare',
  weight: 'W',
  effort: 'large',
  needs: ['records'],
  actions: [
    { kind: 'attest', ids: ATTESTED },
    { kind: 'portal', page: 'bills' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account',
  judge: (facts) => judgeAttested(facts, ATTESTED, { key: 'check.P13.open' })
});
