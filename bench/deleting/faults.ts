import type { Size } from '../args';
import { rounded, shown, type Figure, type Section } from '../figure';
import type { Tenants } from '../host/tenants';
import type { Fault, FaultEffect } from '../../src/rehearsal/faults/fault';
import type { Contender } from './contender';
import { CONTENDERS, OURS } from './contenders';
import { isClean, race, type Result } from './race';

interface Scenario {
  readonly name: string;
  readonly effect: FaultEffect;
  /** Only a batch can be struck: a deletion alone has no body. */
  readonly strikes: 'batches' | 'any';
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'outer 500', effect: { kind: 'status', status: 500 }, strikes: 'any' },
  { name: 'outer 429', effect: { kind: 'status', status: 429, retryAfter: 1 }, strikes: 'any' },
  { name: 'dropped before the write', effect: { kind: 'drop', when: 'before' }, strikes: 'any' },
  { name: 'dropped after the write', effect: { kind: 'drop', when: 'after' }, strikes: 'any' },
  { name: 'cut JSON', effect: { kind: 'cutBody' }, strikes: 'batches' },
  { name: 'two answers missing', effect: { kind: 'shortBatch', omit: 2 }, strikes: 'batches' }
];

const LATENCY_MS = 10;
/** The requests of a client that are struck, counted from its first: early, in the middle, and in a row. */
const STRUCK = [3, 7, 8, 11, 12, 13];
/** s of silence. Our run says nothing before its end, and waits 30 s by itself before it sends anything twice. */
const PATIENCE = { oneByOne: 30, oneProcessEach: 30, batches: 30, product: 240 } as const;

const faultsOf = ({ effect }: Scenario): readonly Fault[] =>
  STRUCK.flatMap((nth) => [
    { match: { method: 'POST', path: '/$batch', nth, inBatch: false }, effect },
    { match: { method: 'DELETE', path: '/users/', nth, inBatch: false }, effect }
  ]);

const applies = ({ manner }: Contender, { strikes }: Scenario): boolean => strikes === 'any' || manner === 'batches' || manner === 'product';

function rowOf(name: string, { left, falseFailures, falseSuccesses, unsettled, requests, seconds, end }: Result): readonly string[] {
  return [name, ...[left, falseFailures, falseSuccesses, unsettled, requests, rounded(seconds)].map((value) => shown(value)), end];
}

function figureOf(name: string, ours: Result): Figure {
  const { left, falseFailures, falseSuccesses, unsettled } = ours;
  return {
    what: `Deleting under ${name}: left, false reports, unsettled`,
    figure: `${left}, ${falseFailures + falseSuccesses}, ${unsettled}`,
    bar: '0, 0, 0',
    verdict: isClean(ours) ? 'met' : 'missed'
  };
}

/** Everybody under every fault, all at once, each on a server of its own. */
export async function underFaults(tenants: Tenants, size: Size): Promise<Section> {
  const users = size === 'quick' ? 61 : 241;
  const scenarios = size === 'quick' ? SCENARIOS.filter(({ strikes }) => strikes === 'batches') : SCENARIOS;
  const found = await Promise.all(
    scenarios.map(async (scenario) => {
      const racing = CONTENDERS.filter((contender) => applies(contender, scenario)).map(async (contender) => {
        const tenant = await tenants.open(users, { latencyMs: LATENCY_MS, quotas: 'none' });
        const course = { users: Number.POSITIVE_INFINITY, faults: faultsOf(scenario), patience: PATIENCE[contender.manner] };
        return race(contender, tenant, course);
      });
      return { scenario, results: await Promise.all(racing) };
    })
  );
  return {
    title: 'Deleting under faults',
    tables: found.map(({ scenario, results }) => ({
      title: `${scenario.name}, ${users - 1} users`,
      columns: ['', 'left', 'false failures', 'false successes', 'unsettled', 'requests', 's', 'end'],
      rows: results.map((result) => rowOf(result.contender, result))
    })),
    notes: [
      `Each client is struck at its ${STRUCK.join('th, ').replace('3th', '3rd')}th request that carries deletions or a batch. ` +
        'A client is said to hang when some of its promises are still open after 30 s of silence.'
    ],
    figures: found.flatMap(({ scenario, results }) =>
      results.filter(({ contender }) => contender === OURS).map((ours) => figureOf(scenario.name, ours))
    )
  };
}
