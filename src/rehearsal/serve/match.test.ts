import { ALL_CLOUDS } from '../../ports/cloud';
import { READS, type ReadRouteId } from '../../routes/reads';
import { WRITES, type WriteRouteId } from '../../routes/writes';
import { SCENARIOS } from '../scenarios';
import { bearerOf, changed, practise, type Practice } from '../testing/practice';

const FEDERATED = 'contoso-werkstatt.de';
const UNUSED = 'contoso-kuechen.shop';

/** An object that exists, by where its path begins; the first that fits counts. */
const EXISTING: readonly (readonly [start: string, id: (practice: Practice) => string | undefined])[] = [
  ['/directory/deletedItems', ({ rehearsal: { tenant } }) => tenant.deletedUsers.all()[0]?.id],
  ['/groups', ({ rehearsal: { tenant } }) => tenant.groups.all()[0]?.id],
  ['/organization', ({ rehearsal: { tenant } }) => tenant.settings.organization.id],
  ['/domains/{id}/federationConfiguration', () => FEDERATED],
  ['/domains/{id}/forceDelete', () => UNUSED],
  ['/domains', ({ rehearsal: { tenant } }) => tenant.domains.all()[0]?.id],
  ['/oauth2PermissionGrants', ({ rehearsal: { tenant } }) => tenant.permissionGrants.all()[2]?.id],
  ['/users', ({ rehearsal: { tenant } }) => tenant.users.all().find((user) => user.userType === 'Guest')?.id]
];

/** A path of a route with ids that exist. */
function pathOf(practice: Practice, path: string): string {
  const { tenant } = practice.rehearsal;
  const id = EXISTING.find(([start]) => path.startsWith(start))?.[1](practice);
  const own = tenant.applications.all()[1]?.appId;
  const foreign = tenant.servicePrincipals.all().find((each) => each.displayName === 'Zoom')?.appId;
  return path
    .replace('{id}', id ?? 'none')
    .replace('{federationId}', tenant.settings.federations[FEDERATED]?.[0]?.id ?? 'none')
    .replace('{appId}', (path.startsWith('/applications') ? own : foreign) ?? 'none');
}

/** What a write sends, where it sends something. */
const BODIES: Readonly<Partial<Record<WriteRouteId, object>>> = {
  setUserSignIn: { accountEnabled: false },
  turnOffSync: { onPremisesSyncEnabled: false },
  turnOffSyncBeta: { onPremisesSyncEnabled: false },
  disableUserMfa: { perUserMfaState: 'disabled' },
  makeDomainDefault: { isDefault: true },
  forceDeleteDomain: { disableUserAccounts: false }
};

const reads = Object.keys(READS) as ReadRouteId[];

test.each(reads)('%s is served', async (route) => {
  const practice = practise();
  const { path, version } = READS[route];
  const { status, text } = await practice.get(`/${version}${pathOf(practice, path)}`);
  expect([200, 302]).toContain(status);
  expect(status === 302 || text.includes('"@odata.context"')).toBe(true);
});

test.each(Object.keys(WRITES) as WriteRouteId[])('%s is served, harmless, and needs its scope', async (route) => {
  const practice = practise();
  const { method, path, version } = WRITES[route];
  const address = `/${version}${pathOf(practice, path)}`;
  const body = BODIES[route];
  const bearer = bearerOf(practice, { scp: 'User.Read Directory.AccessAsUser.All' });
  const refused = await practice.send(method, address, { body, bearer });
  expect([refused.status, refused.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  expect([200, 204]).toContain((await practice.send(method, address, { body })).status);
  expect(practice.rehearsal.violations).toEqual([]);
});

test.each(Object.keys(WRITES) as WriteRouteId[])('%s needs a role', async (route) => {
  const practice = practise();
  const { method, path, version } = WRITES[route];
  const nobody = practice.rehearsal.state().users.find((user) => user.userPrincipalName.startsWith('anna.albrecht@'));
  const reply = await practice.send(method, `/${version}${pathOf(practice, path)}`, {
    body: BODIES[route],
    bearer: bearerOf(practice, { oid: nobody?.id ?? '' })
  });
  expect([reply.status, reply.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
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
  "/ServicePrincipals(appId='00000003-0000-0000-c000-000000000000')",
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
    expect((await remove(practice, `/servicePrincipals/${foreign?.id}`)).status).toBe(204);
    expect((await practice.get(`/servicePrincipals/${foreign?.id}`)).status).toBe(404);
    expect(practice.rehearsal.state().permissionGrants.some((grant) => grant.clientId === foreign?.id)).toBe(false);
    expect(practice.rehearsal.violations).toEqual([]);
    expect((await remove(practice, `/servicePrincipals/${microsoft?.id}`)).status).toBe(400);
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'protectedPrincipal', target: microsoft?.appId }]);
  });

  test('a purged user cannot be restored', async () => {
    const practice = practise();
    const [gone] = practice.rehearsal.state().deletedUsers;
    expect((await remove(practice, `/directory/deletedItems/${gone?.id}`)).status).toBe(204);
    expect((await practice.send('POST', `/directory/deletedItems/${gone?.id}/restore`)).status).toBe(404);
  });
});
