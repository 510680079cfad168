import fc from 'fast-check';
import { CHECKS } from '../../checks';
import { STEPS } from '../../checks/check';
import { addressOf, placeOf, type Place } from './address';
import { RESULT_KINDS } from './counts';
import { GROUP_BY, SORT_BY, type View } from './listing';
import { printView, viewOf } from './viewAddress';

const SEEDED = { seed: 20261121, numRuns: 500 };
const ids = CHECKS.map(({ id }) => id);

/** Whatever somebody may type, in any script, with the signs that mean something in an address. */
const search = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('?', '&', '=', '#', '%', '+', ' ', '/', '.', '-', '\u200f', '\n', 'ä', '大') })
);
const view: fc.Arbitrary<View> = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...RESULT_KINDS)),
  search,
  groupBy: fc.constantFrom(...GROUP_BY),
  sortBy: fc.constantFrom(...SORT_BY),
  direction: fc.constantFrom('ascending', 'descending')
});
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ kind: 'readiness' }),
  fc.constantFrom(...ids).map((id): Place => ({ kind: 'check', id })),
  fc.constantFrom(...STEPS).map((step): Place => ({ kind: 'step', step }))
);

/** As a browser gives the fragment back. */
const throughBrowser = (address: string): string => new URL(`https://contoso.example/p.aspx#/${address}`).hash.slice(2);

test('what is printed is read again, place and list alike, also after a browser has written it its own way', () => {
  fc.assert(
    fc.property(place, view, (where, shown) => {
      for (const address of [addressOf(where, shown), throughBrowser(addressOf(where, shown))]) {
        expect(placeOf(address, ids)).toEqual(where);
        if (where.kind !== 'step') {
          expect(viewOf(address)).toEqual(shown);
        }
      }
    }),
    SEEDED
  );
});

test('any text is a place and a list that exist, and is printed the same way ever after', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('checks/', 'U02', 'steps/', 'mfa', '?', '&', 'show=', 'blocks', '.', 'sort=', '-', 'date', 'find=', '%', '%zz', '#', '/', '__proto__', 'group=', 'constructor')).map((parts) => parts.join(''))
  );
  fc.assert(
    fc.property(anyText, (address) => {
      const where = placeOf(address, ids);
      const shown = viewOf(address);
      expect(where.kind !== 'check' || ids.includes(where.id)).toBe(true);
      expect(where.kind !== 'step' || STEPS.includes(where.step)).toBe(true);
      expect(shown.kinds.every((kind) => RESULT_KINDS.includes(kind))).toBe(true);
      expect([GROUP_BY.includes(shown.groupBy), SORT_BY.includes(shown.sortBy)]).toEqual([true, true]);
      expect(viewOf(printView(shown))).toEqual(shown);
    }),
    SEEDED
  );
});

test('what the list shows at first needs no words', () => {
  expect(printView(viewOf(''))).toBe('');
  expect(printView(viewOf('?show=blocks.waiting&find=a%20b&group=result&sort=-date&else=1'))).toBe('?show=blocks.waiting&find=a+b&group=result&sort=-date');
});
