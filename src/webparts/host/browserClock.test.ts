import { browserClock } from './browserClock';

/** What a browser does to the timers of a hidden tab, at its worst. */
function withTimersHeldBack<Value>(work: () => Promise<Value>): Promise<Value> {
  const held = jest.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never);
  return work().finally(() => held.mockRestore());
}

it('gives the page a turn in a hidden tab, too, whose timers are held back', async () => {
  const seen: string[] = [];
  await withTimersHeldBack(async () => {
    setImmediate(() => seen.push('turn'));
    for (let turns = 0; turns < 50; turns += 1) {
      await browserClock.sleep(0);
    }
  });
  expect(seen).toEqual(['turn']);
});

it('ends a wait when it is called off', async () => {
  const off = new AbortController();
  const slept = browserClock.sleep(60_000, off.signal);
  off.abort();
  await slept;
  await browserClock.sleep(60_000, off.signal);
});
