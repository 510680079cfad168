import { createPacer, type Pacer } from './pacer';

const NOW = Date.UTC(2026, 10, 20);

/** Sends whatever the pacer allows for `ms`, in twenties, and says how many. */
function sendFor(pacer: Pacer, from: number, ms: number): number {
  let sent = 0;
  for (let now = from; now < from + ms; ) {
    const delay = pacer.delay(20, now);
    if (delay > 0) {
      now += delay;
      continue;
    }
    pacer.sent(20, now);
    pacer.accepted(20);
    sent += 20;
    now += 15;
  }
  return sent;
}

describe('the pacer', () => {
  it('never lets more than 3,000 writes into any 150 seconds, and wastes next to nothing', () => {
    const times: number[] = [];
    const pacer = createPacer();
    for (let now = NOW; now < NOW + 900_000; now += Math.max(15, pacer.delay(20, now))) {
      if (pacer.delay(20, now) === 0) {
        pacer.sent(20, now);
        times.push(now);
      }
    }
    times.forEach((time, at) => expect(times.slice(at).filter((other) => other - time < 150_000).length * 20).toBeLessThanOrEqual(3_000));
    expect(times.length * 20).toBeGreaterThan(0.95 * 6 * 3_000);
  });

  it.each([
    [10_000, 10_000],
    [0, 1_000],
    [-5, 1_000],
    [3_600_000, 300_000],
    ['unknown', 2_000]
  ] as const)('waits after Retry-After %s for %d ms', (retryAfter, expected) => {
    const pacer = createPacer();
    pacer.refused(retryAfter, NOW, NOW);
    expect(pacer.delay(20, NOW)).toBe(expected);
    expect(pacer.holding(NOW)).toBe(true);
    expect(pacer.delay(20, NOW + expected)).toBe(0);
    expect(pacer.holding(NOW + expected)).toBe(false);
  });

  it('waits longer each time when Graph does not say how long', () => {
    const pacer = createPacer();
    let now = NOW;
    const waits = [1, 2, 3].map(() => {
      pacer.refused('unknown', now, now);
      const wait = pacer.delay(20, now);
      now += wait;
      return wait;
    });
    expect(waits).toEqual([2_000, 4_000, 8_000]);
  });

  it('learns a smaller quota from one refusal of a burst', () => {
    const pacer = createPacer();
    sendFor(pacer, NOW, 150);
    pacer.refused(10_000, NOW + 140, NOW + 200);
    expect(pacer.limit()).toEqual({ writes: 200, ms: 10_200 });
    expect(sendFor(pacer, NOW + 10_200, 40_800)).toBeLessThanOrEqual(800);
  });

  it('only waits out a stray refusal', () => {
    const pacer = createPacer();
    const before = pacer.limit();
    pacer.sent(20, NOW);
    pacer.accepted(17);
    pacer.refused(5_000, NOW, NOW + 60);
    expect(pacer.limit()).toEqual(before);
  });

  it('takes refusals of batches that were in flight together as one', () => {
    const pacer = createPacer();
    pacer.refused(1_000, NOW, NOW);
    pacer.refused(60_000, NOW - 10, NOW + 10);
    expect(pacer.delay(20, NOW + 10)).toBe(990);
  });

  it('goes up again after a while, never beyond where it began', () => {
    const pacer = createPacer();
    const start = pacer.limit();
    sendFor(pacer, NOW, 60);
    pacer.refused(20_000, NOW + 50, NOW + 60);
    const learned = pacer.limit();
    sendFor(pacer, NOW + 21_000, 1_800_000);
    const { writes, ms } = pacer.limit();
    expect(writes / ms).toBeGreaterThan(learned.writes / learned.ms);
    expect(writes / ms).toBeLessThanOrEqual(start.writes / start.ms);
  });

  it('does not wait for a clock that went back', () => {
    const pacer = createPacer();
    sendFor(pacer, NOW, 10_000);
    pacer.refused(300_000, NOW, NOW);
    expect(pacer.delay(20, NOW - 30 * 3_600_000)).toBeLessThanOrEqual(150_600);
  });
});
