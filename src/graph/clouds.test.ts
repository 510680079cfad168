import { ALL_CLOUDS } from '../ports/cloud';
import { graphRoot } from './clouds';

test('every cloud has its own root', () => {
  expect(new Set(ALL_CLOUDS.map((cloud) => graphRoot(cloud))).size).toBe(ALL_CLOUDS.length);
});

test('an own root may have a path and a trailing slash', () => {
  expect(graphRoot('worldwide', 'http://127.0.0.1:4400/graph/')).toBe('http://127.0.0.1:4400/graph');
});

test.each(['', 'graph.microsoft.com', '/graph', 'data:text/plain,x', 'ftp://x'])('"%s" is no root', (root) => {
  expect(() => graphRoot('worldwide', root)).toThrow();
});
