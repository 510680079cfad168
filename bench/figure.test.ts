import { held, rounded, shown } from './figure';

test.each([
  [0.4567, 0.46],
  [12.345, 12.3],
  [123.45, 123.5],
  [1_234.5, 1_235],
  [-0.4567, -0.46]
])('%d is told as %d', (value, expected) => {
  expect(rounded(value)).toBe(expected);
});

test('numbers are grouped, units stand behind, and what is not known is a dash', () => {
  expect([shown(12_345.678, 'kB'), shown(Number.NaN, 's')]).toEqual(['12,345.68 kB', '–']);
});

test.each([
  ['atLeast', 20, 'met'],
  ['atLeast', 19.999, 'missed'],
  ['atMost', 20, 'met'],
  ['atMost', 20.001, 'missed'],
  ['below', 20, 'missed'],
  ['below', 19.999, 'met']
] as const)('%s 20 and %d: %s', (bar, value, verdict) => {
  expect(held('x', value, bar, 20, '×').verdict).toBe(verdict);
});

test.each(['atLeast', 'atMost', 'below'] as const)('what came to nothing does not meet %s', (bar) => {
  expect(held('x', Number.NaN, bar, 20, '×').verdict).toBe('missed');
});
