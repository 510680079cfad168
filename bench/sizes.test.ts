import { readSizes } from './sizes';

const OUTPUT = `First scripts (gzip):
    98.1 kB  ReadinessDashboardWebPart, budget 110 kB
   161.4 kB  TenantClosureWebPart, budget 160 kB: OVER
Later chunks (gzip):
   210.7 kB  chunk.people_0123456789abcdef0123.js
`;

test('what npm run size prints becomes figures and rows', () => {
  const { figures, later } = readSizes(OUTPUT);
  expect(figures.map(({ figure, bar, verdict }) => [figure, bar, verdict])).toEqual([
    ['98.1 kB', '≤ 110 kB', 'met'],
    ['161.4 kB', '≤ 160 kB', 'missed']
  ]);
  expect(later).toEqual([['chunk.people.js', '210.7']]);
});
