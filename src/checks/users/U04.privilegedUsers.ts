import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { roleHolders } from '../lib/people';
import { needsPerson, pass } from '../lib/results';
import { covers, grantedScopes } from '../lib/scopes';
import { readOr, whenRead } from '../lib/unread';

const SCOPE = 'Directory.AccessAsUser.All';
const NEEDS = ['roleAssignments', 'roleGroupMembers', 'me', 'session'] as const;

/** Users with a role are only deleted by a token that carries one more permission. */
export const U04 = defineCheck({
  id: 'U04',
  step: 'users',
  weight: 'W',
  effort: 'small',
  needs: NEEDS,
  sharpens: ['records', 'permissionGrants', 'servicePrincipals'],
  actions: [
    { kind: 'portal', page: 'rolesAndAdmins' },
    { kind: 'step', step: 'prepare' }
  ],
  docs: 'https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions',
  judge: (facts) => {
    const me = readOr(facts, 'me', { id: '' });
    const holders = roleHolders(readOr(facts, 'roleAssignments', []), readOr(facts, 'roleGroupMembers', []));
    const privileged = holders.filter(
      ({ principal }, index) =>
        principal.kind !== 'servicePrincipal' &&
        principal.id !== me.id &&
        holders.findIndex((other) => other.principal.id === principal.id) === index
    );
    const findings = privileged.map(({ principal, through, group }) =>
      finding('user', principal.id, principal.displayName, principal.userPrincipalName, {
        key: 'check.U04.holder',
        values: { through, group }
      })
    );
    return whenRead(
      facts,
      NEEDS,
      () => {
        if (privileged.length === 0) {
          return pass({ key: 'check.U04.none' });
        }
        const granted = grantedScopes(facts);
        const values = { count: privileged.length, scope: SCOPE };
        if (granted.kind === 'unknown') {
          return needsPerson({ key: 'check.U04.unknown', values }, findings);
        }
        return granted.scopes.some((scope) => covers(scope, SCOPE))
          ? pass({ key: 'check.U04.pass', values }, findings)
          : needsPerson({ key: 'check.U04.missing', values }, findings);
      },
      findings
    );
  }
});
