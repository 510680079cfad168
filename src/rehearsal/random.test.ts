import { createRandom, drawGuid, hashText, shuffle } from './random';

test('the same seed gives the same numbers on every machine', () => {
  const random = createRandom(1);
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('numbers stay in [0, 1) and spread', () => {
  const random = createRandom(42);
  const drawn = Array.from({ length: 20_000 }, random);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  const average = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  expect(Math.abs(average - 0.5)).toBeLessThan(0.01);
});

test("GUIDs have Graph's shape and do not repeat", () => {
  const random = createRandom(3);
  const guids = Array.from({ length: 20_000 }, () => drawGuid(random));
  expect(guids.every((guid) => /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(guid))).toBe(
    true
  );
  expect(new Set(guids).size).toBe(guids.length);
});

test('a shuffle keeps every item and leaves the list alone', () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const shuffled = shuffle(items, createRandom(5));
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
  expect(items[0]).toBe(0);
});

test('texts hash apart', () => {
  expect(new Set(['', 'a', 'b', 'ab', 'ba', 'A'].map(hashText)).size).toBe(6);
});
