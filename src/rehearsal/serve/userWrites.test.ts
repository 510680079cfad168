import { SCENARIOS } from '../scenarios';
import type { RawUser } from '../state';
import { bearerOf, changed, DAY, practise, type Practice } from '../testing/practice';

const ordinary = ({ rehearsal }: Practice): RawUser => rehearsal.state().users[6] as RawUser;
const meOf = ({ rehearsal }: Practice): string => rehearsal.tenant.settings.actingAdminId;
const setSignIn = (practice: Practice, id: string, body: unknown, bearer = 'x') =>
  practice.send('PATCH', `/users/${id}`, { body, bearer });

describe('sign-in of a user', () => {
  test('is blocked and allowed again, and nothing else changes', async () => {
    const practice = practise(SCENARIOS.clean);
    const before = ordinary(practice);
    expect((await setSignIn(practice, before.id, { accountEnabled: false })).status).toBe(204);
    expect(practice.rehearsal.tenant.users.get(before.id)).toEqual({ ...before, accountEnabled: false });
    await setSignIn(practice, before.id, { accountEnabled: true });
    expect(practice.rehearsal.tenant.users.get(before.id)).toEqual(before);
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test.each([
    ['another property', { jobTitle: 'x' }],
    ['another property beside it', { accountEnabled: false, jobTitle: 'x' }],
    ['no boolean', { accountEnabled: 'false' }],
    ['nothing', undefined]
  ])('refuses %s', async (_, body) => {
    const practice = practise(SCENARIOS.clean);
    const before = ordinary(practice);
    const reply = await setSignIn(practice, before.id, body);
    expect([reply.status, reply.body.error.code]).toEqual([400, 'Request_BadRequest']);
    expect(practice.rehearsal.tenant.users.get(before.id)).toEqual(before);
  });

  test('needs two scopes together, or the one that opens both', async () => {
    const practice = practise(SCENARIOS.clean);
    const { id } = ordinary(practice);
    const statuses = [];
    for (const scp of ['User.EnableDisableAccount.All', 'User.EnableDisableAccount.All User.Read.All', 'User.ReadWrite.All']) {
      statuses.push((await setSignIn(practice, id, { accountEnabled: false }, bearerOf(practice, { scp }))).status);
    }
    expect(statuses).toEqual([403, 204, 204]);
  });

  test('of a privileged user needs Directory.AccessAsUser.All', async () => {
    const practice = practise();
    const admin = practice.rehearsal.state().users.find((user) => user.userPrincipalName.startsWith('miriam.')) as RawUser;
    const scp = 'User.EnableDisableAccount.All User.Read.All';
    const send = (scopes: string) => setSignIn(practice, admin.id, { accountEnabled: false }, bearerOf(practice, { scp: scopes }));
    expect((await send(scp)).status).toBe(403);
    expect((await send(`${scp} Directory.AccessAsUser.All`)).status).toBe(204);
  });

  test('of a synced user belongs to the premises', async () => {
    const practice = practise(SCENARIOS.synced);
    const synced = practice.rehearsal.state().users.find((user) => user.onPremisesSyncEnabled === true) as RawUser;
    expect((await setSignIn(practice, synced.id, { accountEnabled: false })).status).toBe(400);
    expect(practice.rehearsal.tenant.users.get(synced.id)?.accountEnabled).toBe(true);
  });

  test('of the caller is carried out and recorded', async () => {
    const practice = practise(SCENARIOS.clean);
    expect((await setSignIn(practice, meOf(practice), { accountEnabled: false })).status).toBe(204);
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'changedCaller', target: meOf(practice) }]);
  });
});

