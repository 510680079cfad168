import { createPacer, type Leave, type Pacer } from './pacer';
import { TUNING } from '../tuning';

const NOW = Date.UTC(2026, 10, 20);
const CLEAN = { refused: 0, pause: 'unknown', load: 'unknown' } as const;
const HOURS = 3_600_000;

const waitOf = (leave: Leave): number => (leave.kind === 'wait' ? leave.ms : 0);

/** Sends whatever the pacer allows for `ms`, answered after 15 ms each, and says when how much went. */
function sendFor(pacer: Pacer, from: number, ms: number): readonly { readonly at: number; readonly count: number }[] {
  const sent: { at: number; count: number }[] = [];
  for (let now = from; now < from + ms; ) {
    const leave = pacer.leave(20, now);
    if (leave.kind === 'wait') {
      now += leave.ms;
      continue;
    }
    pacer.sent(leave.most, now);
    pacer.answered({ ...CLEAN, sentAt: now, passed: leave.most }, now + 15);
    sent.push({ at: now, count: leave.most });
    now += 15;
  }
  return sent;
}
const total = (sent: readonly { readonly count: number }[]): number => sent.reduce((sum, { count }) => sum + count, 0);
const mostWithin = (sent: readonly { readonly at: number; readonly count: number }[], ms: number): number =>
  Math.max(...sent.map(({ at }) => total(sent.filter((other) => other.at >= at && other.at < at + ms))));

function refuse(pacer: Pacer, pause: number | 'unknown', at: number): void {
  pacer.sent(20, at);
  pacer.answered({ sentAt: at, passed: 0, refused: 20, pause, load: 'unknown' }, at);
}

describe('the pacer', () => {
  it('never lets more than 3,000 writes into any 150 seconds, and wastes next to nothing', () => {
    const sent = sendFor(createPacer(), NOW, 900_000);
    expect(mostWithin(sent, 150_000)).toBeLessThanOrEqual(3_000);
    expect(total(sent)).toBeGreaterThan(0.99 * 6 * TUNING.quota.writes);
  });

  it.each([
    [10_000, 10_000],
    [0, 1_000],
    [-5, 1_000],
    ['unknown', 2_000]
  ] as const)('waits after Retry-After %s for %d ms', (retryAfter, expected) => {
    const pacer = createPacer();
    refuse(pacer, retryAfter, NOW);
    expect(pacer.leave(20, NOW)).toEqual({ kind: 'wait', ms: expected });
    expect(pacer.holding(NOW)).toBe(true);
    expect(pacer.leave(20, NOW + expected).kind).toBe('send');
    expect(pacer.holding(NOW + expected)).toBe(false);
  });

  it('waits longer each time when Graph does not say how long', () => {
    const pacer = createPacer();
    let now = NOW;
    const waits = [1, 2, 3].map(() => {
      refuse(pacer, 'unknown', now);
      const wait = waitOf(pacer.leave(20, now));
      now += wait;
      return wait;
    });
    expect(waits).toEqual([2_000, 4_000, 8_000]);
  });

  it('learns a smaller quota from one refusal of a burst', () => {
    const pacer = createPacer();
    expect(total(sendFor(pacer, NOW, 150))).toBe(200);
    refuse(pacer, 10_000, NOW + 150);
    expect(pacer.limit().writes).toBe(200);
    expect(Math.abs(pacer.limit().ms - 10_150)).toBeLessThanOrEqual(510);
    expect(total(sendFor(pacer, NOW + 10_150, 28_000))).toBeLessThanOrEqual(600);
  });

  it('only waits out a stray refusal, and sends a few first afterwards', () => {
    const pacer = createPacer();
    const before = pacer.limit();
    pacer.sent(20, NOW);
    pacer.answered({ sentAt: NOW, passed: 17, refused: 3, pause: 5_000, load: 'unknown' }, NOW + 60);
    expect(pacer.limit()).toEqual(before);
    expect(pacer.leave(20, NOW + 5_060)).toEqual({ kind: 'send', most: 5 });
  });

  it('takes refusals of batches that were in flight together as one', () => {
    const pacer = createPacer();
    pacer.sent(20, NOW);
    pacer.sent(20, NOW);
    pacer.answered({ sentAt: NOW, passed: 0, refused: 20, pause: 1_000, load: 'unknown' }, NOW);
    pacer.answered({ sentAt: NOW, passed: 0, refused: 20, pause: 60_000, load: 'unknown' }, NOW + 10);
    expect(pacer.leave(20, NOW + 10)).toEqual({ kind: 'wait', ms: 990 });
  });

  it('goes up again after a while, never beyond the documented quota', () => {
    const pacer = createPacer();
    sendFor(pacer, NOW, 60);
    refuse(pacer, 20_000, NOW + 60);
    const { writes, ms } = pacer.limit();
    const sent = sendFor(pacer, NOW + 21_000, 3_600_000);
    expect(pacer.limit().writes / pacer.limit().ms).toBeGreaterThan(1.5 * (writes / ms));
    expect(mostWithin(sent, TUNING.quota.ms)).toBeLessThanOrEqual(TUNING.quota.writes);
  });

  it('sends few at a time when Graph says that others have used most of the quota, until it no longer does', () => {
    const pacer = createPacer();
    const answer = (load: number | 'unknown', at: number): void => {
      pacer.sent(20, at);
      pacer.answered({ ...CLEAN, sentAt: at, passed: 20, load }, at + 10);
    };
    answer(0.85, NOW);
    expect(pacer.leave(20, NOW + 10)).toEqual({ kind: 'send', most: 5 });
    answer('unknown', NOW + 20);
    expect(pacer.leave(20, NOW + 30)).toEqual({ kind: 'send', most: 20 });
  });

  it('is not slowed down by its own share of the quota', () => {
    const pacer = createPacer();
    sendFor(pacer, NOW, 2_100);
    pacer.sent(20, NOW + 2_100);
    pacer.answered({ ...CLEAN, sentAt: NOW + 2_100, passed: 20, load: 0.97 }, NOW + 2_110);
    expect(pacer.leave(20, NOW + 2_110)).toEqual({ kind: 'send', most: 20 });
  });
});

