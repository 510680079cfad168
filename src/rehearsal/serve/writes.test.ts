import { SCENARIOS } from '../scenarios';
import type { RawUser } from '../state';
import { bearerOf, changed, DAY, HOUR, practise, type Practice } from '../testing/practice';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const EVERYTHING = 'User.DeleteRestore.All User.Read.All RoleManagement.Read.Directory Directory.AccessAsUser.All';
const NO_ACCESS_AS_USER = 'User.DeleteRestore.All User.Read.All RoleManagement.Read.Directory';

const meOf = ({ rehearsal }: Practice): string => rehearsal.tenant.settings.actingAdminId;
const ordinary = ({ rehearsal }: Practice): RawUser => rehearsal.state().users[6] as RawUser;

const bearerWith = (practice: Practice, scp: string, oid = meOf(practice)): string => bearerOf(practice, { scp, oid });

const assign = (practice: Practice, principalId: string, roleDefinitionId: string, directoryScopeId = '/'): void =>
  practice.rehearsal.tenant.roleAssignments.put({
    id: `role ${principalId}`,
    roleDefinitionId,
    principalId,
    directoryScopeId
  });

const group = (id: string, isAssignableToRole: boolean | null) => ({
  id,
  displayName: id,
  description: null,
  groupTypes: [],
  mailEnabled: false,
  securityEnabled: true,
  isAssignableToRole,
  onPremisesSyncEnabled: null,
  resourceProvisioningOptions: [],
  createdDateTime: '2024-01-01T00:00:00Z'
});

describe('deleting a user', () => {
  test('moves it to the deleted items, and a second time finds nothing', async () => {
    const practice = practise(SCENARIOS.clean);
    const { id, userPrincipalName } = ordinary(practice);
    const { get, send } = practice;
    const first = await send('DELETE', `/users/${id}`);
    expect([first.status, first.text]).toEqual([204, '']);
    expect((await send('DELETE', `/users/${id}`)).body.error.code).toBe('Request_ResourceNotFound');
    expect((await get(`/users/${id}`)).status).toBe(404);
    expect((await get(`/users/${userPrincipalName}`)).status).toBe(404);
    expect((await get('/users')).body.value.map((user) => user.id)).not.toContain(id);
    expect((await get(`/directory/deletedItems/${id}?$select=userPrincipalName,deletedDateTime`)).body).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      id,
      userPrincipalName,
      deletedDateTime: '2026-11-20T09:00:00Z'
    });
    expect((await get('/directory/deletedItems/microsoft.graph.user?$select=id')).body.value).toEqual([{ id }]);
  });

  test('the list of deleted items needs its cast', async () => {
    expect((await practise().get('/directory/deletedItems')).status).toBe(400);
  });

  test('works by user principal name and without regard to case', async () => {
    const practice = practise(SCENARIOS.clean);
    const { userPrincipalName } = ordinary(practice);
    expect((await practice.send('DELETE', `/users/${userPrincipalName.toUpperCase()}`)).status).toBe(204);
  });

  test('memberships are kept, out of sight until it comes back', async () => {
    const practice = practise(
      changed(SCENARIOS.clean, ({ users }) => ({
        groups: [group('g', null)],
        groupMembers: { g: [users[6]?.id ?? ''] }
      }))
    );
    const { id } = ordinary(practice);
    const members = async (): Promise<unknown[]> =>
      (await practice.get('/groups/g/transitiveMembers')).body.value.map((each) => each.id);
    await practice.send('DELETE', `/users/${id}`);
    expect(await members()).toEqual([]);
    await practice.send('POST', `/directory/deletedItems/${id}/restore`);
    expect(await members()).toEqual([id]);
  });

  test('needs the scope', async () => {
    const practice = practise(SCENARIOS.clean);
    const reply = await practice.send('DELETE', `/users/${ordinary(practice).id}`, {
      bearer: bearerWith(practice, 'User.Read.All')
    });
    expect([reply.status, reply.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  });

  test('needs a role as well, and User Administrator is enough for ordinary people', async () => {
    const practice = practise(SCENARIOS.clean);
    const [, , caller = ordinary(practice), target = ordinary(practice)] = practice.rehearsal.state().users;
    const bearer = bearerWith(practice, EVERYTHING, caller.id);
    expect((await practice.send('DELETE', `/users/${target.id}`, { bearer })).status).toBe(403);
    assign(practice, caller.id, USER_ADMINISTRATOR);
    expect((await practice.send('DELETE', `/users/${meOf(practice)}`, { bearer })).status).toBe(403);
    expect((await practice.send('DELETE', `/users/${target.id}`, { bearer })).status).toBe(204);
  });
});

