import type { Size } from '../args';
import { held, rounded, shown, told, type Figure, type Section, type Table } from '../figure';
import { setWeather, type BenchTenant } from '../host/tenants';
import { signIn, type SignIn } from '../signIn';
import { median } from '../statistics';
import { readBare, readUsers, scanAll } from './readers';

const BAR = 1.15;
const HEADLINE_BAR = 3;
const LATENCY_MS = 50;

/** One reading: time on the wall, and what it cost this process's processor. */
interface Timed {
  readonly users: number;
  readonly ms: number;
  readonly processorMs: number;
}

interface Compared {
  readonly users: number;
  readonly ours: readonly Timed[];
  readonly bare: readonly Timed[];
}

async function timed(work: () => Promise<number>): Promise<Timed> {
  const start = performance.now();
  const before = process.cpuUsage();
  const users = await work();
  const { user, system } = process.cpuUsage(before);
  return { users, ms: performance.now() - start, processorMs: (user + system) / 1_000 };
}

/** Ours and the bare loop in turns, so that whatever else the machine does meets both. */
async function compare(admin: SignIn, runs: number): Promise<Compared> {
  const ours: Timed[] = [];
  const bare: Timed[] = [];
  // The first of each warms up connections and compiler, and does not count.
  await readUsers(admin);
  await readBare(admin);
  for (let run = 0; run < runs; run++) {
    const first = await timed(() => readUsers(admin));
    const second = await timed(() => readBare(admin));
    if (first.users !== second.users) {
      throw new Error(`We read ${first.users} users, the bare loop ${second.users}.`);
    }
    ours.push(first);
    bare.push(second);
  }
  return { users: ours[0]?.users ?? 0, ours, bare };
}

const wall = (all: readonly Timed[]): number => median(all.map(({ ms }) => ms));
const processor = (all: readonly Timed[]): number => median(all.map(({ processorMs }) => processorMs));
const ratioOf = ({ ours, bare }: Compared): number => wall(ours) / wall(bare);

const rowOf = (latency: string, compared: Compared): readonly string[] => [
  `${shown(compared.users)} users, ${latency}`,
  ...[wall(compared.ours), wall(compared.bare), processor(compared.ours), processor(compared.bare)].map((ms) => shown(Math.round(ms))),
  `${shown(rounded(ratioOf(compared)))} ×`
];

async function scanned(admin: SignIn, users: number): Promise<{ readonly row: readonly string[]; readonly figures: readonly Figure[] }> {
  const { headlineRequests, headlineMs, requests, ms, unread } = await scanAll(admin);
  return {
    row: [`${shown(users)} users`, ...[headlineRequests, Math.round(headlineMs), requests, Math.round(ms), unread].map((value) => shown(value))],
    figures: [
      held(`Readiness of ${shown(users)} users: round trips of the headline`, headlineRequests, 'atMost', HEADLINE_BAR, ''),
      told(`Readiness of ${shown(users)} users: round trips of everything`, requests, '')
    ]
  };
}

/** Reads the users of each tenant with and without latency, then everything once. */
export async function reading(tenants: readonly BenchTenant[], size: Size): Promise<Section> {
  const runs = size === 'quick' ? 1 : 5;
  const rows: (readonly string[])[] = [];
  const scans: (readonly string[])[] = [];
  const figures: Figure[] = [];
  for (const tenant of tenants) {
    const admin = await signIn(tenant.graph);
    const settable = tenant.control !== 'none';
    await setWeather(tenant, { latencyMs: LATENCY_MS, quotas: 'none' });
    const late = await compare(admin, runs);
    const bar = held(`Reading ${shown(late.users)} users${settable ? ` at ${LATENCY_MS} ms` : ''} against a bare loop`, ratioOf(late), 'atMost', BAR, '×');
    figures.push(size === 'quick' || !settable ? { ...bar, bar: '', verdict: 'noBar' } : bar);
    rows.push(rowOf(settable ? `${LATENCY_MS} ms` : 'latency as it is', late));
    const scan = await scanned(admin, late.users);
    scans.push(scan.row);
    figures.push(...scan.figures);
    if (settable) {
      await setWeather(tenant, { latencyMs: 0, quotas: 'none' });
      const near = await compare(admin, runs);
      rows.push(rowOf('0 ms', near));
      figures.push(told(`Reading ${shown(near.users)} users at 0 ms against a bare loop`, ratioOf(near), '×'));
    }
  }
  const lists: Table = { title: `Medians of ${runs} alternating runs`, columns: ['', 'ours, ms', 'bare loop, ms', 'ours, processor ms', 'bare loop, processor ms', 'ratio'], rows };
  const everything: Table = {
    title: `Everything that readiness reads, once, ${LATENCY_MS} ms latency`,
    columns: ['', 'requests of the headline', 'ms to the headline', 'requests in all', 'ms in all', 'unread'],
    rows: scans
  };
  return {
    title: 'Reading',
    tables: [lists, everything],
    notes: ['Ours checks and parses every object, and asks for the count first; the bare loop keeps what comes.'],
    figures
  };
}