describe('what was sent before the page was closed', () => {
  const before = Array.from({ length: 100 }, (_, n) => ({ at: NOW + n * 1_000, count: 20 }));

  it('counts for the documented quota until its time is over', () => {
    const went = sendFor(createPacer(undefined, before), NOW + 100_000, 50_000);
    expect(total(went)).toBe(TUNING.quota.writes - 2_000);
    expect(total(sendFor(createPacer(undefined, before), NOW + 300_000, 50_000))).toBe(TUNING.quota.writes);
  });

  it('teaches nothing: nobody has refused it', () => {
    const pacer = createPacer(undefined, before);
    sendFor(pacer, NOW + 100_000, 100);
    refuse(pacer, 10_000, NOW + 100_100);
    const fresh = createPacer();
    sendFor(fresh, NOW + 100_000, 100);
    refuse(fresh, 10_000, NOW + 100_100);
    expect(pacer.limit()).toEqual(fresh.limit());
  });
});

describe('a clock that jumps', () => {
  it('forward by 30 hours, in a pause: goes on at once, with one quota and no more', () => {
    const pacer = createPacer();
    sendFor(pacer, NOW, 150);
    refuse(pacer, 60_000, NOW + 150);
    const sent = sendFor(pacer, NOW + 30 * HOURS, 9_000);
    expect(sent.length).toBeGreaterThan(0);
    expect(total(sent)).toBeLessThanOrEqual(pacer.limit().writes);
  });

  it.each([0, 90, 2_000, 9_000])('forward by 30 hours, after %d ms at the documented quota: one quota and no more', (ms) => {
    const pacer = createPacer();
    sendFor(pacer, NOW, ms);
    expect(total(sendFor(pacer, NOW + 30 * HOURS, 100_000))).toBe(TUNING.quota.writes);
  });

  it('back by 30 hours: waits no longer than it would have anyway, and forgets nothing', () => {
    const pacer = createPacer();
    sendFor(pacer, NOW, 10_000);
    refuse(pacer, 10_000, NOW + 160_000);
    const left = waitOf(pacer.leave(20, NOW + 161_000));
    expect(waitOf(pacer.leave(20, NOW - 30 * HOURS))).toBeLessThanOrEqual(left + 1);
    expect(total(sendFor(pacer, NOW - 30 * HOURS, 140_000))).toBeLessThanOrEqual(TUNING.quota.writes);
  });
});
