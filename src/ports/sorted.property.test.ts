import fc from 'fast-check';
import { sorted } from './sorted';
import { resultOf } from './work';

const compare = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;

it('sorts as the engine does, stable, at any length', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(1_000), (length, keys) => {
      const items = Array.from({ length }, (_, index) => ({ key: (index * 7919) % (keys + 1), index }));
      expect(resultOf(sorted(items, compare))).toEqual([...items].sort(compare));
    }),
    { numRuns: 60 }
  );
});

it('never compares more than a few thousand times without a place to pause', () => {
  let compared = 0;
  let most = 0;
  const items = Array.from({ length: 20_000 }, (_, index) => ({ key: (index * 7919) % 20_011 }));
  const work = sorted(items, (a, b) => {
    compared += 1;
    return compare(a, b);
  });
  while (work.next().done !== true) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(5_000);
});
