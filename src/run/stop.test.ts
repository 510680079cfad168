import { large } from '../rehearsal/scenarios/large';
import { noProgress, withEvent } from './ledger/progress';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld } from './testing/rehearsalWorld';

const USERS = 200;

/** Where Stop can be pressed. */
const MOMENTS: Readonly<Record<string, (event: RunEvent) => boolean>> = {
  'at the beginning': (event) => event.kind === 'began',
  'between an intent and its call': (event) => event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady',
  'after an answer': (event) => event.kind === 'recorded' && event.record.kind === 'outcome' && event.phase === 'steady',
  'while it waits for the canary to be confirmed': (event) => event.kind === 'waiting' && event.why === 'confirming',
  'while it waits for answers': (event) => event.kind === 'waiting' && event.why === 'answers'
};

describe.each(Object.keys(MOMENTS))('Stop pressed %s', (moment) => {
  it('lets no further call begin, and says what became of those in flight', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 100 });
    const plan = await world.plan();
    const stop = new AbortController();
    let pressedAt = 0;
    const inFlight = new Set<string>();
    const finished = await finish(world.execute(plan, { stop: stop.signal }), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && pressedAt === 0) {
        event.record.ids.forEach((id) => inFlight.add(id));
      }
      if (pressedAt === 0 && MOMENTS[moment]?.(event) === true) {
        pressedAt = world.clock.now();
        stop.abort();
      }
    });
    expect(endOf(finished)).toBe('stopped');
    // Only what had its intent before Stop can have arrived after it.
    expect(world.deletes().every(({ id }) => inFlight.has(id))).toBe(true);
    expect(world.clock.now() - pressedAt).toBeLessThan(2_000);
    const { outcome } = finished;
    const counts = outcome.kind === 'ended' ? outcome.ledger.counts() : undefined;
    expect(counts).toMatchObject({ sending: 0, undecided: 0, failed: 0 });
    expect((counts?.verified ?? 0) + (counts?.unconfirmed ?? 0)).toBe(USERS - world.present().size);
  });

  it('can be continued to the same end as if nobody had pressed it', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 100 });
    const plan = await world.plan();
    const stop = new AbortController();
    await finish(world.execute(plan, { stop: stop.signal }), (event) => {
      if (MOMENTS[moment]?.(event) === true) {
        stop.abort();
      }
    });
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
    const deletes = world.deletes();
    expect(new Set(deletes.map(({ id }) => id)).size).toBe(deletes.length);
    expect(world.present().size).toBe(1);
  });
});

it('tells how many are in flight until they settle', async () => {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 100 });
  const plan = await world.plan();
  const stop = new AbortController();
  const sending: number[] = [];
  let progress = noProgress(0);
  const finished = await finish(world.execute(plan, { stop: stop.signal }), (event) => {
    progress = withEvent(progress, event);
    if (stop.signal.aborted) {
      sending.push(progress.counts.sending);
    } else if (progress.phase === 'steady' && progress.counts.sending >= 60) {
      stop.abort();
    }
  });
  expect(endOf(finished)).toBe('stopped');
  expect([...sending].sort((a, b) => b - a)).toEqual(sending);
  // The last intent before Stop never began its call; the others landed one after the other.
  expect(new Set(sending)).toEqual(new Set([40, 20, 0]));
});

it('does not wait for the look at the whole listing, however long that would take', async () => {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 100 });
  const plan = await world.plan();
  const stop = new AbortController();
  let pressedAt = 0;
  let settles = false;
  const finished = await finish(world.execute(plan, { stop: stop.signal }), (event) => {
    if (event.kind !== 'waiting' || pressedAt > 0) {
      return;
    }
    if (event.why === 'settling' && !settles) {
      settles = true;
      world.rehearsal.faults.add({ match: { method: 'GET', path: '/users?', times: 'always' }, effect: { kind: 'status', status: 429, retryAfter: 140 } });
    } else if (settles && event.why === 'answers') {
      pressedAt = world.clock.now();
      stop.abort();
    }
  });
  expect([settles, endOf(finished)]).toEqual([true, 'stopped']);
  expect(world.clock.now() - pressedAt).toBeLessThan(2_000);
  expect(world.journals.records(plan.fingerprint).filter(({ kind }) => kind === 'swept')).toEqual([]);
  world.rehearsal.faults.clear();
  expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
});

it('does not rely on the call layer to hear Stop', async () => {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 100 });
  const plan = await world.plan();
  const stop = new AbortController();
  const deaf: typeof world.graph = {
    ...world.graph,
    openWriter: async (permit) => {
      const opened = await world.graph.openWriter(permit);
      return opened.kind === 'open' ? { ...opened, writer: { write: (calls) => opened.writer.write(calls) } } : opened;
    }
  };
  let before = 0;
  const finished = await finish(world.execute(plan, { stop: stop.signal }, { graph: deaf }), (event) => {
    if (event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'ramp') {
      before = world.deletes().length;
      stop.abort();
    }
  });
  expect(endOf(finished)).toBe('stopped');
  expect(world.deletes()).toHaveLength(before);
  expect(world.journals.records(plan.fingerprint).slice(-2).map(({ kind }) => kind)).toEqual(['outcome', 'closed']);
});
