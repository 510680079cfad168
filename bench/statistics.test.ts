import { floorMs, median, percent } from './statistics';

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[100, 2, 1, 1, 1], 1]
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('there is no median of nothing', () => {
  expect(median([])).toBeNaN();
});

test('a part in per cent; nothing of nothing is nothing', () => {
  expect([percent(1, 200), percent(0, 0)]).toEqual([0.5, 0]);
});

test.each([
  [1, 0],
  [200, 0],
  [201, 10_000],
  [400, 10_000],
  [401, 20_000],
  [9_999, 490_000]
])('%d writes need %d ms between the first and the last under 200 in 10 s', (count, expected) => {
  expect(floorMs(count, { limit: 200, windowMs: 10_000 })).toBe(expected);
});
