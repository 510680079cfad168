import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from './problem';
import { ask, closeAll, post, serving } from './testing/serving';

afterEach(closeAll);

const portOf = (url: string): string => new URL(url).port;

describe('who is answered', () => {
  it.each(['evil.example', 'evil.example:80', 'localhost', 'localhost:1', '127.0.0.1.evil.example', '192.168.1.4'])(
    'nobody who asks for %s',
    async (host) => {
      const { url } = await serving();
      for (const path of ['', 'graph/v1.0/me', 'rehearsal/state', 'app/main-1.js']) {
        const answer = await ask(url + path, { headers: { Host: host } });
        expect([path, answer.status]).toEqual([path, 403]);
      }
    }
  );

  it.each(['https://evil.example', 'http://localhost:1', 'http://127.0.0.1:4400', 'null'])(
    'no page of %s may control the tenant',
    async (origin) => {
      const { url } = await serving();
      const answers = await Promise.all([
        post(`${url}rehearsal/reset`, { scenario: 'empty' }, { Origin: origin }),
        ask(`${url}rehearsal/session`, { headers: { Origin: origin } }),
        ask(`${url}rehearsal/faults`, { method: 'DELETE', headers: { Origin: origin } })
      ]);
      expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403]);
      expect((await ask(`${url}rehearsal/state`)).json()).toMatchObject({ scenario: 'clean' });
    }
  );

  it('our own page may', async () => {
    const { url } = await serving();
    const own = { Origin: url.slice(0, -1) };
    expect((await post(`${url}rehearsal/reset`, {}, own)).status).toBe(200);
  });

  it('both addresses of this machine lead here', async () => {
    const { url } = await serving();
    const port = portOf(url);
    const answers = await Promise.all(
      ['127.0.0.1', '[::1]'].map((address) => ask(`http://${address}:${port}/rehearsal/state`).catch(() => undefined))
    );
    expect(answers[0]?.status).toBe(200);
    // A machine may have no IPv6.
    expect([200, undefined]).toContain(answers[1]?.status);
  });
});

describe('the page', () => {
  it('may speak to this server only, and styles carry a nonce that is new each time', async () => {
    const { url } = await serving();
    const [one, other] = [await ask(url), await ask(url)];
    const policy = String(one?.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`connect-src 'self' http://127.0.0.1:${portOf(url)};`);
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(one?.text).toContain(`content="${nonce}"`);
    expect(other?.text).not.toContain(nonce);
  });

  it('lives on localhost', async () => {
    const { url } = await serving();
    const answer = await ask(`http://127.0.0.1:${portOf(url)}/?theme=dark`);
    expect([answer.status, answer.headers.location]).toEqual([302, `${url}?theme=dark`]);
  });

  it.each(['/../package.json', '/app/../../package.json', '/app/%2e%2e/package.json', '/package.json', '/app/', '//evil.example/'])(
    'has nothing at %s',
    async (path) => {
      const { url } = await serving();
      expect([403, 404]).toContain((await ask(url.slice(0, -1) + path)).status);
    }
  );

  it('serves its files and takes no writes', async () => {
    const { url } = await serving();
    const file = await ask(`${url}app/main-1.js`);
    expect([file.status, file.headers['content-type'], file.text]).toEqual([200, 'text/javascript', 'export {};']);
    expect((await ask(url, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('a port that cannot be had', () => {
  it('is explained', async () => {
    const { url } = await serving();
    const port = Number(portOf(url));
    const failure = await serving({ port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ exitCode: 1, message: expect.stringContaining(`Port ${port} is in use`) });
  });

  it('counts as taken when somebody else has one of its two addresses', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '::1', resolve).once('error', () => resolve()));
    const address = other.address() as AddressInfo | null;
    const failure = address === null ? undefined : await serving({ port: address.port }).catch((error: unknown) => error);
    await new Promise((resolve) => other.close(resolve));
    // A machine without IPv6 cannot get into this state.
    expect(address === null || failure instanceof Problem).toBe(true);
  });
});