describe('per-user MFA', () => {
  const path = (id: string): string => `/beta/users/${id}/authentication/requirements`;

  test('is switched off, and reads so', async () => {
    const practice = practise();
    const { perUserMfa, actingAdminId } = practice.rehearsal.state();
    const id = Object.keys(perUserMfa).find((each) => each !== actingAdminId) ?? '';
    expect((await practice.get(path(id))).body.perUserMfaState).not.toBe('disabled');
    expect((await practice.send('PATCH', path(id), { body: { perUserMfaState: 'disabled' } })).status).toBe(204);
    expect((await practice.get(path(id))).body.perUserMfaState).toBe('disabled');
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test('of the acting admin is not to be touched', async () => {
    const practice = practise();
    await practice.send('PATCH', path(meOf(practice)), { body: { perUserMfaState: 'disabled' } });
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'changedCaller' }]);
  });

  test('knows three states, and beta only', async () => {
    const practice = practise();
    const { id } = ordinary(practice);
    expect((await practice.send('PATCH', path(id), { body: { perUserMfaState: 'off' } })).status).toBe(400);
    const v1 = path(id).replace('/beta', '/v1.0');
    expect((await practice.send('PATCH', v1, { body: { perUserMfaState: 'disabled' } })).status).toBe(400);
  });
});

describe('purging', () => {
  test('ends the thirty days, frees the licence, and nothing brings the user back', async () => {
    const practice = practise(SCENARIOS.clean);
    const { id } = ordinary(practice);
    const used = async () => (await practice.get('/subscribedSkus')).body.value[0]?.consumedUnits;
    await practice.send('DELETE', `/users/${id}`);
    expect(await used()).toBe(12);
    expect((await practice.send('DELETE', `/directory/deletedItems/${id}`)).status).toBe(204);
    expect(await used()).toBe(11);
    expect((await practice.get(`/directory/deletedItems/${id}`)).status).toBe(404);
    expect((await practice.get('/directory/deletedItems/microsoft.graph.user')).body.value).toEqual([]);
    expect((await practice.send('DELETE', `/directory/deletedItems/${id}`)).status).toBe(404);
    expect((await practice.send('POST', `/directory/deletedItems/${id}/restore`)).status).toBe(404);
    practice.rehearsal.advance(31 * DAY);
    expect(await used()).toBe(11);
    expect(practice.rehearsal.state().deletedUsers).toEqual([]);
  });

  test('of a privileged user needs Directory.AccessAsUser.All', async () => {
    const practice = practise();
    const admin = practice.rehearsal.state().users.find((user) => user.userPrincipalName.startsWith('miriam.')) as RawUser;
    await practice.send('DELETE', `/users/${admin.id}`);
    const bearer = bearerOf(practice, { scp: 'User.ReadWrite.All' });
    expect((await practice.send('DELETE', `/directory/deletedItems/${admin.id}`, { bearer })).status).toBe(403);
    expect((await practice.send('DELETE', `/directory/deletedItems/${admin.id}`)).status).toBe(204);
    const assignments = (await practice.get('/roleManagement/directory/roleAssignments')).body.value;
    expect(assignments.some((each) => each.principalId === admin.id)).toBe(false);
  });
});

describe('the manager of a user', () => {
  const EXPAND = '/users?$select=id&$top=999&$expand=manager($select=id,displayName,userPrincipalName)';

  test('comes with the list, with the selected properties and no others', async () => {
    const practice = practise(SCENARIOS.clean);
    const { users, managers, actingAdminId } = practice.rehearsal.state();
    const listed = (await practice.get(EXPAND)).body.value;
    const led = listed.find((each) => each.id === Object.keys(managers)[0]);
    const manager = users.find((user) => user.id === Object.values(managers)[0]);
    expect(led?.manager).toEqual({
      '@odata.type': '#microsoft.graph.user',
      id: manager?.id,
      displayName: manager?.displayName,
      userPrincipalName: manager?.userPrincipalName
    });
    expect(listed.find((each) => each.id === actingAdminId)).toEqual({ id: actingAdminId });
  });

  test('is left out once deleted', async () => {
    const practice = practise(SCENARIOS.clean);
    const [[id = '', manager = ''] = []] = Object.entries(practice.rehearsal.state().managers);
    await practice.send('DELETE', `/users/${manager}`);
    expect((await practice.get(EXPAND)).body.value.find((each) => each.id === id)).toEqual({ id });
  });

  test('is the only relation there is', async () => {
    const reply = await practise(SCENARIOS.clean).get('/users?$expand=directReports($select=id)');
    expect(reply.status).toBe(400);
  });
});

test('without managers nobody has the property', async () => {
  const practice = practise(changed(SCENARIOS.clean, () => ({ managers: {} })));
  expect((await practice.get('/users?$expand=manager')).body.value.every((user) => !('manager' in user))).toBe(true);
});
