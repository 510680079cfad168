import fc from 'fast-check';
import { createPacer } from './pacer';
import { fixedWindow, slidingWindow, tokenBucket, type PacedService, type ServiceQuota } from '../testing/paceServices';
import { simulate, type Sent, type Telling } from '../testing/paceSimulation';

const SEED = 20261120;
const RUNS = 8;

interface Counting {
  readonly name: string;
  /** What no run exceeds, as a multiple of the floor and of the true quota. At most one in ten misses 1.1, which is the aim. */
  readonly worst: { readonly time: number; readonly belief: number };
  make(quota: ServiceQuota, phase: number): PacedService;
}
const COUNTINGS: readonly Counting[] = [
  { name: 'sliding, refused calls count', worst: { time: 1.2, belief: 1.1 }, make: (quota) => slidingWindow(quota, 'count') },
  { name: 'sliding', worst: { time: 1.2, belief: 1.1 }, make: (quota) => slidingWindow(quota, 'are forgotten') },
  { name: 'fixed windows', worst: { time: 1.45, belief: 1.1 }, make: (quota, phase) => fixedWindow(quota, phase * quota.ms) },
  { name: 'token bucket', worst: { time: 1.1, belief: 1.2 }, make: (quota) => tokenBucket(quota) }
];

const inSeconds: Telling = (ms) => Math.ceil(ms / 1_000) * 1_000;
const honest = fc.constantFrom<Telling>(inSeconds, (ms) => ms);
const unhelpful = fc.constantFrom<Telling>(() => 'unknown', (ms) => inSeconds(ms) as number * 3, () => 30_000, () => 1_000);

/** Below the documented quota's 20 writes a second, in whole seconds, at least a few batches. */
const quota = fc
  .record({ seconds: fc.integer({ min: 5, max: 60 }), perSecond: fc.integer({ min: 8, max: 19 }) })
  .map(({ seconds, perSecond }): ServiceQuota => ({ ms: seconds * 1_000, limit: seconds * perSecond }));
const story = { quota, phase: fc.double({ min: 0, max: 1, noNaN: true }), latency: fc.integer({ min: 10, max: 100 }) };

const last = (times: readonly number[]): number => times.reduce((one, other) => Math.max(one, other), 0);
const refusedShare = ({ passed, refused }: Sent): number => refused.length / (passed.length + refused.length);
const only = ([sent]: readonly Sent[]): Sent => sent ?? { passed: [], refused: [], beliefs: [] };

describe.each(COUNTINGS)('a quota that nobody told us: $name', ({ make, worst }) => {
  it('is used up, with few refusals, and hardly ever believed larger than it is', () => {
    const runs = fc.sample(fc.record({ ...story, tell: honest, tellsLoad: fc.boolean() }), { seed: SEED, numRuns: RUNS }).map(
      ({ quota: { limit, ms }, phase, latency, tell, tellsLoad }) => {
        const writes = Math.max(6_000, 20 * limit);
        const sent = only(
          simulate({ service: make({ limit, ms }, phase), senders: [{ pacer: createPacer(), writes, startsAt: 0 }], latency: () => latency, tell, tellsLoad })
        );
        const later = sent.beliefs.filter(({ at }) => at > last(sent.passed) / 4);
        return {
          time: last(sent.passed) / (Math.floor((writes - 1) / limit) * ms),
          refused: refusedShare(sent),
          belief: last(later.map(({ limit: believed }) => believed.writes / believed.ms)) / (limit / ms)
        };
      }
    );
    runs.forEach((run) => {
      expect(run.time).toBeLessThanOrEqual(worst.time);
      expect(run.refused).toBeLessThan(0.05);
      expect(run.belief).toBeLessThanOrEqual(worst.belief);
    });
    const missed = runs.filter(({ time, belief }) => time > 1.1 || belief > 1.1);
    expect(missed.length).toBeLessThanOrEqual(Math.ceil(0.1 * RUNS));
  });

  it('comes to an end when Retry-After is missing, too long or too short', () => {
    fc.assert(
      fc.property(fc.record({ ...story, tell: unhelpful }), ({ quota: { limit, ms }, phase, latency, tell }) => {
        const sent = only(
          simulate({ service: make({ limit, ms }, phase), senders: [{ pacer: createPacer(), writes: 2_000, startsAt: 0 }], latency: () => latency, tell })
        );
        expect(sent.passed).toHaveLength(2_000);
        expect(refusedShare(sent)).toBeLessThan(0.15);
      }),
      { seed: SEED, numRuns: RUNS }
    );
  });
});
