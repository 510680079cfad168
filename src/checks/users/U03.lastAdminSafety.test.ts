import { ROLE, type Principal } from '../../facts/roles';
import { aPrincipal, aRoleAssignment, closedTenant, IDS, unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const { records } = closedTenant();
const holds = (id: string, kind: Principal['kind'] = 'user', more = {}) =>
  aRoleAssignment({ principal: aPrincipal({ id, kind, displayName: id, userPrincipalName: '' }), ...more });
const withStandBy = { ...records, standByAdminId: IDS.standBy };

describe('U03', () => {
  it('lists every Global Administrator with how they got there and whether they stay', () => {
    const result = judge('U03', {
      records: withStandBy,
      roleAssignments: [holds(IDS.admin), holds(IDS.standBy), holds('robot', 'servicePrincipal'), holds('team', 'group')],
      roleGroupMembers: [{ groupId: 'team', members: [aPrincipal({ id: 'bob', displayName: 'Bob', userPrincipalName: 'bob@x' })] }],
      roleEligibilities: [{ templateId: ROLE.globalAdministrator, principalId: 'eve' }]
    });
    expect(result.kind).toBe('pass');
    expect(named(result)).toEqual([
      `${IDS.admin}: User · assigned directly · stays as the kept admin`,
      `${IDS.standBy}: User · assigned directly · stays as the stand-by admin until the waits are over`,
      'robot: Service principal · assigned directly · is not a user and is not deleted in step 1',
      'Bob (bob@x): User · through the group team · goes',
      'eve: Eligible: can activate the role'
    ]);
  });

  it('blocks when the kept or the stand-by admin does not hold the role', () => {
    expect(judge('U03', { roleAssignments: [holds('other')] }).kind).toBe('blocks');
    expect(judge('U03', { records: withStandBy }).kind).toBe('blocks');
  });

  it('does not take a role on an administrative unit, or another role, for the whole tenant', () => {
    expect(judge('U03', { roleAssignments: [holds(IDS.admin, 'user', { scope: '/administrativeUnits/1' })] }).kind).toBe('blocks');
    expect(judge('U03', { roleAssignments: [holds(IDS.admin, 'user', { templateId: ROLE.userAdministrator })] }).kind).toBe('blocks');
  });

  it('asks a person when the role comes through a group', () => {
    expect(
      judge('U03', { roleAssignments: [holds('team', 'group')], roleGroupMembers: [{ groupId: 'team', members: [aPrincipal({ id: IDS.admin })] }] }).kind
    ).toBe('needsPerson');
  });

  it('neither blocks nor passes on a group whose members were not read', () => {
    expect(judge('U03', { roleAssignments: [holds('team', 'group')] })).toMatchObject({ kind: 'couldNotCheck', facts: ['roleGroupMembers'] });
    expect(judge('U03', { roleAssignments: [holds(IDS.admin), holds('team', 'group')] }).kind).toBe('needsPerson');
    expect(judge('U03', { roleAssignments: [holds(IDS.admin), holds('odd', 'unknown')] }).kind).toBe('needsPerson');
  });

  it('passes without PIM, and says that eligibilities were not read', () => {
    const result = judge('U03', { roleEligibilities: unread('licence') });
    expect([result.kind, result.findings.map(({ id }) => id)]).toEqual(['pass', [IDS.admin, 'eligibleUnread']]);
  });
});
