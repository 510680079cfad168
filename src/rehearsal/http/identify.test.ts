import { SCENARIOS } from '../scenarios';
import { bearerOf, DAY, HOUR, practise, type Practice } from '../testing/practice';

describe('a bearer value', () => {
  test('stands for the acting admin, whatever it is', async () => {
    const { get, rehearsal } = practise();
    const { body } = await get('/me?$select=id', { bearer: 'anything.at.all' });
    expect(body.id).toBe(rehearsal.tenant.settings.actingAdminId);
  });

  test.each([[''], ['Basic eDp5'], ['Bearer'], ['Bearer   '], ['bearertoken']])('%p is none', async (authorization) => {
    const { get } = practise();
    const { status, body, headers } = await get('/me', {
      bearer: '',
      headers: authorization === '' ? {} : { Authorization: authorization }
    });
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(headers.get('WWW-Authenticate')).toMatch(/^Bearer realm=""/);
  });
});

describe('a rehearsal token', () => {
  test('says who, and survives names outside ASCII', async () => {
    const practice = practise();
    const other = practice.rehearsal.state().users[7]?.id ?? '';
    const bearer = bearerOf(practice, { oid: other, appid: 'Über-App 🛋️' });
    expect((await practice.get('/me?$select=id', { bearer })).body.id).toBe(other);
  });

  test("expires on the tenant's clock", async () => {
    const practice = practise();
    const bearer = bearerOf(practice, {});
    practice.rehearsal.advance(HOUR - 1);
    expect((await practice.get('/me', { bearer })).status).toBe(200);
    practice.rehearsal.advance(1);
    const { status, body } = await practice.get('/me', { bearer });
    expect([status, body.error.message]).toEqual([401, 'Lifetime validation failed, the token is expired.']);
  });

  test('of another tenant is worthless', async () => {
    const practice = practise();
    expect((await practice.get('/me', { bearer: bearerOf(practice, { tid: 'elsewhere' }) })).status).toBe(401);
  });

  test('that was tampered with is worthless, not the acting admin', async () => {
    const practice = practise();
    const [head] = bearerOf(practice, {}).split('.');
    for (const payload of ['', '!!!', btoa('no json'), btoa('null'), btoa('{}')]) {
      expect((await practice.get('/me', { bearer: `${head}.${payload}.rehearsal` })).status).toBe(401);
    }
  });
});

describe('scopes', () => {
  test.each([
    ['/users', 'User.Read', 403],
    ['/users', 'User.Read.All', 200],
    ['/users', 'Directory.Read.All', 200],
    ['/organization', 'Directory.Read.All', 200],
    ['/organization', 'Mail.Read', 403],
    ['/subscribedSkus', 'Organization.Read.All', 200],
    ['/directory/subscriptions', 'LicenseAssignment.Read.All', 403],
    ['/me', 'User.Read', 200],
    ['/identity/conditionalAccess/policies', 'Directory.Read.All', 403],
    ['/users', '', 403]
  ])('%s with %p → %i', async (path, scp, expected) => {
    const practice = practise();
    const { status, body } = await practice.get(path, { bearer: bearerOf(practice, { scp }) });
    expect(status).toBe(expected);
    expect(expected === 200 ? undefined : body.error.code).toBe(
      expected === 200 ? undefined : 'Authorization_RequestDenied'
    );
  });

  test('a missing scope is told for each request of a batch', async () => {
    const practice = practise();
    const requests = ['/me', '/users'].map((url) => ({ id: url, method: 'GET', url }));
    const answers = await practice.batch(requests, { bearer: bearerOf(practice, { scp: 'User.Read' }) });
    expect([answers['/me']?.status, answers['/users']?.status]).toEqual([200, 403]);
  });
});

describe('guests', () => {
  const guestOf = (practice: Practice): string =>
    practice.rehearsal.state().users.find((user) => user.userType === 'Guest')?.id ?? '';

  test('see themselves and nothing else', async () => {
    const practice = practise();
    const bearer = bearerOf(practice, { oid: guestOf(practice) });
    expect((await practice.get('/me', { bearer })).status).toBe(200);
    expect((await practice.get('/users', { bearer })).status).toBe(403);
  });

  test('with a role see what it opens', async () => {
    const practice = practise();
    const guest = guestOf(practice);
    practice.rehearsal.tenant.roleAssignments.put({
      id: 'guest',
      roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
      principalId: guest,
      directoryScopeId: '/'
    });
    expect((await practice.get('/users', { bearer: bearerOf(practice, { oid: guest }) })).status).toBe(200);
  });
});

test("errors have Graph's shape and carry the ids of the request", async () => {
  const { get } = practise(SCENARIOS.clean);
  const { body, headers } = await get('/users/nobody', { headers: { 'client-request-id': 'mine' } });
  expect(headers.get('client-request-id')).toBe('mine');
  expect(body.error).toEqual({
    code: 'Request_ResourceNotFound',
    message: expect.stringContaining("'nobody'"),
    innerError: { date: '2026-11-20T09:00:00', 'request-id': headers.get('request-id'), 'client-request-id': 'mine' }
  });
});

test('every answer says the service time, also after the clock was moved', async () => {
  const { get, rehearsal } = practise();
  expect((await get('/me')).headers.get('Date')).toBe('Fri, 20 Nov 2026 09:00:00 GMT');
  rehearsal.advance(DAY);
  expect((await get('/me')).headers.get('Date')).toBe('Sat, 21 Nov 2026 09:00:00 GMT');
});
