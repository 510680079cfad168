import { SCENARIOS } from '../scenarios';
import { changed, EVENTUAL, practise } from '../testing/practice';

const idsOf = (items: readonly Record<string, unknown>[]): unknown[] => items.map((item) => item.id);

describe('pages', () => {
  test('are 100 long when nobody says otherwise, and hold everything once', async () => {
    const { get, all, rehearsal } = practise();
    const first = await get('/users');
    expect(first.body.value).toHaveLength(100);
    const users = await all('/users?$select=id');
    expect(new Set(idsOf(users))).toEqual(new Set(rehearsal.state().users.map((user) => user.id)));
    expect(users).toHaveLength(rehearsal.state().users.length);
  });

  test('the next page keeps host, prefix and every other option', async () => {
    const { get } = practise();
    const root = 'http://127.0.0.1:4400/graph';
    const { body } = await get("/users?$filter=userType eq 'Member'&$select=id,displayName&$top=3&$count=true", {
      root,
      headers: EVENTUAL
    });
    const next = new URL(body['@odata.nextLink'] as string);
    expect(next.origin).toBe('http://127.0.0.1:4400');
    expect(next.pathname).toBe('/graph/v1.0/users');
    const token = next.searchParams.get('$skiptoken') ?? '';
    expect([...next.searchParams]).toEqual([
      ['$filter', "userType eq 'Member'"],
      ['$select', 'id,displayName'],
      ['$top', '3'],
      ['$count', 'true'],
      ['$skiptoken', token]
    ]);
    expect(body['@odata.count']).toBeGreaterThan(3);
    const second = await get(next.href, { headers: EVENTUAL });
    expect(second.body.value).toHaveLength(3);
    expect(second.body).not.toHaveProperty(['@odata.count']);
    expect(Object.keys(second.body.value[0] ?? {}).sort()).toEqual(['displayName', 'id']);
  });

  test('the last page has no next link, also when it is full', async () => {
    const twelve = practise(SCENARIOS.clean);
    const { body } = await twelve.get('/users?$top=12');
    expect(body.value).toHaveLength(12);
    expect(body).not.toHaveProperty(['@odata.nextLink']);
  });

  test('deletions between pages neither skip nor repeat anyone', async () => {
    const { get, send } = practise(SCENARIOS.clean);
    const first = await get('/users?$top=5');
    const gone = first.body.value[3] as { id: string };
    expect((await send('DELETE', `/users/${gone.id}`)).status).toBe(204);
    const second = await get(first.body['@odata.nextLink'] as string);
    const third = await get(second.body['@odata.nextLink'] as string);
    expect(new Set([first, second, third].flatMap((page) => idsOf(page.body.value))).size).toBe(12);
  });

  test.each(['0', '1000', '-1', 'x', '1.5'])('$top=%s is refused', async (top) => {
    const { status, body } = await practise().get(`/users?$top=${top}`);
    expect([status, body.error.code]).toEqual([400, 'Request_UnsupportedQuery']);
  });

  test('999 is the most, 300 for relationships', async () => {
    const { get } = practise();
    expect((await get('/users?$top=999')).status).toBe(200);
    expect((await get('/tenantRelationships/delegatedAdminRelationships?$top=300')).status).toBe(200);
    expect((await get('/tenantRelationships/delegatedAdminRelationships?$top=301')).status).toBe(400);
  });

  test.each([
    '/users?$skip=5',
    '/users?$search="displayName:a"',
    '/subscribedSkus?$top=1',
    '/subscribedSkus?$filter=skuId eq 1'
  ])('%s is an option that the service does not take', async (path) => {
    const { status, body } = await practise().get(path);
    expect([status, body.error.code]).toEqual([400, 'Request_BadRequest']);
  });

  test('page tokens cannot be made up, nor carried to another collection', async () => {
    const { get } = practise();
    const { body } = await get('/users?$top=2');
    const token = new URL(body['@odata.nextLink'] as string).searchParams.get('$skiptoken') ?? '';
    for (const path of [
      '/users?$skiptoken=abc',
      '/users?$skiptoken=RFNwdAIAMTAwMC4wLjE',
      `/groups?$skiptoken=${token}`
    ]) {
      expect((await get(path)).status).toBe(400);
    }
    expect((await get(`/users?$skiptoken=${token}`)).status).toBe(200);
  });
});

describe('$select', () => {
  test('without it, users carry what Graph sends by default: no userType, no accountEnabled', async () => {
    const { body } = await practise().get('/users?$top=1');
    expect(Object.keys(body.value[0] ?? {}).sort()).toEqual([
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName'
    ]);
  });

  test('sends nothing else but the id', async () => {
    const { body } = await practise().get('/users?$select=userType&$top=1');
    expect(body.value[0]).toEqual({ id: expect.any(String), userType: 'Member' });
  });

  test('an agent keeps its type', async () => {
    const { all } = practise();
    const types = (await all('/users?$select=displayName&$top=999')).map((user) => user['@odata.type']);
    expect(types).toContain('#microsoft.graph.agentUser');
  });

  test('a property Graph knows and we do not is null; a misspelt one is refused', async () => {
    const { get } = practise();
    const { body } = await get('/users?$select=department,proxyAddresses&$top=1');
    expect(body.value[0]).toMatchObject({ department: null, proxyAddresses: [] });
    for (const path of [
      '/users?$select=diplayName',
      '/me?$select=diplayName',
      "/users?$filter=usertyp eq 'Guest'",
      '/users?$orderby=diplayName'
    ]) {
      const {
        status,
        body: { error }
      } = await get(path);
      expect([path, status, error.code]).toEqual([path, 400, 'BadRequest']);
    }
  });

  test('the dollar sign may be missing or encoded', async () => {
    const { get } = practise();
    expect((await get('/users?select=id&top=2')).body.value).toHaveLength(2);
    expect((await get('/users?%24select=id&%24top=2')).body.value).toHaveLength(2);
  });
});

