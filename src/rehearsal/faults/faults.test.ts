import { NO_QUOTAS } from '../limits/quotas';
import { SCENARIOS } from '../scenarios';
import { changed, EVENTUAL, practise, type Practice } from '../testing/practice';
import type { Fault, FaultEffect, FaultKind } from './fault';
import { readFault } from './readFault';

function with1(
  effect: FaultEffect,
  match: Fault['match'] = {},
  practice: Practice = practise(SCENARIOS.clean)
): Practice {
  practice.rehearsal.faults.add({ match, effect });
  return practice;
}

const someone = ({ rehearsal }: Practice): string => rehearsal.state().users[6]?.id ?? '';
const isThere = (practice: Practice, id: string): boolean => practice.rehearsal.tenant.users.get(id) !== undefined;

describe('matching', () => {
  const BROKEN: FaultEffect = { kind: 'status', status: 503 };

  test('strikes once unless told otherwise', async () => {
    const { get } = with1(BROKEN);
    expect([(await get('/me')).status, (await get('/me')).status]).toEqual([503, 200]);
  });

  test('nth and times count matching requests only', async () => {
    const { get } = with1(BROKEN, { path: '/users', nth: 2, times: 2 });
    const statuses: number[] = [];
    for (const path of ['/users', '/me', '/users', '/users', '/me', '/users']) {
      statuses.push((await get(path)).status);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200, 200]);
  });

  test('always, until it is cleared', async () => {
    const { get, rehearsal } = with1(BROKEN, { times: 'always' });
    expect([(await get('/me')).status, (await get('/me')).status]).toEqual([503, 503]);
    expect(rehearsal.faults.list()).toMatchObject([{ effect: BROKEN, matched: 2 }]);
    rehearsal.faults.clear();
    expect((await get('/me')).status).toBe(200);
  });

  test('by method, by the start of the path, by pattern with query', async () => {
    const practice = practise(SCENARIOS.clean);
    practice.rehearsal.faults.add(
      { match: { method: 'delete', times: 'always' }, effect: { kind: 'status', status: 500 } },
      { match: { path: '/groups', times: 'always' }, effect: { kind: 'status', status: 502 } },
      { match: { path: '^/users\\?.*\\$skiptoken=', times: 'always' }, effect: { kind: 'status', status: 504 } }
    );
    const { get, send } = practice;
    const { body, status } = await get('/users?$top=5');
    expect(status).toBe(200);
    expect((await get(body['@odata.nextLink'] as string)).status).toBe(504);
    expect((await get('/groups')).status).toBe(502);
    expect((await send('DELETE', `/users/${someone(practice)}`)).status).toBe(500);
  });

  test('inside batches, outside, or both', async () => {
    const statuses = async (inBatch: boolean | undefined): Promise<unknown[]> => {
      const { get, batch } = with1(BROKEN, {
        path: '/me',
        times: 'always',
        ...(inBatch === undefined ? {} : { inBatch })
      });
      return [(await get('/me')).status, (await batch([{ id: '1', method: 'GET', url: '/me' }]))['1']?.status];
    };
    expect(await statuses(undefined)).toEqual([503, 503]);
    expect(await statuses(true)).toEqual([200, 503]);
    expect(await statuses(false)).toEqual([503, 200]);
  });
});

describe('a status', () => {
  test("comes instead of the work, with Graph's error", async () => {
    const practice = with1({ kind: 'status', status: 500 }, { method: 'DELETE' });
    const id = someone(practice);
    const reply = await practice.send('DELETE', `/users/${id}`);
    expect([reply.status, reply.body.error.code, reply.body.error.innerError['request-id']]).toEqual([
      500,
      'generalException',
      reply.headers.get('request-id')
    ]);
    expect(isThere(practice, id)).toBe(true);
  });

  test('or after it', async () => {
    const practice = with1({ kind: 'status', status: 504, carriedOut: true }, { method: 'DELETE' });
    const id = someone(practice);
    expect((await practice.send('DELETE', `/users/${id}`)).status).toBe(504);
    expect(isThere(practice, id)).toBe(false);
  });

  test.each([
    [30, '30'],
    [-5, '-5'],
    [3600, '3600'],
    ['Fri, 20 Nov 2026 09:00:07 GMT', 'Fri, 20 Nov 2026 09:00:07 GMT']
  ])('with Retry-After %p', async (retryAfter, expected) => {
    const { get } = with1({ kind: 'status', status: 429, retryAfter });
    const { headers, body } = await get('/me');
    expect([headers.get('Retry-After'), body.error.code]).toEqual([expected, 'TooManyRequests']);
  });

  test('with a body, a code and headers of its own', async () => {
    const practice = with1({ kind: 'status', status: 200, body: { value: 'no list' }, headers: { 'x-odd': '1' } });
    const odd = await practice.get('/users');
    expect([odd.status, odd.body, odd.headers.get('x-odd')]).toEqual([200, { value: 'no list' }, '1']);
    with1({ kind: 'status', status: 409, code: 'Directory_ConcurrencyViolation', message: 'm' }, {}, practice);
    expect((await practice.get('/me')).body.error).toMatchObject({
      code: 'Directory_ConcurrencyViolation',
      message: 'm'
    });
  });

  test('14 deleted, 3 throttled, one 404, one 403, one 500 in one batch', async () => {
    const practice = practise(SCENARIOS.messy);
    const guests = practice.rehearsal
      .state()
      .users.filter((user) => user.userType === 'Guest')
      .slice(0, 19);
    expect(guests).toHaveLength(19);
    const strike = (from: number, times: number, status: number): Fault => ({
      match: { method: 'DELETE', inBatch: true, nth: from, times },
      effect: { kind: 'status', status }
    });
    practice.rehearsal.faults.add(strike(3, 3, 429), strike(8, 1, 403), strike(12, 1, 500));
    const urls = [...guests.map(({ id }) => `/users/${id}`), '/users/nobody'];
    const answers = await practice.batch(urls.map((url, index) => ({ id: String(index), method: 'DELETE', url })));
    const tally: Record<number, number> = {};
    Object.values(answers).forEach(({ status }) => (tally[status] = (tally[status] ?? 0) + 1));
    expect(tally).toEqual({ 204: 14, 429: 3, 403: 1, 500: 1, 404: 1 });
  });
});

