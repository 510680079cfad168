import fc from 'fast-check';
import { windowOf } from './windowOf';

describe('windowOf', () => {
  it('renders every row that is seen, never more than a screen and its margins, and stays inside the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 10_000_000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 100_000 }),
        (scrollTop, height, rowHeight, count) => {
          const { first, last } = windowOf(scrollTop, height, rowHeight, count, 8);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThanOrEqual(count);
          expect(first).toBeLessThanOrEqual(last);
          expect(last - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 16);
          const seen = Math.floor(Math.max(0, scrollTop) / rowHeight);
          if (seen < count) {
            expect(first).toBeLessThanOrEqual(seen);
            expect(last).toBeGreaterThan(seen);
          }
        }
      ),
      { seed: 20261120 }
    );
  });
});
