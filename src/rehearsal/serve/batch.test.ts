import { SCENARIOS } from '../scenarios';
import { EVENTUAL, practise } from '../testing/practice';

const get = (id: string, url: string, more: object = {}): object => ({ id, method: 'GET', url, ...more });
const twenty = Array.from({ length: 20 }, (_, index) => get(String(index), '/me'));

test('answers each request alone, with headers and a JSON body', async () => {
  const { batch, rehearsal } = practise();
  const me = rehearsal.tenant.settings.actingAdminId;
  const answers = await batch([get('a', '/me?$select=id'), get('b', 'users/nobody'), get('c', '/nonsense')]);
  expect(answers.a).toMatchObject({
    status: 200,
    body: { id: me },
    headers: { 'Content-Type': expect.stringMatching(/^application\/json/) }
  });
  expect(answers.b).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
  expect(answers.c).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
});

test('204 has no body, 302 a location, a count is a number', async () => {
  const { batch, rehearsal } = practise(SCENARIOS.clean);
  const someone = rehearsal.state().users[5]?.id ?? '';
  const answers = await batch([
    get('count', '/users/$count', { headers: EVENTUAL }),
    get('report', "/reports/getMailboxUsageDetail(period='D7')"),
    { id: 'delete', method: 'DELETE', url: `/users/${someone}` }
  ]);
  expect(answers.count).toMatchObject({ status: 200, body: 12 });
  expect(answers.delete?.status).toBe(204);
  expect(answers.delete).not.toHaveProperty('body');
  expect(answers.report?.status).toBe(302);
  expect(answers.report?.headers.Location).toMatch(/^https:\/\/graph\.microsoft\.com\/reports\/\w+$/);
});

test('20 are accepted and answered in another order than asked, the same for the same seed', async () => {
  const orders = await Promise.all(
    [1, 2].map(async () => {
      const { body } = await practise().send('POST', '/$batch', { body: { requests: twenty } });
      return (body.responses as { readonly id: string }[]).map(({ id }) => id);
    })
  );
  expect(orders[0]).toHaveLength(20);
  expect(orders[0]).not.toEqual(twenty.map((_, index) => String(index)));
  expect(orders[0]).toEqual(orders[1]);
});

test.each([
  ['21 requests', { requests: [...twenty, get('21', '/me')] }],
  ['no request', { requests: [] }],
  ['no list', {}],
  ['a list that is none', { requests: 'x' }],
  ['an id twice', { requests: [get('1', '/me'), get('1', '/me')] }],
  ['an id twice in another case', { requests: [get('a', '/me'), get('A', '/me')] }],
  ['no id', { requests: [{ method: 'GET', url: '/me' }] }],
  ['a number for an id', { requests: [{ id: 1, method: 'GET', url: '/me' }] }],
  ['no url', { requests: [{ id: '1', method: 'GET' }] }],
  ['nothing for a request', { requests: [null] }],
  ['an address with its host', { requests: [get('1', 'https://graph.microsoft.com/v1.0/me')] }],
  [
    'a body without its type',
    { requests: [{ id: '1', method: 'POST', url: '/directory/deletedItems/1/restore', body: {} }] }
  ],
  ['dependsOn somebody who is not there', { requests: [get('1', '/me', { dependsOn: ['2'] })] }],
  [
    'dependsOn in a circle',
    { requests: [get('1', '/me', { dependsOn: ['2'] }), get('2', '/me', { dependsOn: ['1'] })] }
  ],
  ['dependsOn that is no list', { requests: [get('1', '/me', { dependsOn: '2' })] }],
  ['broken JSON', '{"requests":[']
])('%s refuses the whole batch', async (_, body) => {
  const { send, rehearsal } = practise();
  const reply = await send('POST', '/$batch', { body });
  expect([reply.status, reply.body.error.code]).toEqual([400, 'BadRequest']);
  expect(rehearsal.log).toHaveLength(1);
});

test('is only there to be posted to, and not inside itself', async () => {
  const { send, batch } = practise();
  expect((await send('GET', '/$batch')).status).toBe(405);
  const answers = await batch([
    {
      id: '1',
      method: 'POST',
      url: '/$batch',
      headers: { 'Content-Type': 'application/json' },
      body: { requests: twenty }
    }
  ]);
  expect(answers['1']?.status).toBe(405);
});

test('what depends on a failure fails with 424 and is not carried out; ids without case', async () => {
  const { batch, rehearsal } = practise(SCENARIOS.clean);
  const someone = rehearsal.state().users[5]?.id ?? '';
  const answers = await batch([
    { id: 'last', method: 'DELETE', url: `/users/${someone}`, dependsOn: ['middle'] },
    get('middle', '/me', { dependsOn: ['FIRST'] }),
    get('first', '/users/nobody'),
    get('free', '/me', { dependsOn: [] }),
    get('after', '/me', { dependsOn: ['free'] })
  ]);
  expect(Object.fromEntries(Object.values(answers).map(({ id, status }) => [id, status]))).toEqual({
    first: 404,
    middle: 424,
    last: 424,
    free: 200,
    after: 200
  });
  expect(rehearsal.tenant.users.get(someone)).toBeDefined();
});

test('what depends on a success comes after it', async () => {
  const { batch, rehearsal } = practise(SCENARIOS.clean);
  const someone = rehearsal.state().users[5]?.id ?? '';
  const answers = await batch([
    get('look', `/directory/deletedItems/${someone}`, { dependsOn: ['delete'] }),
    { id: 'delete', method: 'DELETE', url: `/users/${someone}` }
  ]);
  expect(answers.look?.status).toBe(200);
});

test('a batch of v1.0 does not know what is only in beta', async () => {
  const { send, rehearsal } = practise();
  const requests = [get('mfa', `/users/${rehearsal.tenant.settings.actingAdminId}/authentication/requirements`)];
  const status = async (version: string): Promise<unknown> => {
    const { body } = await send('POST', `/${version}/$batch`, { body: { requests } });
    return (body.responses as { status: number }[])[0]?.status;
  };
  expect(await status('v1.0')).toBe(400);
  expect(await status('beta')).toBe(200);
});

test('nobody recognised: one 401 for the whole batch', async () => {
  const { send } = practise();
  const reply = await send('POST', '/$batch', { body: { requests: twenty }, bearer: '' });
  expect([reply.status, reply.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
});

test('the log keeps the batch and what was in it apart', async () => {
  const { batch, rehearsal } = practise();
  await batch([get('1', '/me?$select=id'), get('2', '/organization')]);
  const [inner, other, outer] = rehearsal.log;
  expect(outer).toMatchObject({ method: 'POST', path: '/$batch', batch: '', status: 200, units: 0 });
  expect([inner?.batch, other?.batch]).toEqual([outer?.requestId, outer?.requestId]);
  expect(inner).toMatchObject({
    method: 'GET',
    path: '/me?$select=id',
    status: 200,
    principal: rehearsal.tenant.settings.actingAdminId
  });
  expect(new Set(rehearsal.log.map((entry) => entry.requestId)).size).toBe(3);
});
