import { judgeAttested } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';

const ATTESTED = ['directoryDeleted'] as const;

/** The directory itself. Graph neither runs Entra's checks nor deletes a tenant; afterwards there is nothing to read. */
export const D08 = defineCheck({
  id: 'D08',
  step: 'directory',
  weight: 'B',
  effort: 'medium',
  needs: ['records'],
  actions: [
    { kind: 'portal', page: 'manageTenants' },
    { kind: 'attest', ids: ATTESTED },
    { kind: 'portal', page: 'support' }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto',
  judge: (facts) => judgeAttested(facts, ATTESTED, { key: 'check.D08.open' })
});
