import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { CHECKS, judgeAll } from '../../src/checks';
import { scan } from '../../src/facts/scan';
import { emptyRecords } from '../../src/facts/recordsStore';
import { readFact } from '../../src/facts/testing';
import { ALL_SCOPES, rehearse } from '../../src/facts/testing/rehearse';
import { covers, NEEDED_SCOPES } from '../../src/checks/lib/scopes';
import { READS } from '../../src/routes/reads';
import { WRITES } from '../../src/routes/writes';
import { PERMISSION_REASONS, type Scope } from '../../tools/permissionReasons';
import { permissionRequests } from '../../tools/permissionRequests';
import { openedByDirectory, page } from '../../tools/permissionSources';
import { permissionsPage, type PermissionsPage } from '../../tools/permissionsPage';
import { ROOT, runNode } from './run';

interface Solution {
  readonly solution: { readonly webApiPermissionRequests: readonly { readonly resource: string; readonly scope: string }[] };
}

const { solution } = JSON.parse(readFileSync(path.join(ROOT, 'config/package-solution.json'), 'utf8')) as Solution;
const asked = solution.webApiPermissionRequests.map(({ scope }) => scope);

test('the package asks for what the route tables need, and for nothing else', () => {
  expect(solution.webApiPermissionRequests).toEqual(permissionRequests(READS, WRITES));
});

test('`npm run permissions -- --check` agrees', () => {
  expect(runNode(['tools/permissions.mjs', '--check']).status).toBe(0);
});

test('every scope once, in order, further scopes included', () => {
  const route = (scope: string, ...further: string[]) => ({
    scope,
    furtherScopes: further.map((each) => ({ scope: each, when: 'always' as const }))
  });
  expect(permissionRequests({ a: route('B.Read'), b: route('A.Read', 'C.Read') }, { c: route('B.Read') })).toEqual([
    { resource: 'Microsoft Graph', scope: 'A.Read' },
    { resource: 'Microsoft Graph', scope: 'B.Read' },
    { resource: 'Microsoft Graph', scope: 'C.Read' }
  ]);
});

describe('docs/permissions.md', () => {
  const [reading = '', writing = ''] = page.split('\n## Writing');
  const scopesIn = (text: string): string[] => [...text.matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, scope]) => scope ?? '');

  test('has one row for each scope that the package asks for, and P10 compares with the same list', () => {
    expect([...scopesIn(reading), ...scopesIn(writing)].sort()).toEqual([...asked].sort());
    expect([...NEEDED_SCOPES].sort()).toEqual([...asked].sort());
    expect(Object.keys(PERMISSION_REASONS).sort()).toEqual([...asked].sort());
  });

  test('what reads stands in the first table; what can change something stands in the second only', () => {
    expect(scopesIn(reading)).toEqual(permissionRequests(READS).map(({ scope }) => scope));
    expect(scopesIn(reading).filter((scope) => /Write|Delete|Enable|AccessAsUser/.test(scope))).toEqual([]);
  });

  test('no scope goes without a reason', () => {
    const bare: PermissionsPage = { reads: READS, writes: WRITES, reasons: {}, tasks: [], checks: [], openedByDirectory: [] };
    expect(() => permissionsPage(bare)).toThrow('AdministrativeUnit.Read.All');
  });

  test('the checks that it names exist', () => {
    const said = Object.values(PERMISSION_REASONS).flatMap(({ why, without }) => `${why} ${without}`.match(/\b[PUSMD]\d\d\b/g) ?? []);
    expect(said.filter((named) => !CHECKS.some(({ id }) => id === named))).toEqual([]);
  });
});

/** The checks that a reason names as lost. */
const namedBy = (scope: string): readonly string[] => PERMISSION_REASONS[scope as Scope].without.match(/\b[PUSMD]\d\d\b/g) ?? [];

async function readWith(scopes: readonly string[]) {
  const { graph, clock, session } = rehearse('messy', scopes);
  return (await scan({ graph, clock, session, records: readFact(emptyRecords('tenant')) })).facts;
}

describe('with reading scopes on the rehearsal tenant', () => {
  test('those of the first table alone read everything that readiness is made of', async () => {
    expect([...ALL_SCOPES].sort()).toEqual(permissionRequests(READS).map(({ scope }) => scope).sort());
    const facts = await readWith(ALL_SCOPES);
    const unread = Object.entries(facts).filter(([, fact]) => fact.kind === 'unread' && fact.reason !== 'notReadYet');
    expect(unread.map(([id]) => id)).toEqual([]);
  }, 60_000);

  test('what Directory.Read.All opens as well can be left out', async () => {
    expect(openedByDirectory.length).toBeGreaterThan(5);
    const facts = await readWith(ALL_SCOPES.filter((scope) => !openedByDirectory.includes(scope)));
    expect(Object.values(facts).filter((fact) => fact.kind === 'unread' && fact.reason === 'scope')).toEqual([]);
  }, 60_000);

  test.each(ALL_SCOPES)('without %s, and what opens the same, no check is lost that its row does not name', async (scope) => {
    const left = ALL_SCOPES.filter((each) => covers(each, scope));
    const facts = await readWith(ALL_SCOPES.filter((each) => !left.includes(each)));
    const lost = judgeAll(facts).flatMap(({ check, result }) => (result.kind === 'couldNotCheck' && result.reason === 'scope' ? [check.id] : []));
    const named = left.flatMap(namedBy);
    expect(lost.filter((id) => !named.includes(id))).toEqual([]);
  }, 60_000);
});
