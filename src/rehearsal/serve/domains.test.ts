import { SCENARIOS } from '../scenarios';
import { domain } from '../scenarios/make/domains';
import type { RawApplication, RawUser } from '../state';
import { changed, practise, type Practice } from '../testing/practice';

const INITIAL = 'contosomoebelhaus.onmicrosoft.com';
const DEFAULT = 'contoso-moebelhaus.de';
const FEDERATED = 'contoso-werkstatt.de';
const UNVERIFIED = 'contoso-kuechen.shop';
const MINUTE = 60_000;

const makeDefault = (practice: Practice, name: string, body: unknown = { isDefault: true }) =>
  practice.send('PATCH', `/domains/${name}`, { body });
const release = (practice: Practice, name: string, body: unknown = { disableUserAccounts: false }) =>
  practice.send('POST', `/domains/${name}/forceDelete`, { body });
const namesOf = async ({ get }: Practice, path: string): Promise<unknown[]> =>
  (await get(path)).body.value.map((each) => each.id);

/** Managed, no longer the default, and without the multi-tenant application: what forceDelete asks for. */
async function prepared(): Promise<Practice> {
  const practice = practise();
  await makeDefault(practice, INITIAL);
  const shared = practice.rehearsal.state().applications.filter((each) => each.signInAudience !== 'AzureADMyOrg');
  for (const { appId } of shared) {
    await practice.send('DELETE', `/applications(appId='${appId}')`);
  }
  return practice;
}

describe('the default domain', () => {
  test('moves, and the organization follows', async () => {
    const practice = practise();
    expect((await makeDefault(practice, INITIAL)).status).toBe(204);
    const { domains, organization } = practice.rehearsal.state();
    expect(domains.filter((each) => each.isDefault).map((each) => each.id)).toEqual([INITIAL]);
    expect(organization.verifiedDomains.filter((each) => each.isDefault).map((each) => each.name)).toEqual([INITIAL]);
    expect((await practice.get('/organization')).text).toContain(`"isDefault":true,"isInitial":true`);
  });

  test.each([
    [UNVERIFIED, { isDefault: true }, 400],
    [INITIAL, { isDefault: false }, 400],
    [INITIAL, { isDefault: true, isAdminManaged: false }, 400],
    ['nowhere.example', { isDefault: true }, 404]
  ])('%s with %j → %i', async (name, body, status) => {
    const practice = practise();
    expect((await makeDefault(practice, name, body)).status).toBe(status);
    expect((await practice.get(`/domains/${DEFAULT}`)).body.isDefault).toBe(true);
  });
});

describe('a federated domain', () => {
  test('becomes a managed one without its federation', async () => {
    const practice = practise();
    const path = `/domains/${FEDERATED}/federationConfiguration`;
    const [id] = await namesOf(practice, path);
    expect((await practice.send('DELETE', `${path}/${String(id)}`)).status).toBe(204);
    expect(await namesOf(practice, path)).toEqual([]);
    expect((await practice.get(`/domains/${FEDERATED}`)).body.authenticationType).toBe('Managed');
    expect(practice.rehearsal.state().organization.verifiedDomains.map((each) => each.type)).not.toContain('Federated');
    expect((await practice.send('DELETE', `${path}/${String(id)}`)).status).toBe(404);
  });
});

describe('references to a domain', () => {
  test('are users, groups and applications', async () => {
    const practice = practise(
      changed(SCENARIOS.messy, ({ groups: [first, ...others] }) => ({
        groups: first === undefined ? [] : [{ ...first, mail: `team@${DEFAULT}` }, ...others]
      }))
    );
    const listed = (await practice.all(`/domains/${DEFAULT}/domainNameReferences?$top=999`)).map((each) => each['@odata.type']);
    expect(new Set(listed)).toEqual(
      new Set(['#microsoft.graph.user', '#microsoft.graph.group', '#microsoft.graph.application'])
    );
    const { users } = practice.rehearsal.state();
    expect(listed.filter((each) => each === '#microsoft.graph.user')).toHaveLength(
      users.filter((user) => user.userPrincipalName.endsWith(`@${DEFAULT}`)).length
    );
  });
});

