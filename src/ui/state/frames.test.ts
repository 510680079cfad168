import { createVirtualClock } from '../../rehearsal';
import { createFrames, FRAME_MS } from './frames';

function follow() {
  const clock = createVirtualClock(1_000_000);
  const shown: [value: number, at: number][] = [];
  const start = clock.now();
  let value = 0;
  const frames = createFrames(clock, () => shown.push([value, clock.now() - start]));
  const happens = (next: number): void => {
    value = next;
    frames.soon();
  };
  return { clock, shown, frames, happens };
}

it('shows the first thing at once, then one picture in 200 ms, and the last thing always', async () => {
  const { clock, shown, happens } = follow();
  for (let ms = 0; ms < 1_000; ms += 10) {
    happens(ms);
    await clock.advance(10);
  }
  await clock.advance(10 * FRAME_MS);
  const times = shown.map(([, at]) => at);
  expect(times[0]).toBe(0);
  expect(times.slice(1).every((at, index) => at - (times[index] ?? 0) >= FRAME_MS)).toBe(true);
  expect(shown).toHaveLength(6);
  expect(shown[5]?.[0]).toBe(990);
});

it('shows what somebody waits for at once, and not again when its turn would have come', async () => {
  const { clock, shown, frames, happens } = follow();
  happens(1);
  happens(2);
  frames.now();
  await clock.advance(5 * FRAME_MS);
  expect(shown).toEqual([[1, 0], [2, 0]]);
  expect(clock.sleeping()).toBe(0);
});

it('shows nothing after its end', async () => {
  const { clock, shown, frames, happens } = follow();
  happens(1);
  happens(2);
  frames.end();
  await clock.advance(5 * FRAME_MS);
  expect(shown).toEqual([[1, 0]]);
});

it('does not wait for a clock that was set back', () => {
  const shown: number[] = [];
  let ms = 3_600_000;
  const clock = { now: () => ms, sleep: () => new Promise<void>(() => undefined) };
  const frames = createFrames(clock, () => shown.push(ms));
  frames.soon();
  ms = 0;
  frames.soon();
  expect(shown).toEqual([3_600_000, 0]);
});