describe('$count', () => {
  test('alone is text and needs the index', async () => {
    const { get, rehearsal } = practise();
    const counted = await get('/users/$count', { headers: EVENTUAL });
    expect([counted.status, counted.headers.get('Content-Type'), counted.text]).toEqual([
      200,
      'text/plain',
      String(rehearsal.state().users.length)
    ]);
    const refused = await get('/users/$count');
    expect([refused.status, refused.body.error.code, refused.body.error.message]).toEqual([
      400,
      'Request_BadRequest',
      '$count is not currently supported.'
    ]);
  });

  test('counts what a filter leaves', async () => {
    const { get, rehearsal } = practise();
    const guests = rehearsal.state().users.filter((user) => user.userType === 'Guest').length;
    expect(guests).toBeGreaterThan(0);
    expect((await get("/users/$count?$filter=userType eq 'Guest'", { headers: EVENTUAL })).text).toBe(String(guests));
    expect((await get("/users/$count?$filter=userType ne 'Guest'", { headers: EVENTUAL })).text).toBe(
      String(rehearsal.state().users.length - guests)
    );
  });

  test('beside a page is ignored on directory objects without the header, and nowhere else', async () => {
    const { get } = practise();
    expect((await get('/groups?$count=true')).body).not.toHaveProperty(['@odata.count']);
    expect((await get('/groups?$count=true', { headers: EVENTUAL })).body).toHaveProperty(['@odata.count']);
    expect((await get('/identity/conditionalAccess/policies?$count=true')).body).toHaveProperty(['@odata.count']);
  });

  test('does not exist for a single object, nor outside the directory', async () => {
    const { get } = practise();
    expect((await get('/me/$count', { headers: EVENTUAL })).status).toBe(400);
    expect((await get('/directory/subscriptions/$count', { headers: EVENTUAL })).status).toBe(400);
  });

  test('is refused by Azure AD B2C', async () => {
    const { get } = practise(SCENARIOS.b2c);
    expect((await get('/users/$count', { headers: EVENTUAL })).body.error.code).toBe('Request_UnsupportedQuery');
    expect((await get('/users?$count=true', { headers: EVENTUAL })).body.error.code).toBe('Request_UnsupportedQuery');
    expect((await get('/users')).status).toBe(200);
  });
});

describe('advanced queries', () => {
  test.each(["userType ne 'Guest'", "not(userType eq 'Guest')", "endsWith(mail,'com')"])(
    '%s needs header and count',
    async (filter) => {
      const { get } = practise();
      const path = `/users?$filter=${filter}`;
      expect((await get(path)).body.error.code).toBe('Request_UnsupportedQuery');
      expect((await get(path, { headers: EVENTUAL })).body.error.code).toBe('Request_UnsupportedQuery');
      expect((await get(`${path}&$count=true`, { headers: EVENTUAL })).status).toBe(200);
    }
  );

  test('sorting a filtered list needs the index', async () => {
    const { get } = practise();
    const path = "/users?$filter=userType eq 'Member'&$orderby=displayName";
    expect((await get(path)).status).toBe(400);
    expect((await get(`${path}&$count=true`, { headers: EVENTUAL })).status).toBe(200);
  });
});

test('$orderby sorts across pages, both ways', async () => {
  const { all } = practise();
  const sorted = async (way: string): Promise<string[]> =>
    (await all(`/users?$orderby=displayName ${way}&$select=displayName&$top=50`)).map(({ displayName }) =>
      typeof displayName === 'string' ? displayName.toLowerCase() : ''
    );
  const names = await sorted('asc');
  expect(names).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(200);
  expect(await sorted('desc')).toEqual([...names].reverse());
});

test('$expand=principal names whoever holds a role, and null is who is gone', async () => {
  const { get, rehearsal } = practise(
    changed(SCENARIOS.clean, ({ roleAssignments }) => ({
      roleAssignments: [
        ...roleAssignments,
        { id: 'orphan', roleDefinitionId: 'r', principalId: 'nobody', directoryScopeId: '/' }
      ]
    }))
  );
  const { body } = await get('/roleManagement/directory/roleAssignments?$expand=principal');
  const me = rehearsal.tenant.settings.actingAdminId;
  expect(body.value.find((each) => each.principalId === me)).toMatchObject({
    principal: { '@odata.type': '#microsoft.graph.user', id: me, userPrincipalName: expect.any(String) }
  });
  expect(body.value.find((each) => each.id === 'orphan')).toMatchObject({ principal: null });
  expect((await get('/roleManagement/directory/roleAssignments?$expand=nobody')).status).toBe(400);
});

test('@odata.context names collection, projection and object', async () => {
  const { get } = practise();
  const context = async (path: string): Promise<unknown> => (await get(path)).body['@odata.context'];
  expect(await context('/users')).toBe('https://graph.microsoft.com/v1.0/$metadata#users');
  expect(await context('/users?$select=id,displayName')).toBe(
    'https://graph.microsoft.com/v1.0/$metadata#users(id,displayName)'
  );
  expect(await context('/me')).toBe('https://graph.microsoft.com/v1.0/$metadata#users/$entity');
});

test('an empty collection is an empty page', async () => {
  const { body } = await practise(SCENARIOS.empty).get('/devices?$select=anything');
  expect(body.value).toEqual([]);
});
