import type { Fault } from '../rehearsal';
import { large } from '../rehearsal/scenarios/large';
import { countByReason, readResults } from './ledger/results';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, type Finished, type World } from './testing/rehearsalWorld';
import { isIntentIn, once } from './testing/troubles';
import { TUNING } from './tuning';

/** Canary, ramp and three batches; the last partial one among them. */
const USERS = 60;
const MINUTE = 60_000;

const EACH_500: Fault = { match: { method: 'DELETE', path: '/users/', inBatch: true, times: 'always' }, effect: { kind: 'status', status: 500 } };
const OUTAGES: Readonly<Record<string, readonly Fault[]>> = {
  'each change comes back with 500': [EACH_500],
  'each change comes back with 504': [{ match: { method: 'DELETE', path: '/users/', inBatch: true, times: 'always' }, effect: { kind: 'status', status: 504 } }],
  'every batch comes back with 503, reads among them': [{ match: { method: 'POST', path: '/$batch', times: 'always' }, effect: { kind: 'status', status: 503 } }]
};

const refusing = (id: string): Fault => ({ match: { method: 'DELETE', path: `/users/${id}`, times: 'always' }, effect: { kind: 'status', status: 500 } });

/** `outcome/reason → count`. */
function results({ outcome }: Finished): Record<string, number> {
  const rows = outcome.kind === 'ended' ? readResults(outcome.ledger) : [];
  return Object.fromEntries(countByReason(rows).map((each) => [`${each.outcome}/${each.reason}`, each.count]));
}

const sentTo = (world: World, id: string): number => world.rehearsal.log.filter(({ method, path }) => method === 'DELETE' && path === `/users/${id}`).length;

async function ready() {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
  return { world, plan: await world.plan() };
}

describe.each(Object.entries(OUTAGES))('a service that is down: %s', (_, faults) => {
  it.each(['canary', 'ramp', 'steady'])('for ten minutes from the %s on: nobody fails by it, and the run goes on when it is back', async (phase) => {
    const { world, plan } = await ready();
    let since = Number.POSITIVE_INFINITY;
    const begins = once(isIntentIn(phase), () => {
      since = world.clock.now();
      world.rehearsal.faults.add(...faults);
    });
    const finished = await finish(world.execute(plan), (event) => {
      begins(event);
      if (world.clock.now() - since > 10 * MINUTE) {
        world.rehearsal.faults.clear();
      }
    });
    expect(endOf(finished)).toBe('complete');
    expect(results(finished)).toEqual({ 'verified/done': USERS - 1 });
    expect(world.clock.now() - since).toBeGreaterThan(10 * MINUTE);
  });

  it.each(['canary', 'ramp', 'steady'])('without end from the %s on: ends when its patience is over, has failed nobody, and can be continued', async (phase) => {
    const { world, plan } = await ready();
    const begins = once(isIntentIn(phase), () => world.rehearsal.faults.add(...faults));
    const began = world.clock.now();
    const finished = await finish(world.execute(plan), begins);
    expect(finished.outcome).toMatchObject({ end: { kind: 'halted', reason: { kind: 'noProgress', failure: { code: 'service' } } } });
    expect(Object.keys(results(finished)).filter((each) => each.startsWith('failed'))).toEqual([]);
    expect(world.clock.now() - began).toBeLessThan(TUNING.patience + 10 * MINUTE);
    world.rehearsal.faults.clear();
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
  });
});

it('a service that is down is sent less and less', async () => {
  const { world, plan } = await ready();
  const begins = once(isIntentIn('steady'), () => world.rehearsal.faults.add(EACH_500));
  const intents: number[] = [];
  const take = (event: RunEvent): void => {
    if (event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
      intents.push(event.at);
    }
  };
  await finish(world.execute(plan), (event) => {
    begins(event);
    take(event);
  });
  const pauses = intents.map((at, n) => at - (intents[n - 1] ?? at)).slice(-3);
  // After looks that are half a minute apart it could be sent again.
  expect(pauses).toHaveLength(3);
  pauses.forEach((pause) => expect(pause).toBeGreaterThanOrEqual(MINUTE));
});

describe('one object that comes back with 500 every time, while the service is well', () => {
  it.each([
    ['the canary', 0],
    ['one of the ramp', 4],
    ['one of many', 30],
    ['the last', USERS - 2]
  ])('%s: fails after five tries, and keeps nobody else from being deleted', async (_, index) => {
    const { world, plan } = await ready();
    const id = plan.items[index]?.id ?? '';
    world.rehearsal.faults.add(refusing(id));
    const finished = await finish(world.execute(plan));
    expect([endOf(finished), results(finished)]).toEqual(['incomplete', { 'verified/done': USERS - 2, 'failed/failure:service': 1 }]);
    expect(sentTo(world, id)).toBeGreaterThanOrEqual(TUNING.maxTries);
    expect(sentTo(world, id)).toBeLessThanOrEqual(TUNING.maxTries + 1);
  });

  it('and two of them at the very end fail too, once nobody is left to be asked', async () => {
    const { world, plan } = await ready();
    world.rehearsal.faults.add(refusing(plan.items[57]?.id ?? ''), refusing(plan.items[58]?.id ?? ''));
    const finished = await finish(world.execute(plan));
    expect([endOf(finished), results(finished)]).toEqual(['incomplete', { 'verified/done': USERS - 3, 'failed/failure:service': 2 }]);
  });

  it('and is the only one planned: fails after five tries', async () => {
    const world = rehearsalWorld({ scenario: large(2) });
    const plan = await world.plan();
    world.rehearsal.faults.add(refusing(plan.items[0]?.id ?? ''));
    expect(endOf(await finish(world.execute(plan)))).toBe('halted: canaryFailed');
    expect(sentTo(world, plan.items[0]?.id ?? '')).toBe(TUNING.maxTries);
  });
});
