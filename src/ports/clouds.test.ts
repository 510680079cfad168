import { ALL_CLOUDS } from './cloud';
import { CLOUDS, CLOUD_SOURCES, type CloudRow } from './clouds';

const COLUMNS = Object.keys(CLOUD_SOURCES) as (keyof CloudRow)[];
/** Microsoft's redirects are the same host for everybody and know where to lead. */
const REDIRECT = 'go.microsoft.com';

const hostsOf = ({ graph, teams, microsoft365, entra, azure, ediscovery, securityInfo }: CloudRow): string[] =>
  [graph, teams, microsoft365, entra, azure, ediscovery, securityInfo].map((address) => new URL(address).hostname);

test.each(ALL_CLOUDS)('%s fills every column, and every column has its source', (cloud) => {
  expect(Object.keys(CLOUDS[cloud]).sort()).toEqual([...COLUMNS].sort());
  COLUMNS.forEach((column) => expect(new URL(CLOUD_SOURCES[column]).hostname).toBe('learn.microsoft.com'));
});

test.each([
  ['worldwide', /\.(com|microsoft)$/],
  ['usGovHigh', /\.us$/],
  ['usGovDod', /\.(us|mil)$/],
  ['china', /\.cn$/]
] as const)('addresses of %s stay in it', (cloud, own) => {
  expect(hostsOf(CLOUDS[cloud]).filter((host) => host !== REDIRECT && !own.test(host))).toEqual([]);
  expect(CLOUDS[cloud].sharePoint).toMatch(own);
});

test('what tells one cloud from another is its own', () => {
  for (const column of ['graph', 'sharePoint', 'teams', 'microsoft365', 'powerShell'] as const) {
    expect(new Set(ALL_CLOUDS.map((cloud) => CLOUDS[cloud][column])).size).toBe(ALL_CLOUDS.length);
  }
});

test('no SharePoint domain ends like another: a page is in one cloud', () => {
  for (const cloud of ALL_CLOUDS) {
    const page = `contoso${CLOUDS[cloud].sharePoint}`;
    expect(ALL_CLOUDS.filter((each) => page.endsWith(CLOUDS[each].sharePoint))).toEqual([cloud]);
  }
});
