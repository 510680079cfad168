import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
/** The first start of a fresh clone builds the page. */
const PATIENCE_MS = 60_000;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const running: ChildProcess[] = [];
afterEach(() => {
  running.splice(0).forEach((child) => child.kill());
});

/** Runs the command until it ends, or until `enough` says that its output is. */
function start(options: readonly string[], enough: (out: string) => boolean = () => false): Promise<Ended> {
  const child = spawn(process.execPath, ['local/start.mjs', ...options], { cwd: ROOT });
  running.push(child);
  let [out, err] = ['', ''];
  return new Promise((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      if (enough(out)) {
        resolve({ code: null, out, err });
      }
    });
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

const isOneSentence = (text: string): boolean => /^[^\n]+\.\n$/.test(text) && !/\bat .+:\d+:\d+/.test(text);

describe('npm start', () => {
  it(
    'says one line when the page can be opened, and serves it with all that it names',
    async () => {
      const { out, err } = await start(['--port', '0', '--scenario', 'clean'], (text) => text.includes('\n'));
      expect(err).toBe('');
      expect(out).toMatch(/^Tenant Closure: http:\/\/localhost:\d+\/\n$/);
      const url = out.slice(out.indexOf('http')).trim();
      const page = await (await fetch(url)).text();
      const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address ?? '');
      expect(named.length).toBeGreaterThan(1);
      for (const address of named) {
        expect([address, (await fetch(new URL(address, url))).status]).toEqual([address, 200]);
      }
      const font = await fetch(new URL('/fonts/fabric-icons-a13498cf.woff', url));
      expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff']);
    },
    PATIENCE_MS
  );

  it.each([
    ['an unknown scenario', ['--scenario', 'nowhere'], 2, 'nowhere'],
    ['an unknown option', ['--frobnicate'], 2, '--frobnicate'],
    ['a server off this machine', ['--graph', 'https://graph.microsoft.com'], 2, 'not a server on this machine'],
    ['a server that is not there', ['--graph', 'http://127.0.0.1:1', '--port', '0'], 1, 'No server answers']
  ])(
    'explains %s in a sentence',
    async (_, options, code, named) => {
      const ended = await start(options);
      expect(ended).toMatchObject({ code, out: '' });
      expect(ended.err).toContain(named);
      expect(isOneSentence(ended.err)).toBe(true);
    },
    PATIENCE_MS
  );

  it(
    'explains a port in use',
    async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      const ended = await start(['--port', String(port)]);
      other.close();
      expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`Port ${port} is in use`) });
      expect(isOneSentence(ended.err)).toBe(true);
    },
    PATIENCE_MS
  );

  it(
    'tells its options',
    async () => {
      const ended = await start(['--help']);
      expect(ended).toMatchObject({ code: 0, err: '' });
      expect(ended.out).toContain('--scenario NAME');
    },
    PATIENCE_MS
  );
});
