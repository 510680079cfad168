import { ROLE } from '../../facts/roles';
import { aPrincipal, aRoleAssignment, closedTenant, IDS } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { session, roleAssignments } = closedTenant();
const bob = aPrincipal({ id: 'bob' });
const withBob = [
  ...roleAssignments,
  aRoleAssignment({ principal: bob, templateId: ROLE.userAdministrator }),
  aRoleAssignment({ principal: bob, templateId: ROLE.globalReader }),
  aRoleAssignment({ principal: aPrincipal({ id: 'robot', kind: 'servicePrincipal' }) })
];
const token = (scopes: readonly string[]) => ({ ...session, token: { kind: 'read', tenantId: IDS.tenant, scopes, appId: 'x' } as const });

describe('U04', () => {
  it('passes when nobody else holds a role, whatever the token may do', () => {
    expect(judge('U04', { session: token([]) }).kind).toBe('pass');
  });

  it('counts a user with two roles once and leaves service principals out', () => {
    const result = judge('U04', { session: token(['User.DeleteRestore.All']), roleAssignments: withBob });
    expect(said(result)).toMatch(/^needsPerson: 1 user with a role cannot be deleted without the permission Directory\.AccessAsUser\.All/);
    expect(result.findings.map(({ id }) => id)).toEqual(['bob']);
  });

  it('passes with the permission, and does not guess for an opaque token without grants', () => {
    expect(judge('U04', { roleAssignments: withBob }).kind).toBe('pass');
    expect(judge('U04', { roleAssignments: withBob, session: { ...session, token: { kind: 'opaque' } }, permissionGrants: [] }).kind).toBe('needsPerson');
    expect(judge('U04', { roleAssignments: withBob, session: { ...session, token: { kind: 'opaque' } } }).kind).toBe('pass');
  });
});
