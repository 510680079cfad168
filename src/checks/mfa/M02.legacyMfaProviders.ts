import { judgeAttested } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';
import { circumstance } from '../lib/finding';
import { isAfter } from '../lib/time';
import { readOr } from '../lib/unread';

const ATTESTED = ['legacyMfaProviders'] as const;
/** From this day on no new provider could be created. */
const LAST_CREATED = '2018-09-01T00:00:00Z';

/** No legacy MFA provider is linked. No API reads them. */
export const M02 = defineCheck({
  id: 'M02',
  step: 'mfa',
  weight: 'B',
  effort: 'small',
  needs: ['records'],
  sharpens: ['organization'],
  actions: [
    { kind: 'portal', page: 'mfaProviders' },
    { kind: 'attest', ids: ATTESTED }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-mfa-authprovider',
  judge: (facts) => {
    const result = judgeAttested(facts, ATTESTED, { key: 'check.M02.open' });
    const organization = readOr(facts, 'organization', 'unread');
    return organization !== 'unread' && isAfter(organization.createdAt, LAST_CREATED)
      ? {
          ...result,
          findings: [
            ...result.findings,
            circumstance('young', { key: 'check.M02.young', values: { createdAt: organization.createdAt } })
          ]
        }
      : result;
  }
});