describe('forceDelete', () => {
  test('takes its minutes, then the domain is gone everywhere', async () => {
    const practice = await prepared();
    expect((await release(practice, DEFAULT)).status).toBe(204);
    practice.rehearsal.advance(7 * MINUTE - 1);
    expect((await practice.get(`/domains/${DEFAULT}`)).body.state).toMatchObject({ operation: 'ForceDelete' });
    practice.rehearsal.advance(1);
    expect((await practice.get(`/domains/${DEFAULT}`)).status).toBe(404);
    expect(await namesOf(practice, '/domains')).toEqual([INITIAL, FEDERATED, UNVERIFIED]);
    expect((await practice.get('/organization')).text).not.toContain(DEFAULT);
    expect(practice.rehearsal.state().domains.map((each) => each.id)).not.toContain(DEFAULT);
    expect((await release(practice, DEFAULT)).status).toBe(404);
  });

  test('moves sign-in names, addresses and application ids to the initial domain, and disables nobody', async () => {
    const practice = await prepared();
    const before = practice.rehearsal.state();
    await release(practice, DEFAULT);
    const after = practice.rehearsal.state();
    expect(JSON.stringify([after.users, after.applications, after.groups])).not.toContain(DEFAULT);
    expect(after.users.map((user) => user.accountEnabled)).toEqual(before.users.map((user) => user.accountEnabled));
    expect(after.applications.flatMap((each) => each.identifierUris)).toContain(`api://${INITIAL}/warenwirtschaft`);
    expect(await namesOf(practice, `/domains/${DEFAULT}/domainNameReferences`)).toEqual([]);
    expect(new Set(after.users.map((user) => user.userPrincipalName.toLowerCase())).size).toBe(after.users.length);
    expect(practice.rehearsal.violations).toEqual([]);
  });

  test('gives a name that is taken on the initial domain a part of the id', async () => {
    const practice = await prepared();
    const user = practice.rehearsal.state().users.find((each) => each.userPrincipalName.endsWith(DEFAULT)) as RawUser;
    const taken = user.userPrincipalName.replace(DEFAULT, INITIAL);
    practice.rehearsal.tenant.users.put({ ...user, id: 'namesake', userPrincipalName: taken, mail: null });
    await release(practice, DEFAULT);
    expect(practice.rehearsal.tenant.users.get(user.id)?.userPrincipalName).toBe(
      taken.replace('@', `.${user.id.slice(0, 8)}@`)
    );
    expect(practice.rehearsal.tenant.users.find(taken)?.id).toBe('namesake');
  });

  test.each([[{ disableUserAccounts: true }], [{}]])('with %j shuts people out, which is recorded', async (body) => {
    const practice = await prepared();
    const on = (): RawUser[] => practice.rehearsal.state().users.filter((user) => user.accountEnabled);
    const elsewhere = on().filter((user) => !user.userPrincipalName.endsWith(`@${DEFAULT}`)).length;
    expect((await release(practice, DEFAULT, body)).status).toBe(204);
    expect(on()).toHaveLength(elsewhere);
    expect(practice.rehearsal.violations).toMatchObject([{ kind: 'disabledAccounts', target: DEFAULT }]);
  });

  test('a second time changes nothing and begins nothing anew', async () => {
    const practice = await prepared();
    await release(practice, DEFAULT);
    practice.rehearsal.advance(5 * MINUTE);
    expect((await release(practice, DEFAULT)).status).toBe(204);
    practice.rehearsal.advance(2 * MINUTE);
    expect((await practice.get(`/domains/${DEFAULT}`)).status).toBe(404);
  });

  const many = (count: number): RawApplication[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `app ${index}`,
      appId: `appId ${index}`,
      createdDateTime: '2024-01-01T00:00:00Z',
      displayName: `app ${index}`,
      identifierUris: [`api://${UNVERIFIED}/${index}`],
      publisherDomain: null,
      signInAudience: 'AzureADMyOrg'
    }));

  test.each<[string, string, Parameters<typeof changed>[1]]>([
    ['the default domain', DEFAULT, () => ({})],
    ['the initial domain', INITIAL, ({ domains }) => ({ domains: domains.map((each) => ({ ...each, isDefault: each.id === DEFAULT })) })],
    ['a federated domain', FEDERATED, () => ({})],
    ['a domain with children', UNVERIFIED, ({ domains }) => ({ domains: [...domains, domain(`mail.${UNVERIFIED}`)] })],
    ['a domain with more than 1,000 references', UNVERIFIED, ({ applications }) => ({ applications: [...applications, ...many(1001)] })],
    [
      'a domain that a multi-tenant application uses',
      UNVERIFIED,
      ({ applications }) => ({ applications: [...applications, ...many(1).map((app) => ({ ...app, signInAudience: 'AzureADMultipleOrgs' }))] })
    ]
  ])('refuses %s', async (_, name, change) => {
    const practice = practise(changed(SCENARIOS.messy, change));
    const reply = await release(practice, name);
    expect([reply.status, reply.body.error.code]).toEqual([400, 'Request_BadRequest']);
    practice.rehearsal.advance(60 * MINUTE);
    expect((await practice.get(`/domains/${name}`)).status).toBe(200);
  });

  test('exactly 1,000 references are moved', async () => {
    const practice = practise(changed(SCENARIOS.messy, ({ applications }) => ({ applications: [...applications, ...many(1000)] })));
    expect((await release(practice, UNVERIFIED)).status).toBe(204);
  });

  test('a child that has gone blocks no longer', async () => {
    const practice = practise(
      changed(SCENARIOS.messy, ({ domains }) => ({ domains: [...domains, domain(`mail.${UNVERIFIED}`)] }))
    );
    await release(practice, `mail.${UNVERIFIED}`);
    expect((await release(practice, UNVERIFIED)).status).toBe(400);
    practice.rehearsal.advance(7 * MINUTE);
    expect((await release(practice, UNVERIFIED)).status).toBe(204);
  });
});
