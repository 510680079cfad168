import { ALL_CLOUDS } from '../../ports/cloud';
import { READS, type ReadRouteId } from '../../routes/reads';
import { WRITES } from '../../routes/writes';
import { SCENARIOS } from '../scenarios';
import { bearerOf, changed, practise, type Practice } from '../testing/practice';

/** A path of a route with ids that exist. */
function pathOf({ rehearsal: { tenant } }: Practice, path: string): string {
  const first = path.includes('deletedItems')
    ? tenant.deletedUsers
    : path.startsWith('/groups')
      ? tenant.groups
      : undefined;
  const id = first === undefined ? tenant.settings.actingAdminId : first.all()[0]?.id;
  return path.replace('{id}', id ?? 'none');
}

const reads = Object.keys(READS) as ReadRouteId[];

test.each(reads)('%s is served', async (route) => {
  const practice = practise();
  const { path, version } = READS[route];
  const { status, text } = await practice.get(`/${version}${pathOf(practice, path)}`);
  expect([200, 302]).toContain(status);
  expect(status === 302 || text.includes('"@odata.context"')).toBe(true);
});

test.each(Object.values(WRITES))('$method $path is served', async ({ method, path }) => {
  const practice = practise();
  const { users, deletedUsers } = practice.rehearsal.state();
  const ordinary = users.find((user) => user.userType === 'Guest');
  const id = path.includes('deletedItems') ? deletedUsers[0]?.id : ordinary?.id;
  const { status } = await practice.send(method, path.replace('{id}', id ?? 'none'));
  expect([200, 204]).toContain(status);
});

test.each(reads.filter((route) => READS[route].version === 'v1.0'))('%s is in beta too', async (route) => {
  const practice = practise();
  expect((await practice.get(`/beta${pathOf(practice, READS[route].path)}`)).status).toBeLessThan(400);
});

test.each(reads.filter((route) => (READS[route].version as string) === 'beta'))(
  '%s is unknown to v1.0',
  async (route) => {
    const practice = practise();
    const { status, body } = await practice.get(pathOf(practice, READS[route].path));
    expect([status, body.error.code]).toEqual([400, 'BadRequest']);
  }
);

test.each(ALL_CLOUDS)('%s offers what the table says, and nothing else', async (cloud) => {
  const practice = practise(changed(SCENARIOS.messy, () => ({ cloud })));
  for (const route of reads) {
    const { path, version, clouds } = READS[route];
    const { status } = await practice.get(`/${version}${pathOf(practice, path)}`);
    expect([route, status < 400]).toEqual([route, (clouds as readonly string[]).includes(cloud)]);
  }
});

test.each([
  ['GET', '/nonsense', 400, 'BadRequest'],
  ['GET', '/users/1/nonsense', 400, 'BadRequest'],
  ['GET', '/', 400, 'BadRequest'],
  ['POST', '/users', 405, 'Request_BadRequest'],
  ['PATCH', '/organization', 405, 'Request_BadRequest'],
  ['PUT', '/users/1', 405, 'Request_BadRequest'],
  ['GET', '/users/nobody', 404, 'Request_ResourceNotFound'],
  ['GET', '/groups/nobody/transitiveMembers', 404, 'Request_ResourceNotFound'],
  ['DELETE', '/users/nobody', 404, 'Request_ResourceNotFound']
])('%s %s → %i %s', async (method, path, status, code) => {
  const reply = await practise().send(method, path);
  expect([reply.status, reply.body.error.code]).toEqual([status, code]);
});

test.each([
  'https://graph.microsoft.com/',
  'https://graph.microsoft.com/v2.0/users',
  'https://graph.microsoft.com/users'
])('%s is no version of Graph', async (address) => {
  expect((await practise().get(address)).status).toBe(404);
});

test.each([
  '/users/',
  '/Users',
  '/ME',
  '/directory/deletedItems/Microsoft.Graph.User',
  '/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on=%27principal%27)',
  '/v1.0/users',
  'http://127.0.0.1:4400/graph/v1.0/users',
  'http://127.0.0.1:4400/any/where/beta/users'
])('%s is understood', async (path) => {
  expect((await practise().get(path)).status).toBe(200);
});

test('names that need encoding find their user', async () => {
  const practice = practise(
    changed(SCENARIOS.clean, ({ users: [first, ...others] }) => ({
      users: [
        ...others,
        ...(first === undefined ? [] : [first, { ...first, id: 'odd', userPrincipalName: "o'neill+100%@contoso.com" }])
      ]
    }))
  );
  const { body } = await practice.get(`/users/${encodeURIComponent("o'neill+100%@contoso.com")}?$select=id`);
  expect(body.id).toBe('odd');
});

describe('beyond the table', () => {
  const remove = (practice: Practice, path: string) =>
    practice.send('DELETE', path, {
      bearer: bearerOf(practice, { scp: 'Application.ReadWrite.All User.ReadWrite.All' })
    });

  test('our own principal can be deleted, and that is recorded', async () => {
    for (const kind of ['applications', 'servicePrincipals'] as const) {
      const practice = practise();
      const { appId } = practice.rehearsal.tenant.settings.token;
      const own = practice.rehearsal.state()[kind].find((each) => each.appId === appId);
      expect((await remove(practice, `/${kind}/${own?.id}`)).status).toBe(204);
      expect(practice.rehearsal.violations).toMatchObject([{ kind: 'deletedOwnPrincipal' }]);
    }
  });

  test("Microsoft's own principals cannot be deleted, others can, with their grants", async () => {
    const practice = practise();
    const { servicePrincipals, organization } = practice.rehearsal.state();
    const microsoft = servicePrincipals.find(
      (each) => each.appOwnerOrganizationId === 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'
    );
    const foreign = servicePrincipals.find(
      (each) =>
        each.servicePrincipalType === 'Application' &&
        each !== microsoft &&
        each.appOwnerOrganizationId !== organization.id &&
        each.appOwnerOrganizationId !== microsoft?.appOwnerOrganizationId
    );
    expect((await remove(practice, `/servicePrincipals/${microsoft?.id}`)).status).toBe(400);
    expect((await remove(practice, `/servicePrincipals/${foreign?.id}`)).status).toBe(204);
    expect((await practice.get(`/servicePrincipals/${foreign?.id}`)).status).toBe(404);
    expect(practice.rehearsal.state().permissionGrants.some((grant) => grant.clientId === foreign?.id)).toBe(false);
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test('a purged user cannot be restored', async () => {
    const practice = practise();
    const [gone] = practice.rehearsal.state().deletedUsers;
    expect((await remove(practice, `/directory/deletedItems/${gone?.id}`)).status).toBe(204);
    expect((await practice.send('POST', `/directory/deletedItems/${gone?.id}/restore`)).status).toBe(404);
  });
});
