import { SCENARIOS } from '../scenarios';
import { practise, type Practice, type Reply } from '../testing/practice';
import { GRAPH_QUOTAS, NO_QUOTAS, unitsBySize, type Quotas } from './quotas';
import { createSlidingWindow } from './slidingWindow';

const withQuotas = (quotas: Partial<Quotas>): Practice =>
  practise(SCENARIOS.messy, { quotas: { ...NO_QUOTAS, ...quotas } });

const repeat = async (times: number, work: () => Promise<Reply>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) {
    statuses.push((await work()).status);
  }
  return statuses;
};

describe('a sliding window', () => {
  const quota = { limit: 10, windowMs: 1000 };

  test('lets the limit through, then tells when there is room again', () => {
    const window = createSlidingWindow();
    expect(window.take(6, quota, 0)).toEqual({ kind: 'within', used: 6 });
    expect(window.take(4, quota, 400)).toEqual({ kind: 'within', used: 10 });
    expect(window.take(1, quota, 500)).toEqual({ kind: 'over', retryAfterMs: 500 });
    expect(window.take(3, quota, 1000)).toEqual({ kind: 'within', used: 8 });
  });

  test('counts what it refused', () => {
    const window = createSlidingWindow();
    window.take(10, quota, 0);
    window.take(10, quota, 900);
    expect(window.take(1, quota, 1000).kind).toBe('over');
    expect(window.take(1, quota, 2000).kind).toBe('within');
  });

  test('forgets nothing too early and nothing too late over thousands of entries', () => {
    const window = createSlidingWindow();
    for (let now = 0; now < 500_000; now += 100) {
      expect(window.take(1, quota, now).kind).toBe('within');
    }
  });
});

test('3,000 changes in 150 seconds, and not one more', async () => {
  const { send, clock } = practise(SCENARIOS.messy, { quotas: { ...GRAPH_QUOTAS, units: 'none' } });
  const write = (): Promise<Reply> => send('DELETE', '/users/nobody');
  expect(new Set(await repeat(3000, write))).toEqual(new Set([404]));
  const refused = await write();
  expect(refused.status).toBe(429);
  expect(refused.body.error).toMatchObject({ code: 'TooManyRequests', innerError: { code: '429', status: '429' } });
  expect(refused.headers.get('Retry-After')).toBe('150');
  expect(refused.headers.get('x-ms-throttle-information')).toBe('WriteLimitExceeded');
  expect(refused.headers.get('x-ms-throttle-scope')).toMatch(/^Tenant_Application\/ReadWrite\/[\w-]+\/[\w-]+$/);
  await clock.advance(149_999);
  expect((await write()).status).toBe(429);
  await clock.advance(1);
  expect((await write()).status).toBe(404);
});

test('reads do not count as changes', async () => {
  const { get } = withQuotas({ writes: { limit: 1, windowMs: 1000 } });
  expect(new Set(await repeat(5, () => get('/me')))).toEqual(new Set([200]));
});

test.each([
  ['/users', '2'],
  ['/users?$select=id', '1'],
  ['/users?$top=5', '1'],
  ['/users?$top=5&$select=id', '1'],
  ['/subscribedSkus', '3'],
  ['/subscribedSkus?$select=id', '2'],
  ['/roleManagement/directory/roleAssignments?$expand=principal', '2']
])('%s costs %s', async (path, units) => {
  const { get } = practise(SCENARIOS.messy, { quotas: GRAPH_QUOTAS });
  expect((await get(path)).headers.get('x-ms-resource-unit')).toBe(units);
});

test('units are counted by cost, and the share is told from four fifths on', async () => {
  const { get } = withQuotas({ units: { limit: 10, windowMs: 10_000 } });
  const shares: (string | null)[] = [];
  for (let time = 0; time < 6; time++) {
    shares.push((await get('/users')).headers.get('x-ms-throttle-limit-percentage'));
  }
  expect(shares).toEqual([null, null, null, null, '1.00', null]);
  const refused = await get('/me');
  expect([refused.status, refused.headers.get('x-ms-throttle-information')]).toEqual([
    429,
    'ResourceUnitLimitExceeded'
  ]);
});

test.each([
  [49, 3500],
  [50, 5000],
  [500, 5000],
  [501, 8000]
])('a tenant of %i users has %i units', (users, limit) => {
  expect(unitsBySize(users)).toEqual({ limit, windowMs: 10_000 });
});

test('Conditional Access takes one request a second and does not say when to come back', async () => {
  const { get, clock } = practise(SCENARIOS.messy, { quotas: GRAPH_QUOTAS });
  const path = '/identity/conditionalAccess/policies';
  expect((await get(path)).status).toBe(200);
  const refused = await get(path);
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, null]);
  await clock.advance(1000);
  expect((await get(path)).status).toBe(200);
});

test('registration reports take five requests in ten seconds', async () => {
  const { get } = practise(SCENARIOS.messy, { quotas: GRAPH_QUOTAS });
  const statuses = await repeat(6, () => get('/reports/authenticationMethods/userRegistrationDetails'));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test('a batch saves nothing: each request is limited alone, and says when to come back', async () => {
  const { batch } = withQuotas({ writes: { limit: 14, windowMs: 10_000 } });
  const requests = Array.from({ length: 20 }, (_, index) => ({
    id: String(index),
    method: 'DELETE',
    url: '/users/nobody'
  }));
  const answers = Object.values(await batch(requests));
  const refused = answers.filter(({ status }) => status === 429);
  expect([answers.length, refused.length]).toEqual([20, 6]);
  expect(refused.every(({ headers }) => headers['Retry-After'] === '10')).toBe(true);
});

test('what is not recognised or not routed costs nothing', async () => {
  const { get } = withQuotas({ units: { limit: 1, windowMs: 10_000 } });
  await get('/me', { bearer: '' });
  await get('/nonsense');
  expect((await get('/me')).status).toBe(200);
});

test('quotas can be changed while the tenant runs', async () => {
  const { get, rehearsal } = withQuotas({});
  rehearsal.setManners({ quotas: { ...NO_QUOTAS, units: { limit: 1, windowMs: 10_000 } } });
  expect(await repeat(2, () => get('/me'))).toEqual([200, 429]);
  rehearsal.setManners({ quotas: NO_QUOTAS });
  expect(await repeat(2, () => get('/me'))).toEqual([200, 200]);
});