describe('a broken connection', () => {
  test.each([
    ['before', true],
    ['after', false]
  ] as const)('%s the effect', async (when, there) => {
    const practice = with1({ kind: 'drop', when }, { method: 'DELETE' });
    const id = someone(practice);
    await expect(practice.send('DELETE', `/users/${id}`)).rejects.toThrow(TypeError);
    expect(isThere(practice, id)).toBe(there);
    expect(practice.rehearsal.log.at(-1)).toMatchObject({ method: 'DELETE', status: 0 });
    expect((await practice.send('DELETE', `/users/${id}`)).status).toBe(there ? 204 : 404);
  });

  test.each([
    ['before', true],
    ['after', false]
  ] as const)('inside a batch, %s the effect, is a missing answer', async (when, there) => {
    const practice = with1({ kind: 'drop', when }, { method: 'DELETE', inBatch: true });
    const id = someone(practice);
    const answers = await practice.batch([
      { id: '1', method: 'DELETE', url: `/users/${id}` },
      { id: '2', method: 'GET', url: '/me' }
    ]);
    expect(Object.keys(answers)).toEqual(['2']);
    expect(isThere(practice, id)).toBe(there);
  });

  test('a whole batch that was carried out and never answered', async () => {
    const practice = with1({ kind: 'drop', when: 'after' }, { path: '/$batch' });
    const id = someone(practice);
    await expect(practice.batch([{ id: '1', method: 'DELETE', url: `/users/${id}` }])).rejects.toThrow(TypeError);
    expect(isThere(practice, id)).toBe(false);
  });
});

test('a short batch leaves answers out, not effects', async () => {
  const practice = with1({ kind: 'shortBatch', omit: 3 }, { path: '/$batch' });
  const users = practice.rehearsal.state().users.slice(3, 8);
  const answers = await practice.batch(
    users.map(({ id }, index) => ({ id: String(index), method: 'DELETE', url: `/users/${id}` }))
  );
  expect(Object.keys(answers)).toHaveLength(2);
  expect(users.some(({ id }) => isThere(practice, id))).toBe(false);
});

test('a cut body is no JSON any more', async () => {
  const { get } = with1({ kind: 'cutBody' });
  await expect(get('/users')).rejects.toThrow(SyntaxError);
});

test('a page of HTML with status 200', async () => {
  const { get } = with1({ kind: 'notJson' });
  const { status, headers, text } = await get('/users');
  expect([status, headers.get('Content-Type'), text.startsWith('<html>')]).toEqual([200, 'text/html', true]);
});

