import { Client, HTTPMessageHandler, PageIterator, type PageCollection } from '@microsoft/microsoft-graph-client';
import { ask, BEARER, closeAll, NOW, post, serving, stillClock } from './testing/serving';

afterEach(closeAll);

describe('Graph of the rehearsal tenant over HTTP', () => {
  it('answers under both names of this machine, and pages where it was asked', async () => {
    const { url, graph } = await serving();
    for (const root of [graph, `${url}graph`]) {
      const answer = await ask(`${root}/v1.0/users?$top=2`, { headers: BEARER });
      expect(answer.status).toBe(200);
      expect(answer.json()).toMatchObject({
        value: [{ displayName: 'Adele Vance' }, {}],
        '@odata.nextLink': expect.stringContaining(`${root}/v1.0/users?`)
      });
    }
  });

  it('lets a page of another origin in as Graph does, preflight and exposed headers included', async () => {
    const { graph } = await serving();
    const origin = { Origin: 'http://localhost:9' };
    const preflight = await ask(`${graph}/v1.0/users/x`, {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'Access-Control-Request-Method': 'DELETE',
        'Access-Control-Request-Headers': 'authorization,consistencylevel'
      }
    });
    expect(preflight.status).toBe(200);
    expect(preflight.headers['access-control-allow-headers']).toContain('authorization');
    const answer = await ask(`${graph}/v1.0/me`, { headers: { ...BEARER, ...origin } });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-expose-headers']).toContain('request-id');
    expect(answer.headers['access-control-expose-headers']).not.toContain('Date');
  });

  it('asks for a token', async () => {
    const { graph } = await serving();
    expect((await ask(`${graph}/v1.0/me`)).status).toBe(401);
  });

  it('carries out a batch with a body', async () => {
    const { graph } = await serving();
    const requests = [{ id: '1', method: 'GET', url: '/me' }, { id: '2', method: 'GET', url: '/nothing' }];
    const answer = await post(`${graph}/v1.0/$batch`, { requests }, BEARER);
    const { responses } = answer.json() as { responses: { id: string; status: number }[] };
    expect(new Map(responses.map(({ id, status }) => [id, status])).get('1')).toBe(200);
    expect(responses).toHaveLength(2);
  });

  it('answers a deletion with 204 and no body', async () => {
    const { graph, served } = await serving();
    if (served.kind !== 'rehearsal') {
      throw new Error('not the built-in tenant');
    }
    const last = served.service.rehearsal.state().users.pop()?.id ?? '';
    const answer = await ask(`${graph}/v1.0/users/${last}`, { method: 'DELETE', headers: BEARER });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await ask(`${graph}/v1.0/users/${last}`, { headers: BEARER })).status).toBe(404);
  });

  it('breaks the connection where a fault says so, and goes on afterwards', async () => {
    const { url, graph } = await serving();
    await post(`${url}rehearsal/faults`, { match: { path: '/me' }, effect: { kind: 'drop', when: 'before' } });
    await expect(ask(`${graph}/v1.0/me`, { headers: BEARER })).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await ask(`${graph}/v1.0/me`, { headers: BEARER })).status).toBe(200);
  });

  it('waits before every answer of Graph, and only there', async () => {
    const clock = stillClock();
    const { url, graph } = await serving({}, clock);
    await post(`${url}rehearsal/latency`, { ms: 60 });
    await ask(`${graph}/v1.0/me`, { headers: BEARER });
    await ask(`${url}rehearsal/state`);
    expect(clock.slept).toEqual([60]);
  });

  it('survives a body that is larger than anything it takes', async () => {
    const { graph } = await serving();
    const body = `"${'x'.repeat(9 * 1024 * 1024)}"`;
    const answer = await ask(`${graph}/v1.0/$batch`, { method: 'POST', headers: BEARER, body }).catch(() => undefined);
    expect([413, undefined]).toContain(answer?.status);
    expect((await ask(`${graph}/v1.0/me`, { headers: BEARER })).status).toBe(200);
  });

  it('redirects a usage report to a file that needs no token', async () => {
    const { graph } = await serving();
    const redirect = await ask(`${graph}/v1.0/reports/getMailboxUsageDetail(period='D30')`, { headers: BEARER });
    expect(redirect.status).toBe(302);
    const file = await ask(redirect.headers.location ?? '');
    expect(file.status).toBe(200);
    expect(file.text).toContain('Adele Vance');
  });

  it('says service time in every answer', async () => {
    const { url, graph } = await serving();
    await post(`${url}rehearsal/clock`, { advanceMs: 3_600_000 });
    const date = new Date(NOW + 3_600_000).toUTCString();
    expect((await ask(url, { method: 'HEAD' })).headers.date).toBe(date);
    expect((await ask(`${graph}/v1.0/me`, { headers: BEARER })).headers.date).toBe(date);
  });

  it('speaks well enough for Microsoft’s own client to page through 10,000 users', async () => {
    const { graph } = await serving({ graph: { kind: 'rehearsal', scenario: 'tenThousand', seed: 1 } });
    const client = Client.initWithMiddleware({
      baseUrl: `${graph}/`,
      // Its own authentication sends a token over https only.
      middleware: new HTTPMessageHandler(),
      fetchOptions: { headers: BEARER }
    });
    const first = (await client.api('/users').select('id').top(999).get()) as PageCollection;
    const ids = new Set<string>();
    const iterator = new PageIterator(
      client,
      first,
      ({ id }: { id: string }) => {
        ids.add(id);
        return true;
      },
      { headers: BEARER }
    );
    await iterator.iterate();
    expect(ids.size).toBe(10_000);
  });
});
