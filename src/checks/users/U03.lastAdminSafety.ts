import type { Facts } from '../../facts';
import { ROLE } from '../../facts/roles';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { groupsNotRead, roleHolders, type RoleHolder } from '../lib/people';
import { blocks, needsPerson, pass } from '../lib/results';
import { couldNotCheck, readOr, whenRead } from '../lib/unread';

const NEEDS = ['roleAssignments', 'roleGroupMembers', 'me', 'records'] as const;

/** Every Global Administrator by name, and that the one who stays is one of them by their own assignment. */
export const U03 = defineCheck({
  id: 'U03',
  step: 'users',
  weight: 'B',
  effort: 'small',
  needs: NEEDS,
  sharpens: ['roleEligibilities', 'users'],
  actions: [{ kind: 'portal', page: 'rolesAndAdmins' }],
  docs: 'https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access',
  judge: (facts) => {
    const me = readOr(facts, 'me', { id: '' });
    const { standByAdminId } = readOr(facts, 'records', { standByAdminId: '' });
    const assignments = readOr(facts, 'roleAssignments', []).filter(
      ({ templateId, scope }) => templateId === ROLE.globalAdministrator && scope === '/'
    );
    const holders = roleHolders(assignments, readOr(facts, 'roleGroupMembers', []));
    const findings = [...holders.map((each) => holderFinding(each, me.id, standByAdminId)), ...eligible(facts, me.id)];
    return whenRead(
      facts,
      NEEDS,
      ({ roleGroupMembers }) => {
        const mine = holders.filter(({ principal }) => principal.id === me.id);
        const unseen = groupsNotRead(assignments, roleGroupMembers);
        if (mine.some(({ through }) => through === 'direct')) {
          const standBy = holders.some(({ principal }) => principal.id === standByAdminId);
          if (standByAdminId !== '' && !standBy) {
            return unseen.length > 0 ? couldNotCheck('incomplete', ['roleGroupMembers'], findings) : blocks({ key: 'check.U03.standByIsNone' }, findings);
          }
          const strange = holders.filter(({ principal }) => principal.kind === 'unknown').length + unseen.length;
          return strange > 0
            ? needsPerson({ key: 'check.U03.unknownHolder', values: { count: strange } }, findings)
            : pass({ key: 'check.U03.pass', values: { count: holders.length } }, findings);
        }
        if (mine.length > 0) {
          return needsPerson({ key: 'check.U03.throughGroup' }, findings);
        }
        return unseen.length > 0 ? couldNotCheck('incomplete', ['roleGroupMembers'], findings) : blocks({ key: 'check.U03.keptIsNone' }, findings);
      },
      findings
    );
  }
});

function holderFinding({ principal, through, group }: RoleHolder, meId: string, standById: string): Finding {
  const fate = principal.id === meId ? 'stays' : principal.id === standById ? 'standBy' : 'goes';
  const kind = principal.kind === 'unknown' ? 'circumstance' : principal.kind;
  return finding(kind, principal.id, principal.displayName, principal.userPrincipalName, {
    key: 'check.U03.holder',
    values: { fate, kind: principal.kind, through, group }
  });
}

/** Who could activate the role. Without Entra ID P2 there is nobody, and Graph does not answer. */
function eligible(facts: Facts, meId: string): readonly Finding[] {
  const eligibilities = readOr(facts, 'roleEligibilities', 'unread');
  if (eligibilities === 'unread') {
    return [circumstance('eligibleUnread', { key: 'check.U03.eligibleUnread' })];
  }
  const { items } = readOr(facts, 'users', { items: [] });
  return eligibilities
    .filter(({ templateId, principalId }) => templateId === ROLE.globalAdministrator && principalId !== meId)
    .map(({ principalId }) => {
      const user = items.find(({ id }) => id === principalId);
      const [name, upn] = user === undefined ? [principalId, ''] : [user.displayName, user.userPrincipalName];
      return finding('user', principalId, name, upn, { key: 'check.U03.eligible' });
    });
}
