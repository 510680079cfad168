import type { GraphVersion } from '../../routes/route';
import { chunksOf } from './chunks';

const items = (version: GraphVersion, count: number) => Array.from({ length: count }, (_, at) => ({ version, at }));
const shape = (list: ReturnType<typeof items>) => chunksOf(list, ({ version }) => version).map((chunk) => [chunk.version, chunk.items.length]);

test.each([[0, []], [1, [1]], [20, [20]], [21, [20, 1]], [41, [20, 20, 1]]])('%i calls', (count, sizes) => {
  expect(shape(items('v1.0', count))).toEqual(sizes.map((size) => ['v1.0', size]));
});

test('versions are kept apart, in their order', () => {
  const mixed = [...items('beta', 2), ...items('v1.0', 21), ...items('beta', 19)];
  expect(shape(mixed)).toEqual([['v1.0', 20], ['v1.0', 1], ['beta', 20], ['beta', 1]]);
});
