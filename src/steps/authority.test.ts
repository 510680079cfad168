import { ROLE } from '../facts/roles';
import { aPrincipal, aRoleAssignment, factsWith, unread } from '../facts/testing';
import { authoritiesFrom } from './authority';

const group = aPrincipal({ id: 'group', kind: 'group' });
const global = (id: string, scope = '/'): ReturnType<typeof aRoleAssignment> => aRoleAssignment({ principal: aPrincipal({ id }), scope });

describe('authoritiesFrom', () => {
  it('finds Global Administrators directly, through groups and by eligibility', () => {
    const { extent, of } = authoritiesFrom(
      factsWith({
        roleAssignments: [global('boss'), aRoleAssignment({ principal: group })],
        roleGroupMembers: [{ groupId: 'group', members: [aPrincipal({ id: 'member' })] }],
        roleEligibilities: [
          { templateId: ROLE.globalAdministrator, principalId: 'someday' },
          { templateId: ROLE.userAdministrator, principalId: 'plain' }
        ]
      })
    );
    expect(extent).toBe('known');
    expect(['boss', 'member', 'someday', 'plain', 'nobody'].map(of)).toEqual([
      'globalAdministrator',
      'globalAdministratorThroughGroup',
      'globalAdministratorEligible',
      'none',
      'none'
    ]);
  });

  it('calls a Global Administrator of a part of the tenant privileged, not global', () => {
    const { of } = authoritiesFrom(factsWith({ roleAssignments: [global('part', '/administrativeUnits/1')] }));
    expect(of('part')).toBe('privileged');
  });

  it('keeps the strongest of several, in any order', () => {
    const helpdesk = aRoleAssignment({ templateId: ROLE.userAdministrator, principal: aPrincipal({ id: 'boss' }) });
    for (const roleAssignments of [[global('boss'), helpdesk], [helpdesk, global('boss')]]) {
      expect(authoritiesFrom(factsWith({ roleAssignments })).of('boss')).toBe('globalAdministrator');
    }
  });

  it('says unknown, never none, of what it could not read', () => {
    expect(authoritiesFrom(factsWith({ roleAssignments: unread('scope') })).of('a')).toBe('unknown');
    const groupUnread = authoritiesFrom(
      factsWith({ roleAssignments: [global('boss'), aRoleAssignment({ principal: group })], roleGroupMembers: unread('scope') })
    );
    expect([groupUnread.extent, groupUnread.of('a'), groupUnread.of('boss')]).toEqual(['unknown', 'unknown', 'globalAdministrator']);
  });
});