describe('pages', () => {
  test('that lead back to themselves', async () => {
    const { get } = with1({ kind: 'nextLinkLoop' }, { path: '^/users\\?.*skiptoken', times: 'always' });
    const second = (await get('/users?$top=5')).body['@odata.nextLink'] as string;
    expect((await get(second)).body['@odata.nextLink']).toBe(second);
  });

  test('that are empty and go on all the same, at another address', async () => {
    const practice = with1({ kind: 'emptyPage' }, { path: '/users', times: 2 });
    const first = await practice.get('/users?$top=5');
    const second = await practice.get(first.body['@odata.nextLink'] as string);
    expect([first.body.value, second.body.value]).toEqual([[], []]);
    expect(second.body['@odata.nextLink']).not.toBe(first.body['@odata.nextLink']);
    practice.rehearsal.faults.add({ match: { path: '^/users.*skiptoken' }, effect: { kind: 'emptyPage' } });
    expect(await practice.all('/users?$top=5')).toHaveLength(12);
  });

  test('that repeat the end of the page before', async () => {
    const { all } = with1({ kind: 'duplicates', count: 2 }, { path: '/users', times: 'always' });
    const ids = (await all('/users?$top=5&$select=id')).map((user) => user.id);
    expect(ids).toHaveLength(12 + 4);
    expect(new Set(ids).size).toBe(12);
    expect(ids.slice(5, 7)).toEqual(ids.slice(3, 5));
  });

  test('whose count is wrong', async () => {
    const practice = with1({ kind: 'wrongCount', by: -2 }, { times: 'always' });
    expect((await practice.get('/users?$count=true', { headers: EVENTUAL })).body['@odata.count']).toBe(10);
    expect((await practice.get('/users/$count', { headers: EVENTUAL })).text).toBe('10');
  });

  test('whose token has expired', async () => {
    const { get } = with1({ kind: 'expiredPageToken' }, { path: '^/users.*skiptoken' });
    const next = (await get('/users?$top=5')).body['@odata.nextLink'] as string;
    expect((await get(next)).body.error.code).toBe('Directory_ExpiredPageToken');
  });
});

describe('identity', () => {
  test('a claims challenge, with claims that can be read', async () => {
    const { get } = with1({ kind: 'claimsChallenge' });
    const { status, headers } = await get('/me');
    const challenge = headers.get('WWW-Authenticate') ?? '';
    expect([status, challenge.includes('error="insufficient_claims"')]).toEqual([401, true]);
    const claims = JSON.parse(atob(/claims="([^"]+)"/.exec(challenge)?.[1] ?? '')) as unknown;
    expect(claims).toMatchObject({ access_token: { nbf: { essential: true } } });
  });

  test('a token that expires in the middle of a batch', async () => {
    const { batch } = with1({ kind: 'expiredToken' }, { inBatch: true, nth: 2 });
    const answers = await batch(['1', '2', '3'].map((id) => ({ id, method: 'GET', url: '/me' })));
    expect(
      Object.values(answers)
        .map(({ status }) => status)
        .sort()
    ).toEqual([200, 200, 401]);
  });
});

test('a delay passes on the clock that was handed in', async () => {
  const { get, clock } = with1({ kind: 'delay', ms: 5000 });
  let answered = false;
  const reply = get('/me').then(({ status }) => {
    answered = true;
    return status;
  });
  await clock.advance(4999);
  expect(answered).toBe(false);
  await clock.advance(1);
  expect(await reply).toBe(200);
});

test('several faults strike one request together', async () => {
  const practice = with1({ kind: 'delay', ms: 10 }, { method: 'DELETE' });
  with1({ kind: 'drop', when: 'after' }, { method: 'DELETE' }, practice);
  const id = someone(practice);
  const reply = expect(practice.send('DELETE', `/users/${id}`)).rejects.toThrow(TypeError);
  await practice.clock.advance(10);
  await reply;
  expect(isThere(practice, id)).toBe(false);
});

