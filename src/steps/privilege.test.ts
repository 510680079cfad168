import { ROLE } from '../facts/roles';
import { closedTenant, factsWith, unread, type FactOverrides } from '../facts/testing';
import { lastAdminObstacle } from './lastAdmin';
import { privilegeOf } from './privilege';
import { sessionWith } from './testing/drafts';

const holding = (templateId: string): FactOverrides => ({ myRoles: [{ templateId, displayName: '' }] });

describe('what the acting admin may do to holders of a role', () => {
  it.each<[string, FactOverrides, ReturnType<typeof privilegeOf>]>([
    ['Global Administrator', holding(ROLE.globalAdministrator), { accessAsUser: 'granted', role: 'enough' }],
    ['Privileged Authentication Administrator', holding(ROLE.privilegedAuthenticationAdministrator), { accessAsUser: 'granted', role: 'enough' }],
    ['User Administrator', holding(ROLE.userAdministrator), { accessAsUser: 'granted', role: 'notEnough' }],
    ['no role at all', { myRoles: [] }, { accessAsUser: 'granted', role: 'notEnough' }],
    ['roles that could not be read', { myRoles: unread('scope') }, { accessAsUser: 'granted', role: 'unknown' }],
    ['a token without the scope', { session: sessionWith('User.Read.All') }, { accessAsUser: 'missing', role: 'enough' }],
    ['an opaque token', { session: { ...closedTenant().session, token: { kind: 'opaque' } } }, { accessAsUser: 'unknown', role: 'enough' }],
    ['no session', { session: unread('signIn') }, { accessAsUser: 'unknown', role: 'enough' }]
  ])('%s', (_, over, expected) => expect(privilegeOf(factsWith(over))).toEqual(expected));
});

describe('the last Global Administrator', () => {
  it.each<[string, FactOverrides, Parameters<typeof lastAdminObstacle>[1], number]>([
    ['is the acting admin', {}, [], 0],
    ['is somebody who stays', { myRoles: unread('scope') }, ['none', 'globalAdministratorThroughGroup'], 0],
    ['is not somebody eligible', { myRoles: [] }, ['globalAdministratorEligible', 'privileged', 'unknown'], 1]
  ])('%s', (_, over, remaining, count) => expect(lastAdminObstacle(factsWith(over), remaining)).toHaveLength(count));
});
