import { PROTECTED_APPS } from '../../routes/protectedApps';
import { SCENARIOS } from '../scenarios';
import { MICROSOFT_APPS_KEPT } from '../scenarios/data/microsoftApps';
import type { RawServicePrincipal } from '../state';
import { changed, practise, type Practice } from '../testing/practice';

const AZURE_PORTAL = 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c';

const principalNamed = ({ rehearsal }: Practice, name: string): RawServicePrincipal =>
  rehearsal.state().servicePrincipals.find((each) => each.displayName === name) as RawServicePrincipal;

const byAppId = (kind: 'applications' | 'servicePrincipals', appId: string): string => `/${kind}(appId='${appId}')`;

/** Nothing of what Entra counts but the acting admin and our own principal. */
const alone = (): Practice => practise(SCENARIOS.nearlyClosed);

describe('an app registration', () => {
  test('is read and deleted by its app id, and takes its principal and the grants with it', async () => {
    const practice = practise();
    const { appId, id } = practice.rehearsal.state().applications.find((each) => each.displayName === 'Warenwirtschaft') ?? { appId: '', id: '' };
    expect((await practice.get(`${byAppId('applications', appId)}?$select=id`)).body.id).toBe(id);
    const principal = principalNamed(practice, 'Warenwirtschaft');
    expect((await practice.send('DELETE', byAppId('applications', appId))).status).toBe(204);
    expect((await practice.get(byAppId('applications', appId))).status).toBe(404);
    expect((await practice.get(byAppId('servicePrincipals', appId))).status).toBe(404);
    expect(practice.rehearsal.state().permissionGrants.some((each) => each.resourceId === principal.id)).toBe(false);
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test('that is not there is not found', async () => {
    expect((await practise().send('DELETE', byAppId('applications', 'nobody'))).status).toBe(404);
  });
});

describe('a service principal', () => {
  test('of another firm goes', async () => {
    const practice = practise();
    const { appId } = principalNamed(practice, 'Zoom');
    expect((await practice.send('DELETE', byAppId('servicePrincipals', appId))).status).toBe(204);
    expect((await practice.get(byAppId('servicePrincipals', appId))).status).toBe(404);
  });

  test.each([
    ['Azure DevOps', 400],
    ['func-bestellabgleich', 403]
  ])('%s stays', async (name, status) => {
    const practice = practise();
    const { appId } = principalNamed(practice, name);
    expect((await practice.send('DELETE', byAppId('servicePrincipals', appId))).status).toBe(status);
    expect((await practice.get(byAppId('servicePrincipals', appId))).status).toBe(200);
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test.each([
    ['DELETE', undefined],
    ['PATCH', { accountEnabled: false }]
  ])('%s of what the portals stand on is recorded', async (method, body) => {
    const practice = practise();
    await practice.send(method, byAppId('servicePrincipals', AZURE_PORTAL), { body });
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'protectedPrincipal', target: AZURE_PORTAL }]);
    expect((await practice.get(byAppId('servicePrincipals', AZURE_PORTAL))).status).toBe(200);
  });

  test('whatever the product protects is watched here', () => {
    const watched = new Set(MICROSOFT_APPS_KEPT.map(([appId]) => appId));
    expect([...PROTECTED_APPS.keys()].filter((appId) => !watched.has(appId))).toEqual([]);
  });

  test('can be disabled and enabled, nothing else', async () => {
    const practice = practise();
    const path = byAppId('servicePrincipals', principalNamed(practice, 'Zoom').appId);
    expect((await practice.send('PATCH', path, { body: { accountEnabled: false } })).status).toBe(204);
    expect((await practice.get(path)).body.accountEnabled).toBe(false);
    expect((await practice.send('PATCH', path, { body: { displayName: 'x' } })).status).toBe(400);
    expect((await practice.send('PATCH', path, { body: { accountEnabled: 1 } })).status).toBe(400);
    expect(practice.rehearsal.violations).toEqual([]);
  });
});

describe('our own principal', () => {
  const delOwn = (practice: Practice, kind: 'applications' | 'servicePrincipals' = 'applications') =>
    practice.send('DELETE', byAppId(kind, practice.rehearsal.tenant.settings.token.appId));

  test.each(['applications', 'servicePrincipals'] as const)('as the very last act (%s) is none, and ends every token', async (kind) => {
    const practice = alone();
    expect((await delOwn(practice, kind)).status).toBe(204);
    expect(practice.rehearsal.violations).toEqual([]);
    const reply = await practice.get('/me');
    expect([reply.status, reply.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect((await practice.send('POST', '/$batch', { body: { requests: [{ id: '1', method: 'GET', url: '/me' }] } })).status).toBe(401);
  });

  test.each<[string, Parameters<typeof changed>[1]]>([
    ['a user', ({ users: [admin, ...others] }) => ({ users: admin === undefined ? others : [admin, { ...admin, id: 'u', userPrincipalName: 'u@fabrikamkuechen.onmicrosoft.com' }] })],
    ['an application', ({ applications: [ours] }) => ({ applications: ours === undefined ? [] : [ours, { ...ours, id: 'a', appId: 'b' }] })],
    [
      'an application of another firm',
      ({ servicePrincipals }) => ({
        servicePrincipals: servicePrincipals.flatMap((each, index) => (index === 0 ? [each, { ...each, id: 's', appId: 't', appOwnerOrganizationId: 'vendor' }] : [each]))
      })
    ]
  ])('while %s is left is recorded', async (_, change) => {
    const practice = practise(changed(SCENARIOS.nearlyClosed, change));
    await delOwn(practice);
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'deletedOwnPrincipal' }]);
  });
});

test('a permission grant is read and deleted', async () => {
  const practice = practise();
  const { id, scope } = practice.rehearsal.state().permissionGrants[2] ?? { id: '', scope: '' };
  expect((await practice.get(`/oauth2PermissionGrants/${id}`)).body.scope).toBe(scope);
  expect((await practice.send('DELETE', `/oauth2PermissionGrants/${id}`)).status).toBe(204);
  expect((await practice.get(`/oauth2PermissionGrants/${id}`)).status).toBe(404);
  expect((await practice.send('DELETE', `/oauth2PermissionGrants/${id}`)).status).toBe(404);
});

test('members and owners of a group, without those that are deleted', async () => {
  const practice = practise();
  const { groups, groupMembers, groupOwners } = practice.rehearsal.state();
  const { id } = groups.find((each) => each.displayName === 'Rolle Globale Administratoren') ?? { id: '' };
  const ids = async (path: string): Promise<unknown[]> => (await practice.get(`/groups/${id}/${path}`)).body.value.map((each) => each.id);
  expect(await ids('members')).toEqual(groupMembers[id]);
  expect(await ids('owners')).toEqual(groupOwners[id]);
  expect((await ids('transitiveMembers')).length).toBeGreaterThan((await ids('members')).length);
  await practice.send('DELETE', `/users/${groupOwners[id]?.[0]}`);
  expect(await ids('owners')).toEqual([]);
});

test('every assigned role has a definition', async () => {
  const practice = practise();
  const definitions = new Set((await practice.get('/roleManagement/directory/roleDefinitions')).body.value.map((each) => each.id));
  expect(practice.rehearsal.state().roleAssignments.filter((each) => !definitions.has(each.roleDefinitionId))).toEqual([]);
});
