import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from './problem';
import { ask, BEARER, closeAll, post, serving } from './testing/serving';
import type { LocalServer } from './server';

const others: (() => Promise<unknown>)[] = [];

async function other(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  others.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  await closeAll();
  await Promise.all(others.splice(0).map((close) => close()));
});

const through = (address: string): Promise<LocalServer> =>
  serving({ graph: { kind: 'elsewhere', root: new URL(address) } });

const problemWith = async (address: string): Promise<Problem> => {
  const failure = await through(address).catch((error: unknown) => error);
  if (failure instanceof Problem) {
    return failure;
  }
  throw new Error(`It was taken: ${String(failure)}`);
};

/** Speaks Graph without a prefix, and knows nothing of CORS. */
const PLAIN: RequestListener = (incoming, outgoing) => {
  const path = incoming.url ?? '';
  const at = `http://${incoming.headers.host ?? ''}`;
  const answers: Readonly<Record<string, unknown>> = {
    '/v1.0/organization': { value: [{ id: 'tenant-1' }] },
    '/v1.0/me': { id: 'admin-1' },
    '/v1.0/users': { value: [{ id: '1' }], '@odata.nextLink': `${at}/v1.0/users?$skiptoken=2` },
    '/v1.0/users?$skiptoken=2': { value: [{ id: '2' }] }
  };
  outgoing.statusCode = path in answers ? 200 : 404;
  outgoing.setHeader('Content-Type', 'application/json');
  outgoing.end(JSON.stringify(answers[path] ?? { error: { code: 'Request_ResourceNotFound' } }));
};

describe('another server of this machine', () => {
  it('is found below /graph, or below nothing', async () => {
    const first = await serving();
    const second = await through(new URL(first.url).origin);
    const third = await through(`${first.url}graph/`);
    for (const { url } of [second, third]) {
      const me = await ask(`${url}graph/v1.0/me`, { headers: BEARER });
      expect(me.json()).toMatchObject({ displayName: 'Adele Vance' });
    }
    const plain = await through(await other(PLAIN));
    expect((await ask(`${plain.url}graph/v1.0/me`, { headers: BEARER })).json()).toEqual({ id: 'admin-1' });
  });

  it('gives a token made of what it says about itself, and its links lead through this server', async () => {
    const { url } = await through(await other(PLAIN));
    const session = (await ask(`${url}rehearsal/session`)).json() as { graphRoot: string; token: string; source: string };
    expect(session).toMatchObject({ graphRoot: `${url}graph`, source: 'elsewhere' });
    const claims = JSON.parse(Buffer.from(session.token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { scp: string };
    expect(claims).toMatchObject({ tid: 'tenant-1', oid: 'admin-1' });
    expect(claims.scp).toContain('User.Read.All');
    const page = (await ask(`${url}graph/v1.0/users`, { headers: BEARER })).json() as { '@odata.nextLink': string };
    expect(page['@odata.nextLink']).toBe(`${url}graph/v1.0/users?$skiptoken=2`);
    expect((await ask(page['@odata.nextLink'], { headers: BEARER })).json()).toEqual({ value: [{ id: '2' }] });
  });

  it('passes on methods, bodies, statuses and redirects', async () => {
    const first = await serving();
    const { url } = await through(first.url);
    const batch = await post(`${url}graph/v1.0/$batch`, { requests: [{ id: '1', method: 'GET', url: '/me' }] }, BEARER);
    expect(batch.json()).toMatchObject({ responses: [{ id: '1', status: 200 }] });
    expect((await ask(`${url}graph/v1.0/users/x`, { method: 'DELETE', headers: BEARER })).status).toBe(404);
    const redirect = await ask(`${url}graph/v1.0/reports/getMailboxUsageDetail(period='D30')`, { headers: BEARER });
    expect(redirect.headers.location?.startsWith(`${url}graph/reports/`)).toBe(true);
    expect((await ask(redirect.headers.location ?? '')).text).toContain('Adele Vance');
  });

  it('has its own time', async () => {
    const first = await serving();
    await post(`${first.url}rehearsal/clock`, { advanceMs: 30 * 86_400_000 });
    const { url } = await through(first.url);
    expect((await ask(url, { method: 'HEAD' })).headers.date).toMatch(/^Sun, 20 Dec 2026/);
  });

  it('is for our page alone, and cannot be controlled from here', async () => {
    const { url } = await through(await other(PLAIN));
    const foreign = await ask(`${url}graph/v1.0/me`, { headers: { ...BEARER, Origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect((await post(`${url}rehearsal/reset`, {})).status).toBe(404);
  });

  it('breaks our connection when it breaks its own', async () => {
    let broken = false;
    const { url } = await through(
      await other((incoming, outgoing) => (broken ? incoming.socket.destroy() : PLAIN(incoming, outgoing)))
    );
    broken = true;
    await expect(ask(`${url}graph/v1.0/me`, { headers: BEARER })).rejects.toThrow(/hang up|ECONNRESET/);
  });
});

describe('another server that is of no use', () => {
  it('does not answer', async () => {
    const address = await other(PLAIN);
    await Promise.all(others.splice(0).map((close) => close()));
    const problem = await problemWith(address);
    expect(problem).toMatchObject({ exitCode: 1, message: expect.stringContaining(`No server answers at ${address}`) });
  });

  it.each([
    ['says something else', '<html>'],
    ['has no organization', '{"value":[]}'],
    ['has two organizations', '{"value":[{"id":"1"},{"id":"2"}]}'],
    ['has one without an id', '{"value":[{"id":""}]}']
  ])('%s', async (_, text) => {
    const address = await other((incoming, outgoing) => outgoing.end(text));
    expect(await problemWith(address)).toMatchObject({ exitCode: 1, message: expect.stringContaining('may not speak Graph') });
  });

  it('does not say who is signed in', async () => {
    const address = await other((incoming, outgoing) =>
      outgoing.end(incoming.url === '/v1.0/organization' ? '{"value":[{"id":"1"}]}' : '{}')
    );
    expect(await problemWith(address)).toMatchObject({ exitCode: 1, message: expect.stringContaining('who is signed in') });
  });
});