describe('replica lag', () => {
  test('one read that sees the past', async () => {
    const practice = practise(SCENARIOS.clean);
    const id = someone(practice);
    await practice.clock.advance(1000);
    await practice.send('DELETE', `/users/${id}`);
    with1({ kind: 'lag', ms: 500 }, { path: `/users/${id}` }, practice);
    const statuses = [];
    for (let round = 0; round < 3; round++) {
      statuses.push((await practice.get(`/users/${id}`)).status);
    }
    expect(statuses).toEqual([200, 404, 404]);
  });

  test('gone, back once, gone', async () => {
    const practice = practise(SCENARIOS.clean);
    const id = someone(practice);
    await practice.clock.advance(1000);
    await practice.send('DELETE', `/users/${id}`);
    practice.rehearsal.faults.add({ match: { path: `/users/${id}`, nth: 2 }, effect: { kind: 'lag', ms: 500 } });
    const statuses = [];
    for (let round = 0; round < 3; round++) {
      statuses.push((await practice.get(`/users/${id}`)).status);
    }
    expect(statuses).toEqual([404, 200, 404]);
  });

  const lagging = (): Practice =>
    practise(SCENARIOS.clean, { quotas: NO_QUOTAS, lag: { session: 4000, eventual: 60_000 } });

  test('as a manner: reads flap for a while, then all agree; the index is at least half its lag behind', async () => {
    const practice = lagging();
    const id = someone(practice);
    await practice.clock.advance(1000);
    await practice.send('DELETE', `/users/${id}`);
    const seen = async (): Promise<Set<number>> => {
      const statuses = new Set<number>();
      for (let round = 0; round < 40; round++) {
        statuses.add((await practice.get(`/users/${id}`)).status);
      }
      return statuses;
    };
    await practice.clock.advance(2000);
    expect(await seen()).toEqual(new Set([200, 404]));
    await practice.clock.advance(2000);
    expect(await seen()).toEqual(new Set([404]));
    const counted = async (): Promise<string> => (await practice.get('/users/$count', { headers: EVENTUAL })).text;
    await practice.clock.advance(25_000);
    expect(await counted()).toBe('12');
    await practice.clock.advance(31_000);
    expect(await counted()).toBe('11');
  });

  test('never fools a write', async () => {
    const practice = lagging();
    const id = someone(practice);
    await practice.send('DELETE', `/users/${id}`);
    for (let round = 0; round < 10; round++) {
      expect((await practice.send('DELETE', `/users/${id}`)).status).toBe(404);
    }
  });

  test('is the same for the same seed', async () => {
    const flaps = async (): Promise<number[]> => {
      const practice = lagging();
      const id = someone(practice);
      await practice.clock.advance(1000);
      await practice.send('DELETE', `/users/${id}`);
      await practice.clock.advance(1500);
      const statuses: number[] = [];
      for (let round = 0; round < 20; round++) {
        statuses.push((await practice.get(`/users/${id}`)).status);
      }
      return statuses;
    };
    expect(await flaps()).toEqual(await flaps());
  });

  test('is none at all when nobody asks for it', async () => {
    const practice = practise(SCENARIOS.clean);
    const id = someone(practice);
    await practice.send('DELETE', `/users/${id}`);
    expect((await practice.get('/users/$count', { headers: EVENTUAL })).text).toBe('11');
  });
});

describe('faults from outside', () => {
  const EVERY: Readonly<Record<FaultKind, FaultEffect>> = {
    status: {
      kind: 'status',
      status: 500,
      code: 'c',
      message: 'm',
      body: [1],
      headers: { a: 'b' },
      retryAfter: 'x',
      carriedOut: true
    },
    delay: { kind: 'delay', ms: 1 },
    drop: { kind: 'drop', when: 'before' },
    shortBatch: { kind: 'shortBatch', omit: 1 },
    cutBody: { kind: 'cutBody' },
    notJson: { kind: 'notJson' },
    nextLinkLoop: { kind: 'nextLinkLoop' },
    duplicates: { kind: 'duplicates', count: 1 },
    emptyPage: { kind: 'emptyPage' },
    wrongCount: { kind: 'wrongCount', by: -1 },
    lag: { kind: 'lag', ms: 1 },
    claimsChallenge: { kind: 'claimsChallenge' },
    expiredToken: { kind: 'expiredToken' },
    expiredPageToken: { kind: 'expiredPageToken' }
  };

  test.each(Object.values(EVERY))('$kind survives JSON and is read', (effect) => {
    const fault: Fault = { match: { method: 'GET', path: '^/users', nth: 2, times: 'always', inBatch: true }, effect };
    expect(readFault(JSON.parse(JSON.stringify(fault)))).toEqual({ kind: 'fault', fault });
  });

  test.each(Object.values(EVERY))(
    '$kind on any request of a batch or alone leaves the tenant answering',
    async (effect) => {
      const practice = practise(changed(SCENARIOS.clean, () => ({})));
      practice.rehearsal.faults.add({ match: { times: 'always' }, effect });
      const work = Promise.allSettled([
        practice.get('/users?$top=2&$count=true', { headers: EVENTUAL }),
        practice.get('/users/$count', { headers: EVENTUAL }),
        practice.get('/me'),
        practice.batch([
          { id: '1', method: 'GET', url: '/users' },
          { id: '2', method: 'DELETE', url: '/users/nobody' }
        ])
      ]);
      await practice.clock.advance(100);
      await work;
      practice.rehearsal.faults.clear();
      expect((await practice.get('/me')).status).toBe(200);
    }
  );

  test.each([
    [undefined],
    [{}],
    [{ match: {}, effect: { kind: 'nonsense' } }],
    [{ match: { path: '^(' }, effect: { kind: 'cutBody' } }],
    [{ match: { nth: 0 }, effect: { kind: 'cutBody' } }],
    [{ match: { times: 'often' }, effect: { kind: 'cutBody' } }],
    [{ match: { methd: 'GET' }, effect: { kind: 'cutBody' } }],
    [{ match: {}, effect: { kind: 'status', status: 42 } }],
    [{ match: {}, effect: { kind: 'drop', when: 'later' } }],
    [{ match: {}, effect: { kind: 'delay', ms: -1 } }]
  ])('%j is refused with the place of the mistake', (input) => {
    const result = readFault(input);
    expect(result).toMatchObject({ kind: 'invalid', problem: expect.stringMatching(/^[\w.]+: ./) });
  });
});
