import { aPrincipal, aRoleAssignment, aUser, closedTenant, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { deleteUsers, type DeleteUsersChoice } from './deleteUsers';
import type { Draft } from './task';
import { anItem } from '../run/testing/samples';
import { planOf } from './testing/drafts';

const tenant = closedTenant();
const [admin = aUser()] = tenant.users.items;
const guest = aUser({ id: 'guest', type: 'guest' });
const synced = aUser({ id: 'synced', source: 'synced' });
const users = wholeOf([admin, guest, aUser({ id: 'member' }), synced]);

const plan = (over: FactOverrides = {}, choice: Partial<DeleteUsersChoice> = {}): Draft =>
  planOf(deleteUsers, factsWith({ users, ...over }), { keptAdminId: '', rules: [], ...choice });

const obstacles = (draft: Draft): readonly string[] =>
  draft.kind === 'obstructed' ? draft.obstacles.map((each) => Object.values(each).join(' ')) : [];

const token = (scopes: readonly string[], tenantId: string = IDS.tenant) => ({
  ...tenant.session,
  token: { kind: 'read', tenantId, scopes, appId: IDS.tokenApp } as const
});

describe('planning', () => {
  it('plans who goes, keeps who stays, and leaves out who cannot go yet', () => {
    expect(plan()).toMatchObject({
      kind: 'drafted',
      tenantId: IDS.tenant,
      initialDomain: 'contoso.onmicrosoft.com',
      createdBy: { id: IDS.admin, name: 'Adele Vance' },
      items: [
        { id: 'guest', kind: 'guest', authority: 'none', reason: 'noRuleKeeps', effect: 'softDeleted' },
        { id: 'member', kind: 'member' }
      ],
      keptIds: [IDS.admin]
    });
  });

  it('protects by id whoever a rule keeps', () => {
    expect(plan({}, { rules: [{ kind: 'exact', value: 'guest' }] })).toMatchObject({ items: [{ id: 'member' }], keptIds: [IDS.admin, 'guest'] });
  });

  it('protects a stand-by admin from the records', () => {
    const records = { ...tenant.records, standByAdminId: 'member' };
    expect(plan({ records })).toMatchObject({ items: [{ id: 'guest' }], keptIds: [IDS.admin, 'member'] });
  });

  it('has nothing to do in a tenant with nobody else', () => {
    expect(plan({ users: wholeOf([admin]) })).toMatchObject({ kind: 'drafted', items: [] });
  });
});

describe('what forbids planning', () => {
  it.each<[string, FactOverrides]>([
    ['unread users offline', { users: unread('offline') }],
    ['sampleOnly users', { users: sampleOf([admin, guest], 5_000) }],
    ['unread organization scope', { organization: unread('scope') }],
    ['unread me service', { me: unread('service') }],
    ['unread session malformed', { session: unread('malformed') }],
    ['unread records malformed', { records: unread('malformed') }],
    ['otherTenant', { session: token(['User.DeleteRestore.All'], 'another') }],
    ['scopeMissing User.DeleteRestore.All', { session: token(['User.Read.All']) }],
    ['actingAdminGuest', { me: { ...tenant.me, userType: 'guest' } }],
    ['actingAdminSynced', { me: { ...tenant.me, source: 'synced' } }],
    ['actingAdminNotListed', { users: wholeOf([guest]) }],
    ['noGlobalAdministratorStays', { myRoles: [], roleAssignments: [aRoleAssignment({ principal: aPrincipal({ id: 'guest' }) })] }],
    ['noGlobalAdministratorStays', { myRoles: unread('role'), roleAssignments: unread('role') }]
  ])('%s', (name, over) => expect(obstacles(plan(over))).toContain(name));

  it('is a kept admin who is not there', () => {
    expect(obstacles(plan({}, { keptAdminId: 'gone' }))).toEqual(['keptAdminNotListed']);
  });

  it('names everything at once', () => {
    expect(obstacles(plan({ users: unread('offline'), records: unread('malformed'), session: token([]) }))).toEqual([
      'scopeMissing User.DeleteRestore.All',
      'unread users offline',
      'unread records malformed'
    ]);
  });
});

describe('what does not forbid planning', () => {
  it.each<[string, FactOverrides]>([
    ['an opaque token', { session: { ...tenant.session, token: { kind: 'opaque' } } }],
    ['a broader scope', { session: token(['User.ReadWrite.All', 'Directory.AccessAsUser.All']) }],
    ['unread assignments, when my own role is known', { roleAssignments: unread('role') }],
    ['unread roles of mine, when the assignments show me', { myRoles: unread('role') }]
  ])('%s', (_, over) => expect(plan(over).kind).toBe('drafted'));
});

it('asks for one DELETE by id, whatever the id looks like', () => {
  expect(deleteUsers.request(anItem({ id: 'a/../b' }))).toMatchObject({ route: 'deleteUser', path: '/users/a%2F..%2Fb', target: 'a/../b' });
});
