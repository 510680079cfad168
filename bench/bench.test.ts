import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { realClock } from '../local/server/realClock';
import { startServer, type LocalServer } from '../local/server/server';
import type { Report } from './report/save';

const ROOT = path.resolve(__dirname, '..');
const QUICK = path.join(ROOT, 'bench/results/quick.json');

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

function bench(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['bench/start.mjs', ...args], { cwd: ROOT });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })));
}

let server: LocalServer;
const small = (): number => (server.served.kind === 'rehearsal' ? server.served.service.rehearsal.tenant.users.count() : -1);

beforeAll(async () => {
  server = await startServer({ port: 0, graph: { kind: 'rehearsal', scenario: 'clean', seed: 1 } }, { pages: new Map(), files: new Map() }, realClock);
});
afterAll(() => server.close());

test('measures a little, prints each budget, and leaves the same as JSON', async () => {
  rmSync(QUICK, { force: true });
  const { code, output } = await bench('--quick', '--only', 'reading,virtual,sizes');
  expect(output).toMatch(/Readiness of 2,000 users: round trips of the headline +3 +≤ 3 +met/);
  expect(output).toMatch(/Virtual clock, 3,000 \/ 150 s: ends complete with nobody left +yes +yes +met/);
  expect(output).toMatch(/First scripts, gzip +left out by --quick.*not measured/);
  expect(output).toMatch(/Every bar that was looked at is met/);
  expect(code).toBe(0);
  const { sections, machine } = JSON.parse(readFileSync(QUICK, 'utf8')) as Report;
  expect(sections.map(({ title }) => title)).toEqual(['Deleting on the virtual clock', 'Reading', 'Sizes']);
  expect(machine.cores).toBeGreaterThan(0);
});

test('reads another server, and deletes there only when it was asked for by name', async () => {
  const before = small();
  const { code, output } = await bench('--quick', '--only', 'reading', '--graph', server.url);
  expect([code, small()]).toEqual([0, before]);
  expect(output).toMatch(/12 users/);
  const deleted = await bench('--quick', '--only', 'deleting', '--graph', server.url);
  expect(deleted.output).toMatch(/Tenant Closure +11 +0 +0 +0/);
  expect([deleted.code, small()]).toEqual([0, 1]);
});

test('refuses what is not on this machine in one line, and measures nothing', async () => {
  const { code, output } = await bench('--graph', 'https://graph.microsoft.com');
  expect([code, output.trim().split('\n').length]).toEqual([2, 1]);
  expect(output).toMatch(/not a server on this machine/);
});

test('says when nobody answers there', async () => {
  const { code, output } = await bench('--only', 'reading', '--graph', 'http://127.0.0.1:9');
  expect(code).toBe(1);
  expect(output).toMatch(/No server answers/);
});
