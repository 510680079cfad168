import { ROLE } from '../../facts/roles';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { blocks, pass } from '../lib/results';
import { roleTerm } from '../lib/roleTerm';
import { DAY, isAfter, plus } from '../lib/time';
import { readOr, whenRead } from '../lib/unread';

/** The acting admin is an active Global Administrator. An eligible one is not active yet; one who activated the role holds it for some hours. */
export const P01 = defineCheck({
  id: 'P01',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['myRoles'],
  sharpens: ['myEligibleRoles', 'myRoleEnds', 'session'],
  actions: [
    { kind: 'portal', page: 'pimActivation' },
    { kind: 'portal', page: 'rolesAndAdmins' }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#global-administrator',
  judge: (facts) =>
    whenRead(facts, ['myRoles'], ({ myRoles }) => {
      const session = readOr(facts, 'session', 'unread');
      const now = session === 'unread' ? facts.myRoles.readAt : session.now;
      const findings = myRoles.map(
        ({ templateId, displayName }): Finding => finding('role', templateId, displayName, '', { key: 'check.P01.role' })
      );
      const holds = (role: string): boolean => myRoles.some(({ templateId }) => templateId === role);
      if (holds(ROLE.globalAdministrator)) {
        const term = roleTerm(facts, now);
        const endsSoon = term.kind === 'ends' && !isAfter(term.at, plus(now, DAY));
        return pass(endsSoon ? { key: 'check.P01.passEnds', values: { at: term.at } } : { key: 'check.P01.pass' }, findings);
      }
      const eligible = readOr(facts, 'myEligibleRoles', []).some(
        ({ templateId, endsAt }) => templateId === ROLE.globalAdministrator && (endsAt === '' || isAfter(endsAt, now))
      );
      if (eligible) {
        return blocks({ key: 'check.P01.eligible' }, findings);
      }
      return holds(ROLE.billingAdministrator)
        ? blocks({ key: 'check.P01.billingOnly' }, findings)
        : blocks({ key: 'check.P01.noRole' }, findings);
    })
});
