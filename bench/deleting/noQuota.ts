import type { Size } from '../args';
import { held, rounded, shown, type Section } from '../figure';
import type { Tenants } from '../host/tenants';
import type { Contender } from './contender';
import { CONTENDERS, OURS, YARDSTICK } from './contenders';
import { isClean, race, type Result } from './race';
import { pace, resultTable } from './resultTable';

const LATENCY_MS = 60;
/** A little below what the run lets go in one stretch: it keeps Graph's 3,000 writes in 150 s although nobody asks for it here. */
const USERS = 2_900;
const SAMPLES = { oneByOne: 200, oneProcessEach: 10 } as const;
const BAR = 20;

/** s; nobody hangs without faults. */
const PATIENCE = 600;

function usersFor({ manner }: Contender, size: Size): number {
  switch (manner) {
    case 'oneProcessEach':
      return SAMPLES[manner];
    case 'oneByOne':
      return size === 'full' ? USERS : size === 'usual' ? SAMPLES[manner] : 20;
    case 'batches':
    case 'product':
      return size === 'quick' ? 60 : USERS;
  }
}

/** How many times as fast as the loop, to the last deletion and to the end. */
export function ratios(ours: Result, yardstick: Result): { readonly toLastDeletion: number; readonly toEnd: number } {
  const loop = pace(yardstick);
  return { toLastDeletion: pace(ours) / loop, toEnd: ours.deleted / ours.seconds / loop };
}

function breakdown({ asked, secondsToTwelfth, secondsToLastWrite, seconds }: Result): string {
  const [before, others, proof] = [secondsToTwelfth, secondsToLastWrite - secondsToTwelfth, seconds - secondsToLastWrite].map((each) => shown(rounded(each)));
  return (
    `${before ?? ''} s: reading the tenant again, canary and ramp, each confirmed by a read. ${others ?? ''} s: the other ${shown(asked - 11)} users, ` +
    `while those before them are read back. ${proof ?? ''} s: the last proofs, and the pause before the listing is believed.`
  );
}

/** Everybody deletes as fast as they can, one contender after the other, each alone on a fresh tenant. */
export async function noQuota(tenants: Tenants, size: Size, more: readonly Contender[]): Promise<Section> {
  const results: Result[] = [];
  const all = size === 'quick' ? 61 : USERS + 1;
  for (const contender of [...CONTENDERS, ...more]) {
    const tenant = await tenants.open(all, { latencyMs: LATENCY_MS, quotas: 'none' });
    results.push(await race(contender, tenant, { users: usersFor(contender, size), faults: [], patience: PATIENCE }));
  }
  const ours = results.find(({ contender }) => contender === OURS);
  const yardstick = results.find(({ contender }) => contender === YARDSTICK);
  if (ours === undefined || yardstick === undefined) {
    throw new Error('Nothing to compare.');
  }
  const { toLastDeletion, toEnd } = ratios(ours, yardstick);
  const bar = held(`Deleting ${shown(ours.asked)} users, no quota, ${LATENCY_MS} ms: pace against the serial SDK loop`, toLastDeletion, 'atLeast', BAR, '×');
  return {
    title: 'Deleting with no quota in force',
    tables: [resultTable(`${LATENCY_MS} ms latency; ratio to ${YARDSTICK}`, results, yardstick)],
    notes: [
      'Our clock starts at the approval. ' + breakdown(ours) +
        ' The bar takes the time to the last deletion, since nobody else proves anything; ' +
        `with the proof of all users and the look at the whole listing it is ${shown(rounded(toEnd))} ×.`,
      ...(size === 'usual' ? [`Loops that go one by one are timed over ${SAMPLES.oneByOne} users: their pace does not depend on how many follow. \`--full\` lets them delete all.`] : []),
      `Beyond ${shown(USERS)} users a run keeps Graph's documented 3,000 writes in 150 s also where nobody enforces them.`
    ],
    figures: [
      size === 'quick' ? { ...bar, verdict: 'noBar' } : bar,
      { what: 'Deleting, no quota: nobody left, no false report, everybody settled', figure: isClean(ours) ? 'yes' : 'no', bar: 'yes', verdict: isClean(ours) ? 'met' : 'missed' }
    ]
  };
}
