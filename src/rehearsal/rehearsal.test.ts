import { SCENARIOS } from './scenarios';
import { createRehearsal } from './rehearsal';
import { DAY, EVENTUAL, practise, START } from './testing/practice';
import { createVirtualClock } from './virtualClock';

test('the same seed gives the same conversation to the letter', async () => {
  const talk = async (): Promise<string[]> => {
    const { get, send, rehearsal } = practise();
    const someone = rehearsal.state().users[30]?.id ?? '';
    const replies = [
      await get('/users?$top=3'),
      await send('DELETE', `/users/${someone}`),
      await send('POST', '/$batch', {
        body: { requests: ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: '/me' })) }
      }),
      await get("/reports/getMailboxUsageDetail(period='D30')"),
      await get('/users/nobody')
    ];
    return replies.map(({ status, headers, text }) => JSON.stringify([status, [...headers], text]));
  };
  expect(await talk()).toEqual(await talk());
});

test('another seed gives other ids', async () => {
  const idOf = async (seed: number): Promise<string | null> => {
    const rehearsal = createRehearsal({ scenario: SCENARIOS.clean, seed, clock: createVirtualClock(START) });
    const response = await rehearsal.handle(
      new Request('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer x' } })
    );
    return response.headers.get('request-id');
  };
  expect(await idOf(1)).not.toBe(await idOf(2));
});

test('a reset begins anew: state, log, violations, faults; manners and time are kept', async () => {
  const { get, send, rehearsal } = practise(SCENARIOS.clean);
  const before = rehearsal.state();
  rehearsal.faults.add({ match: { path: '/groups', times: 'always' }, effect: { kind: 'status', status: 500 } });
  rehearsal.setManners({ lag: { session: 5, eventual: 6 } });
  rehearsal.advance(DAY);
  await send('DELETE', `/users/${rehearsal.tenant.settings.actingAdminId}`);
  expect(rehearsal.violations).not.toEqual([]);
  rehearsal.reset();
  expect([rehearsal.log, rehearsal.violations, rehearsal.faults.list()]).toEqual([[], [], []]);
  expect(rehearsal.manners().lag).toEqual({ session: 5, eventual: 6 });
  expect(rehearsal.now()).toBe(START + DAY);
  expect(rehearsal.state().users.map((user) => user.id)).toEqual(before.users.map((user) => user.id));
  expect((await get('/groups')).status).toBe(200);
});

test('a reset may take another scenario', async () => {
  const { get, rehearsal } = practise(SCENARIOS.clean);
  rehearsal.reset(SCENARIOS.synced);
  expect((await get('/organization')).body.value[0]).toMatchObject({ onPremisesSyncEnabled: true });
});

test('a tenant made from a snapshot answers as the one it was taken from', async () => {
  const first = practise();
  await first.send('DELETE', `/users/${first.rehearsal.state().users[40]?.id}`);
  const copy = JSON.parse(JSON.stringify(first.rehearsal.state())) as ReturnType<typeof SCENARIOS.messy>;
  const second = practise(() => copy);
  for (const path of [
    '/users?$top=999',
    '/directory/deletedItems/microsoft.graph.user',
    '/subscribedSkus',
    '/directory/subscriptions',
    '/groups',
    '/me'
  ]) {
    expect((await second.get(path)).text).toBe((await first.get(path)).text);
  }
});

test('two tenants from one scenario do not share anything', async () => {
  const [one, other] = [practise(SCENARIOS.clean), practise(SCENARIOS.clean)];
  one.rehearsal.tenant.settings.organization.displayName = 'changed';
  await one.send('DELETE', `/users/${one.rehearsal.state().users[5]?.id}`);
  expect((await other.get('/organization')).text).not.toContain('changed');
  expect((await other.get('/users/$count', { headers: EVENTUAL })).text).toBe('12');
});

test("what is changed behind the clients' backs is seen at the next read", async () => {
  const { get, rehearsal } = practise(SCENARIOS.clean);
  const [user] = rehearsal.state().users;
  if (user !== undefined) {
    rehearsal.tenant.users.put({ ...user, id: 'late', userPrincipalName: 'late@example.com' });
  }
  expect((await get('/users/late')).status).toBe(200);
});

test('the log tells what a request was, who sent it and what became of it', async () => {
  const { get, send, rehearsal } = practise(SCENARIOS.clean);
  await get('/users?$select=id&$top=5');
  await send('DELETE', '/users/nobody');
  await get('/me', { bearer: '' });
  const me = rehearsal.tenant.settings.actingAdminId;
  expect(rehearsal.log).toMatchObject([
    {
      time: '2026-11-20T09:00:00.000Z',
      method: 'GET',
      version: 'v1.0',
      path: '/users?$select=id&$top=5',
      status: 200,
      principal: me,
      units: 1,
      writes: 0
    },
    { method: 'DELETE', path: '/users/nobody', status: 404, units: 1, writes: 1 },
    { path: '/me', status: 401, principal: '' }
  ]);
});

test('a request that is given up while it waits is not carried out', async () => {
  const { rehearsal, clock } = practise(SCENARIOS.clean);
  rehearsal.faults.add({ match: {}, effect: { kind: 'delay', ms: 60_000 } });
  const controller = new AbortController();
  const id = rehearsal.state().users[5]?.id ?? '';
  const request = new Request(`https://graph.microsoft.com/v1.0/users/${id}`, {
    method: 'DELETE',
    headers: { Authorization: 'Bearer x' },
    signal: controller.signal
  });
  const reply = expect(rehearsal.handle(request)).rejects.toMatchObject({ name: 'AbortError' });
  await clock.advance(1000);
  controller.abort();
  await reply;
  expect(rehearsal.tenant.users.get(id)).toBeDefined();
  expect(clock.now()).toBe(START + 1000);
});

test('100,000 users: a page costs a page, a batch of deletions costs 20 deletions', async () => {
  const { send, get, rehearsal } = practise(SCENARIOS.hundredThousand);
  const { users, actingAdminId } = rehearsal.state();
  const ordinary = users.filter(({ id }) => id !== actingAdminId).slice(-4000);
  const scanned = jest.spyOn(rehearsal.tenant.users, 'all');
  for (let from = 0; from < ordinary.length; from += 20) {
    const requests = ordinary.slice(from, from + 20).map(({ id }) => ({ id, method: 'DELETE', url: `/users/${id}` }));
    const { body } = await send('POST', '/$batch', { body: { requests } });
    expect((body.responses as { status: number }[]).every(({ status }) => status === 204)).toBe(true);
  }
  expect((await get('/users/$count', { headers: EVENTUAL })).text).toBe(String(users.length - ordinary.length));
  expect((await get('/users?$top=5')).body.value).toHaveLength(5);
  expect(scanned).not.toHaveBeenCalled();
});