describe('a privileged target', () => {
  const makePrivileged: [string, (practice: Practice, id: string) => void][] = [
    ['holds a role', (practice, id) => assign(practice, id, USER_ADMINISTRATOR)],
    [
      'holds a role in a part of the tenant',
      (practice, id) => assign(practice, id, USER_ADMINISTRATOR, '/administrativeUnits/x')
    ],
    [
      'holds a role through nested groups',
      (practice, id) => {
        const { tenant } = practice.rehearsal;
        tenant.groups.put(group('outer', true));
        tenant.groups.put(group('inner', null));
        Object.assign(tenant.settings.groupMembers, { outer: ['inner'], inner: [id] });
        assign(practice, 'outer', USER_ADMINISTRATOR);
      }
    ],
    [
      'is in a role-assignable group that holds no role',
      ({ rehearsal: { tenant } }, id) => {
        tenant.groups.put(group('g', true));
        tenant.settings.groupMembers.g = [id];
      }
    ],
    [
      'owns a role-assignable group',
      ({ rehearsal: { tenant } }, id) => {
        tenant.groups.put(group('g', true));
        tenant.settings.groupOwners.g = [id];
      }
    ]
  ];

  test.each(makePrivileged)('that %s needs Directory.AccessAsUser.All', async (_, make) => {
    const practice = practise(SCENARIOS.clean);
    const { id } = ordinary(practice);
    make(practice, id);
    const refused = await practice.send('DELETE', `/users/${id}`, { bearer: bearerWith(practice, NO_ACCESS_AS_USER) });
    expect([refused.status, refused.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
    expect((await practice.send('DELETE', `/users/${id}`, { bearer: bearerWith(practice, EVERYTHING) })).status).toBe(
      204
    );
    expect(
      (
        await practice.send('POST', `/directory/deletedItems/${id}/restore`, {
          bearer: bearerWith(practice, NO_ACCESS_AS_USER)
        })
      ).status
    ).toBe(403);
  });

  test('a member of an ordinary group is not one', async () => {
    const practice = practise(SCENARIOS.clean);
    const { id } = ordinary(practice);
    practice.rehearsal.tenant.groups.put(group('g', null));
    practice.rehearsal.tenant.settings.groupMembers.g = [id];
    expect(
      (await practice.send('DELETE', `/users/${id}`, { bearer: bearerWith(practice, NO_ACCESS_AS_USER) })).status
    ).toBe(204);
  });

  test('groups that contain each other do not hang', async () => {
    const practice = practise(SCENARIOS.clean);
    const { tenant } = practice.rehearsal;
    tenant.groups.put(group('a', true));
    tenant.groups.put(group('b', true));
    Object.assign(tenant.settings.groupMembers, { a: ['b'], b: ['a'] });
    expect((await practice.send('DELETE', `/users/${ordinary(practice).id}`)).status).toBe(204);
    expect((await practice.get('/groups/a/transitiveMembers')).body.value).toHaveLength(2);
  });
});

describe('a synced user', () => {
  const sync = (practice: Practice): string => {
    const { id } = practice.rehearsal.state().users.find((user) => user.onPremisesSyncEnabled === true) as RawUser;
    return id;
  };

  test('is refused while synchronization is on', async () => {
    const practice = practise(SCENARIOS.synced);
    const reply = await practice.send('DELETE', `/users/${sync(practice)}`);
    expect([reply.status, reply.body.error.code]).toEqual([400, 'Request_BadRequest']);
    expect(reply.body.error.message).toMatch(/on-premises mastered Directory Sync objects/);
  });

  test('goes once the hours of switching off are over, not before', async () => {
    const practice = practise(
      changed(SCENARIOS.synced, () => ({ syncOffRequestedAt: '2026-11-20T09:00:00Z', syncOffHours: 20 }))
    );
    const id = sync(practice);
    practice.rehearsal.advance(20 * HOUR - 1);
    expect((await practice.get('/organization')).body.value[0]).toMatchObject({ onPremisesSyncEnabled: true });
    expect((await practice.send('DELETE', `/users/${id}`)).status).toBe(400);
    practice.rehearsal.advance(1);
    expect((await practice.get('/organization')).body.value[0]).toMatchObject({ onPremisesSyncEnabled: false });
    expect((await practice.get(`/users/${id}?$select=onPremisesSyncEnabled`)).body).toMatchObject({
      onPremisesSyncEnabled: null
    });
    expect((await practice.get('/users?$filter=onPremisesSyncEnabled eq true&$select=id')).body.value).toEqual([]);
    expect((await practice.send('DELETE', `/users/${id}`)).status).toBe(204);
  });
});

describe('restoring', () => {
  test('brings the user back as it was', async () => {
    const practice = practise(SCENARIOS.clean);
    const user = ordinary(practice);
    await practice.send('DELETE', `/users/${user.id}`);
    const reply = await practice.send('POST', `/directory/deletedItems/${user.id}/restore`);
    expect([reply.status, reply.body.id, reply.body['@odata.type']]).toEqual([200, user.id, '#microsoft.graph.user']);
    expect(practice.rehearsal.tenant.users.get(user.id)).toEqual(user);
    expect((await practice.get(`/directory/deletedItems/${user.id}`)).status).toBe(404);
  });

  test('finds nothing where nothing was deleted', async () => {
    const practice = practise(SCENARIOS.clean);
    expect((await practice.send('POST', `/directory/deletedItems/${ordinary(practice).id}/restore`)).status).toBe(404);
  });

  test('is refused when somebody else has the name by now', async () => {
    const practice = practise(SCENARIOS.clean);
    const user = ordinary(practice);
    await practice.send('DELETE', `/users/${user.id}`);
    practice.rehearsal.tenant.users.put({
      ...user,
      id: 'namesake',
      userPrincipalName: user.userPrincipalName.toUpperCase()
    });
    const reply = await practice.send('POST', `/directory/deletedItems/${user.id}/restore`);
    expect([reply.status, reply.body.error.code]).toEqual([400, 'Request_BadRequest']);
    expect(practice.rehearsal.tenant.deletedUsers.get(user.id)).toBeDefined();
  });

  test('is possible for 30 days to the second', async () => {
    const practice = practise(SCENARIOS.clean);
    const { id } = ordinary(practice);
    await practice.send('DELETE', `/users/${id}`);
    practice.rehearsal.advance(30 * DAY - 1);
    expect((await practice.get('/directory/deletedItems/microsoft.graph.user')).body.value).toHaveLength(1);
    practice.rehearsal.advance(1);
    expect((await practice.get('/directory/deletedItems/microsoft.graph.user')).body.value).toEqual([]);
    expect((await practice.get(`/directory/deletedItems/${id}`)).status).toBe(404);
    expect((await practice.send('POST', `/directory/deletedItems/${id}/restore`)).status).toBe(404);
  });
});

describe('violations', () => {
  test('an ordinary deletion is none', async () => {
    const practice = practise(SCENARIOS.clean);
    await practice.send('DELETE', `/users/${ordinary(practice).id}`);
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test('deleting oneself is carried out and recorded, with the request', async () => {
    const practice = practise(SCENARIOS.clean);
    assign(practice, ordinary(practice).id, GLOBAL_ADMINISTRATOR);
    const reply = await practice.send('DELETE', `/users/${meOf(practice)}`);
    expect(reply.status).toBe(204);
    expect(practice.rehearsal.violations).toEqual([
      {
        kind: 'deletedCaller',
        target: meOf(practice),
        requestId: reply.headers.get('request-id'),
        time: '2026-11-20T09:00:00.000Z'
      }
    ]);
    expect((await practice.get('/me')).status).toBe(404);
    expect((await practice.send('DELETE', `/users/${ordinary(practice).id}`)).status).toBe(403);
  });

  test('deleting the last Global Administrator is recorded, the last but one is not', async () => {
    const practice = practise(changed(SCENARIOS.clean, () => ({ roleAssignments: [] })));
    const [first, second] = practice.rehearsal.state().users.slice(5, 7) as [RawUser, RawUser];
    const { tenant } = practice.rehearsal;
    tenant.groups.put(group('admins', true));
    tenant.settings.groupMembers.admins = [first.id];
    assign(practice, 'admins', GLOBAL_ADMINISTRATOR);
    assign(practice, second.id, GLOBAL_ADMINISTRATOR);
    assign(practice, meOf(practice), '7be44c8a-adaf-4e2a-84d6-ab2649e08a13');
    await practice.send('DELETE', `/users/${second.id}`);
    expect(practice.rehearsal.violations).toEqual([]);
    await practice.send('DELETE', `/users/${first.id}`);
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'deletedLastGlobalAdministrator', target: first.id }]);
  });

  test('a refused deletion is none', async () => {
    const practice = practise(SCENARIOS.clean);
    await practice.send('DELETE', `/users/${meOf(practice)}`, { bearer: bearerWith(practice, NO_ACCESS_AS_USER) });
    expect(practice.rehearsal.violations).toEqual([]);
    expect(practice.rehearsal.tenant.users.get(meOf(practice))).toBeDefined();
  });
});
