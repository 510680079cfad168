import { eachOf, resultOf, inSlices, picked, SLICE_MS, STRIDE, type Work } from './work';

/** A clock on which looking costs a millisecond, and that counts the turns it gave. */
function lookingCosts(ms: number) {
  let now = 0;
  const turns: number[] = [];
  const clock = {
    now: () => (now += ms),
    sleep: async () => {
      turns.push(now);
    }
  };
  return { clock, turns };
}

describe('long work', () => {
  const numbers = Array.from({ length: 100_000 }, (_, index) => index);

  it('gives the same at once and in slices', async () => {
    const even = (): Work<number[]> => picked(numbers, (each) => (each % 2 === 0 ? each : undefined));
    expect(await inSlices(lookingCosts(1).clock)(even())).toEqual(resultOf(even()));
    expect(resultOf(even())).toHaveLength(50_000);
  });

  it('can pause after every few hundred objects', () => {
    let places = 0;
    const work = eachOf(numbers, () => undefined);
    while (work.next().done !== true) {
      places += 1;
    }
    expect(places).toBe(Math.floor(100_000 / STRIDE));
  });

  it('gives a turn as soon as a slice was long enough, and none before', async () => {
    const { clock, turns } = lookingCosts(1);
    await inSlices(clock)(eachOf(numbers, () => undefined));
    expect(turns).toHaveLength(Math.floor(100_000 / STRIDE / SLICE_MS));
  });

  it('goes on giving turns when the clock is set back', async () => {
    const { clock, turns } = lookingCosts(-1);
    await inSlices(clock)(eachOf(numbers, () => undefined));
    expect(turns.length).toBeGreaterThan(30);
  });
});
