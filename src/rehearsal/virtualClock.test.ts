import { createVirtualClock } from './virtualClock';

const START = 1_000_000;

test('stands still until it is moved', async () => {
  const clock = createVirtualClock(START);
  const woken: string[] = [];
  void clock.sleep(10).then(() => woken.push('ten'));
  await clock.advance(9);
  expect(woken).toEqual([]);
  expect(clock.now()).toBe(START + 9);
  await clock.advance(1);
  expect(woken).toEqual(['ten']);
});

test('wakes each sleeper at its own moment, in order, whoever lay down first among equals', async () => {
  const clock = createVirtualClock(START);
  const woken: [string, number][] = [];
  const lie = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms);
    woken.push([name, clock.now() - START]);
  };
  const all = [lie('late', 30), lie('early', 10), lie('equal', 30)];
  await clock.advance(100);
  await Promise.all(all);
  expect(woken).toEqual([
    ['early', 10],
    ['late', 30],
    ['equal', 30]
  ]);
  expect(clock.now()).toBe(START + 100);
});

test('what lies down again while time moves is woken in the same move', async () => {
  const clock = createVirtualClock(START);
  const at: number[] = [];
  const tick = async (): Promise<void> => {
    for (let round = 0; round < 4; round++) {
      await clock.sleep(25);
      at.push(clock.now() - START);
    }
  };
  const ticking = tick();
  await clock.advance(80);
  expect(at).toEqual([25, 50, 75]);
  await clock.advance(20);
  await ticking;
  expect(at).toEqual([25, 50, 75, 100]);
});

test('an aborted sleeper wakes at once, without time passing, and is not woken again', async () => {
  const clock = createVirtualClock(START);
  const controller = new AbortController();
  const sleep = clock.sleep(1000, controller.signal);
  expect(clock.sleeping()).toBe(1);
  controller.abort();
  await sleep;
  expect(clock.now()).toBe(START);
  expect(clock.sleeping()).toBe(0);
  await clock.sleep(1000, controller.signal);
  expect(clock.now()).toBe(START);
});

test('a signal that outlives many sleeps gathers no listeners', async () => {
  const clock = createVirtualClock(START);
  const { signal } = new AbortController();
  const added = jest.spyOn(signal, 'addEventListener');
  const stops: AbortSignal[] = [];
  for (let round = 0; round < 20; round++) {
    const sleep = clock.sleep(1, signal);
    await clock.advance(1);
    await sleep;
    const [, , options] = added.mock.calls[round] ?? [];
    stops.push((options as AddEventListenerOptions).signal as AbortSignal);
  }
  expect(stops.every((stop) => stop.aborted)).toBe(true);
});

test('jumps to the next sleeper when everyone sleeps', async () => {
  const clock = createVirtualClock(START, { autoAdvance: true });
  const day = 24 * 3_600_000;
  const order: string[] = [];
  await Promise.all([
    clock.sleep(30 * day).then(() => order.push('month')),
    clock.sleep(day).then(() => order.push('day'))
  ]);
  expect(order).toEqual(['day', 'month']);
  expect(clock.now()).toBe(START + 30 * day);
});

test('does not jump while somebody is still at work', async () => {
  const clock = createVirtualClock(START, { autoAdvance: true });
  const long = clock.sleep(1000);
  let worked = 0;
  const work = (async () => {
    for (let step = 0; step < 500; step++) {
      await Promise.resolve();
      worked = clock.now() - START;
    }
    await clock.sleep(10);
    return clock.now() - START;
  })();
  expect(await work).toBe(10);
  expect(worked).toBe(0);
  await long;
  expect(clock.now()).toBe(START + 1000);
});

test('never goes backwards', async () => {
  const clock = createVirtualClock(START);
  await clock.advance(-50);
  void clock.sleep(-5);
  await clock.advance(0);
  expect(clock.now()).toBe(START);
  expect(clock.sleeping()).toBe(0);
});
