import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BUILD_MS, productionBuild, type ProductionBuild } from './productionBuild';
import { ROOT, runNode } from './run';
import { readJson } from './tracked';

interface Solution {
  readonly solution: { readonly id: string; readonly webApiPermissionRequests: readonly { readonly scope: string }[] };
}

/** A copy of the build of our own: packaging again writes into it. */
const folder = mkdtempSync(path.join(tmpdir(), 'tenant-closure-package-'));
const sppkg = path.join(folder, 'sharepoint/solution/tenant-closure.sppkg');
let built: ProductionBuild;

beforeAll(async () => {
  built = await productionBuild();
  cpSync(built.folder, folder, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}, BUILD_MS);

afterAll(() => rmSync(folder, { recursive: true }));

const text = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name] ?? new Uint8Array());

test('a production build has no errors and no warnings', () => {
  expect(built.output).toContain('tenant-closure.sppkg');
  expect(built.output).not.toMatch(/\b(error|warning)\b.*src\//i);
});

test('the package holds the solution, its permissions, both web parts and the Teams app', () => {
  const files = unzipSync(readFileSync(sppkg));
  const { solution } = readJson<Solution>('config/package-solution.json');
  const manifest = text(files, 'AppManifest.xml');
  expect(manifest).toContain(`ProductID="${solution.id}"`);
  expect([...manifest.matchAll(/ Scope="([^"]+)"/g)].map(([, scope]) => scope)).toEqual(
    solution.webApiPermissionRequests.map(({ scope }) => scope)
  );
  const names = Object.keys(files);
  for (const id of ['3bd87126-2269-40ba-b52f-d94d370ff3bd', '4c90b3b8-0b0d-472f-a0f5-3dc0bb7962e8']) {
    expect(names.filter((name) => name.endsWith(`/WebPart_${id}.xml`))).toHaveLength(1);
  }
  expect(names).toContain('solution-icon.png');
  const teams = unzipSync(files['ClientSideAssets/TeamsSPFxApp.zip'] ?? new Uint8Array());
  expect(Object.keys(teams).sort()).toEqual(
    ['color.png', 'da.json', 'de.json', 'manifest.json', 'nl.json', 'outline.png', 'sv.json', 'zh-cn.json'].sort()
  );
});

test('every part that the package names is in it, and nothing else', () => {
  const files = unzipSync(readFileSync(sppkg));
  const targets = Object.keys(files)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => [...text(files, name).matchAll(/ Target="\/?([^"]+)"/g)].map(([, target]) => target ?? ''));
  const parts = Object.keys(files).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  expect([...new Set(targets)].sort()).toEqual(parts.sort());
});

test('packaging again gives the same bytes', () => {
  const first = readFileSync(sppkg);
  expect(runNode(['tools/package.mjs', '--skip-build'], { cwd: folder }).status).toBe(0);
  expect(readFileSync(sppkg).equals(first)).toBe(true);
});

test('first scripts are within their budgets', () => {
  const { output, status } = runNode(['tools/size.mjs'], { cwd: folder });
  expect(output).not.toContain('OVER');
  expect(status).toBe(0);
});
