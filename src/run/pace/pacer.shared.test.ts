import { createPacer } from './pacer';
import { slidingWindow, tokenBucket, type PacedService } from '../testing/paceServices';
import { simulate, type Sent, type Telling } from '../testing/paceSimulation';

const QUOTA = { limit: 200, ms: 10_000 };
const tell: Telling = (ms) => Math.ceil(ms / 1_000) * 1_000;
const latency = (): number => 30;
const last = (times: readonly number[]): number => times.reduce((one, other) => Math.max(one, other), 0);

const SERVICES: readonly (readonly [string, () => PacedService])[] = [
  ['a sliding window that counts refused calls', () => slidingWindow(QUOTA, 'count')],
  ['a token bucket', () => tokenBucket(QUOTA)]
];

/** What part of what passed in the second half, while both were sending, was the second one's. */
function shareOfSecond(sent: readonly Sent[]): number {
  const until = Math.min(...sent.map(({ passed }) => last(passed)));
  const [first = 0, second = 0] = sent.map(({ passed }) => passed.filter((at) => at > until / 2 && at <= until).length);
  return second / (first + second);
}

describe.each(SERVICES)('a quota that others use too: %s', (_, make) => {
  it.each([0, 3_000, 100_000])('starves neither of two runs, the second of which begins %d ms later', (startsAt) => {
    const senders = [0, startsAt].map((at) => ({ pacer: createPacer(), writes: 12_000, startsAt: at }));
    const share = shareOfSecond(simulate({ service: make(), senders, latency, tell }));
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
  });

  it('leaves half of it to a program that does not listen, takes the other half, and is hardly ever refused', () => {
    const neighbours = [{ count: 10, every: 1_000, until: 500_000 }];
    const senders = [{ pacer: createPacer(), writes: 10_000, startsAt: 0 }];
    const [run] = simulate({ service: make(), senders, neighbours, latency, tell });
    const mine = (run?.passed ?? []).filter((at) => at < 500_000).length / 10_000;
    expect(mine).toBeGreaterThan(0.4);
    expect(mine).toBeLessThan(0.55);
    expect((run?.refused ?? []).length / 10_000).toBeLessThan(0.05);
  });
});
