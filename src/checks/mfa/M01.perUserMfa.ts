import type { PerUserMfa } from '../../facts/perUserMfa';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { whoRemains } from '../lib/people';
import { blocks, needsPerson, pass } from '../lib/results';
import { couldNotCheck, readOr, whenRead } from '../lib/unread';

const NEEDS = ['perUserMfa', 'users', 'me'] as const;

/** Per-user MFA is off for everyone but the acting admin. Once nobody else is left, that is proven by the user list. */
export const M01 = defineCheck({
  id: 'M01',
  step: 'mfa',
  weight: 'B',
  effort: 'small',
  needs: NEEDS,
  actions: [
    { kind: 'readNow', facts: ['perUserMfa'] },
    { kind: 'portal', page: 'perUserMfa' }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates',
  judge: (facts) => {
    const me = readOr(facts, 'me', { id: '' });
    const listed = readOr(facts, 'users', 'unread');
    // A state that was read before its user was deleted says nothing any more.
    const gone = (userId: string): boolean =>
      listed !== 'unread' && listed.extent === 'whole' && !listed.items.some(({ id }) => id === userId);
    const others = readOr(facts, 'perUserMfa', []).filter(({ userId }) => userId !== me.id && !gone(userId));
    const on = others.filter(({ state }) => state === 'enabled' || state === 'enforced');
    const strange = others.filter(({ state }) => state === 'unknown');
    const findings = [...on, ...strange].map(stateFinding);
    // While the acting admin is unknown, one of these may be theirs.
    if (on.length > (me.id === '' ? 1 : 0)) {
      return blocks({ key: 'check.M01.blocks', values: { count: on.length } }, findings);
    }
    return whenRead(
      facts,
      ['users', 'me'],
      ({ users }) => {
        const left = whoRemains(users, me.id, '').count;
        if (left === 0 && users.extent === 'whole' && users.items.some(({ id }) => id === me.id)) {
          return pass({ key: 'check.M01.nobodyElse' });
        }
        return whenRead(facts, NEEDS, () => {
          if (others.length < left) {
            return couldNotCheck('notReadYet', ['perUserMfa'], findings);
          }
          return strange.length > 0
            ? needsPerson({ key: 'check.M01.unknown', values: { count: strange.length } }, findings)
            : pass({ key: 'check.M01.pass', values: { count: others.length } });
        });
      },
      findings
    );
  }
});

function stateFinding({ userId, displayName, userPrincipalName, state }: PerUserMfa): Finding {
  return finding('user', userId, displayName, userPrincipalName, { key: 'check.M01.state', values: { state } });
}
