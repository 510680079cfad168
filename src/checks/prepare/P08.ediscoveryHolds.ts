import { attestationFinding, attestedMessage } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

const ATTESTED = ['holdsDecided'] as const;

/** No hold ends with the tenant unless its owner said so: a hold does not survive the deletion. */
export const P08 = defineCheck({
  id: 'P08',
  step: 'prepare',
  weight: 'W',
  effort: 'medium',
  needs: ['ediscoveryCases', 'records'],
  actions: [
    { kind: 'portal', page: 'ediscovery' },
    { kind: 'attest', ids: ATTESTED }
  ],
  docs: 'https://learn.microsoft.com/purview/edisc-hold',
  judge: (facts) => {
    const open = readOr(facts, 'ediscoveryCases', []).filter(({ status }) => status !== 'closed');
    const findings = open.map(({ id, displayName, status }) =>
      finding('case', id, displayName, '', { key: status === 'open' ? 'check.P08.case' : 'check.P08.caseUnknown' })
    );
    return whenRead(facts, ['ediscoveryCases', 'records'], ({ records }) => {
      if (open.length === 0) {
        return pass({ key: 'check.P08.pass' });
      }
      const attested = attestedMessage(records, ATTESTED);
      return attested === 'open'
        ? needsPerson({ key: 'check.P08.open', values: { count: open.length } }, findings)
        : pass(attested, [attestationFinding(records, 'holdsDecided'), ...findings]);
    }, findings);
  }
});
