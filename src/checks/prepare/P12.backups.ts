import { judgeAttested } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';
import { knownUsage, USAGE_FACTS } from '../lib/usage';

const ATTESTED = ['backupMail', 'backupOneDrive', 'backupSharePoint', 'backupTeams'] as const;

/** Everything worth keeping is backed up, each kind attested by name. The inventory is a list, not a backup. */
export const P12 = defineCheck({
  id: 'P12',
  step: 'prepare',
  weight: 'B',
  effort: 'large',
  needs: ['records'],
  sharpens: USAGE_FACTS,
  actions: [{ kind: 'attest', ids: ATTESTED }],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account#before-you-begin',
  judge: (facts) => {
    const result = judgeAttested(facts, ATTESTED, { key: 'check.P12.open' });
    return { ...result, findings: [...result.findings, ...knownUsage(facts)] };
  }
});
