import { myRoleEnds } from './myRoleEnds';
import { ROLE } from './roles';

const row = (over: object) => ({ id: 'i', roleDefinitionId: ROLE.globalAdministrator, directoryScopeId: '/', endDateTime: null, ...over });
const parse = (...rows: readonly object[]): unknown => myRoleEnds.parse([rows]);

describe('the ends of my roles', () => {
  it('are told of each assignment, and empty where it stays', () => {
    expect(parse(row({ assignmentType: 'Activated', endDateTime: '2026-11-20T20:00:00Z' }), row({ assignmentType: 'Assigned' }))).toEqual({
      kind: 'parsed',
      value: [
        { templateId: ROLE.globalAdministrator, endsAt: '2026-11-20T20:00:00Z' },
        { templateId: ROLE.globalAdministrator, endsAt: '' }
      ]
    });
  });

  it('leave out what holds in a part of the tenant only', () => {
    expect(parse(row({ directoryScopeId: '/administrativeUnits/u' }))).toEqual({ kind: 'parsed', value: [] });
  });
});
