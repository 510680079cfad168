import { createPatience, MAX_TRIES, WAIT_BUDGET_MS } from './patience';
import type { Trouble } from './trouble';

type Wait = Extract<Trouble, { kind: 'busy' | 'failing' }>;

const FAILING: Wait = { kind: 'failing' };
const busy = (retryAfterMs: number | 'unknown' = 'unknown'): Wait => ({ kind: 'busy', retryAfterMs });

function waitsOf(trouble: Wait, random = () => 1): number[] {
  const patience = createPatience(random);
  const waits: number[] = [];
  for (let ms = patience.wait(trouble); ms !== 'exhausted'; ms = patience.wait(trouble)) {
    waits.push(ms);
  }
  return waits;
}

test('what breaks is tried three times in all', () => {
  expect(waitsOf(FAILING)).toHaveLength(MAX_TRIES - 1);
});

test('the back-off doubles', () => {
  const [first = 0, second = 0, third = 0] = waitsOf(busy(), () => 0);
  expect([second / first, third / second]).toEqual([2, 2]);
});

test('jitter keeps many callers apart', () => {
  expect(waitsOf(busy(), () => 0)[0]).toBeLessThan(waitsOf(busy(), () => 0.99)[0] ?? 0);
});

test('waits at least as long as asked', () => {
  expect(waitsOf(busy(20_000), () => 0)[0]).toBe(20_000);
});

test.each([[busy()], [busy(1)], [busy(1_000)], [busy(150_000)]])('ends after the budget: %j', (trouble) => {
  const waits = waitsOf(trouble);
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(WAIT_BUDGET_MS);
  expect(waits.length).toBeLessThan(20);
});
