import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { READS } from '../../src/routes/reads';
import { WRITES } from '../../src/routes/writes';
import { permissionRequests } from '../../tools/permissionRequests';
import { ROOT, runNode } from './run';

interface Solution {
  readonly solution: { readonly webApiPermissionRequests: unknown };
}

test('the package asks for what the route tables need, and for nothing else', () => {
  const config = JSON.parse(readFileSync(path.join(ROOT, 'config/package-solution.json'), 'utf8')) as Solution;
  expect(config.solution.webApiPermissionRequests).toEqual(permissionRequests(READS, WRITES));
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
