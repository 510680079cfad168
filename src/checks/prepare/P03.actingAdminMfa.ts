import { attestationFinding, attestationOf } from '../lib/attested';
import { defineCheck } from '../lib/defineCheck';
import { circumstance } from '../lib/finding';
import { blocks, needsPerson, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

const ATTESTED = 'signedInToEntra';

/** The admin portals let nobody in without MFA; a second method saves the tenant from a lost phone. */
export const P03 = defineCheck({
  id: 'P03',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['mfaRegistration', 'records'],
  actions: [
    { kind: 'portal', page: 'mySecurityInfo' },
    { kind: 'portal', page: 'entraOverview' },
    { kind: 'attest', ids: [ATTESTED] }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication',
  judge: (facts) => {
    const registration = readOr(facts, 'mfaRegistration', 'unread');
    const records = readOr(facts, 'records', 'unread');
    if (registration !== 'unread' && registration.state === 'notRegistered') {
      return blocks({ key: 'check.P03.blocks' });
    }
    const known = records === 'unread' ? [] : [attestationFinding(records, ATTESTED)];
    return whenRead(
      facts,
      ['mfaRegistration', 'records'],
      (read) => {
        const { methods } = read.mfaRegistration;
        const advice = methods.length < 2 ? [circumstance('oneMethod', { key: 'check.P03.oneMethod' })] : [];
        const said = attestationOf(read.records, ATTESTED);
        return said === 'open'
          ? needsPerson({ key: 'check.P03.signIn' }, [...known, ...advice])
          : pass({ key: 'check.P03.pass', values: { by: said.by, at: said.at } }, [...known, ...advice]);
      },
      known
    );
  }
});
