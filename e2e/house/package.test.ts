import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BUILD_MS, productionBuild, type ProductionBuild } from './productionBuild';
import { ROOT, runNode } from './run';
import { readJson, trackedFiles } from './tracked';

interface Solution {
  readonly solution: {
    readonly id: string;
    readonly version: string;
    readonly supportedLocales: readonly string[];
    readonly webApiPermissionRequests: readonly { readonly scope: string }[];
  };
}

interface Component {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly supportedHosts: readonly string[];
  readonly preconfiguredEntries: readonly unknown[];
}

/** A script as SharePoint is told to load it: one for all, or one a language. */
type Script = string | { readonly path: string };

interface Loaded {
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<
      Record<string, { readonly path?: Script; readonly defaultPath?: Script; readonly paths?: Readonly<Record<string, Script>> }>
    >;
  };
}

const COMPONENTS = trackedFiles().filter((file) => /^src\/webparts\/.*\.manifest\.json$/.test(file));
const CULTURES = ['en-us', 'de-de', 'zh-cn', 'sv-se', 'da-dk', 'nl-nl'];

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

describe('what is in the package', () => {
  let files: Record<string, Uint8Array>;
  let manifest: string;
  const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, found]) => found ?? '');

  beforeAll(() => {
    files = unzipSync(readFileSync(sppkg));
    manifest = text(files, 'AppManifest.xml');
  });

  test('the solution with its id, version and languages, for all sites, in no domain of its own', () => {
    const { solution } = readJson<Solution>('config/package-solution.json');
    expect(manifest).toContain(`ProductID="${solution.id}"`);
    expect(manifest).toContain(`Version="${solution.version}"`);
    expect(manifest).toContain('SkipFeatureDeployment="true"');
    expect(manifest).not.toMatch(/isolated/i);
    expect(all(/<SupportedLocale CultureName="([^"]+)"/g)).toEqual(solution.supportedLocales);
    const culturesOf = (element: string): string[] =>
      [...(manifest.split(`<${element}>`)[1]?.split(`</${element}>`)[0] ?? '').matchAll(/CultureName="([^"]+)"/g)].map(([, each]) => each ?? '');
    expect(culturesOf('ShortDescription')).toEqual(['default', ...solution.supportedLocales]);
    expect(culturesOf('LongDescription')).toEqual(['default', ...solution.supportedLocales]);
  });

  test('the permission requests, and no other', () => {
    const { solution } = readJson<Solution>('config/package-solution.json');
    expect(all(/ Scope="([^"]+)"/g)).toEqual(solution.webApiPermissionRequests.map(({ scope }) => scope));
    expect(new Set(all(/ ResourceId="([^"]+)"/g))).toEqual(new Set(['Microsoft Graph']));
  });

  test.each(COMPONENTS)('%s as its manifest says, with strings in six languages and every script that it loads', (source) => {
    const written = readJson<Component>(source);
    const { version } = readJson<{ version: string }>('package.json');
    const xml = Object.keys(files).filter((name) => name.endsWith(`_${written.id}.xml`));
    expect(xml).toHaveLength(1);
    const quoted = / ComponentManifest="([^"]+)"/.exec(text(files, xml[0] ?? ''))?.[1] ?? '{}';
    const shipped = JSON.parse(quoted.replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/&apos;/g, "'")) as Component & Loaded;
    expect(shipped).toMatchObject({
      id: written.id,
      alias: written.alias,
      componentType: written.componentType,
      supportedHosts: written.supportedHosts,
      preconfiguredEntries: written.preconfiguredEntries,
      version
    });
    const { internalModuleBaseUrls, entryModuleId, scriptResources } = shipped.loaderConfig;
    expect(internalModuleBaseUrls).toEqual(['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
    expect(scriptResources[entryModuleId]).toBeDefined();
    const localized = Object.values(scriptResources).flatMap(({ paths }) => (paths === undefined ? [] : [paths]));
    expect(localized.map((paths) => Object.keys(paths).map((culture) => culture.toLowerCase()).sort())).toEqual(localized.map(() => [...CULTURES].sort()));
    const own = Object.values(scriptResources).flatMap(({ path: one, paths = {}, defaultPath }) => [one, defaultPath, ...Object.values(paths)]);
    const scripts = own.flatMap((each) => (each === undefined ? [] : [typeof each === 'string' ? each : each.path]));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => files[`ClientSideAssets/${name}`] === undefined)).toEqual([]);
  });

  // A chunk knows its hash by the script that may load it, so the hashes in a first script are all it can ever load.
  test.each([
    ['readiness-dashboard-web-part', []],
    ['readiness-card-adaptive-card-extension', []],
    ['tenant-closure-web-part', ['"DELETE"', '"PATCH"', '/forceDelete']]
  ])('what %s can ever load has the means of these changes: %j', (name, means) => {
    const scripts = Object.keys(files).filter((file) => file.startsWith('ClientSideAssets/') && file.endsWith('.js'));
    const entry = scripts.find((file) => file.startsWith(`ClientSideAssets/${name}_`)) ?? '';
    const chunks = scripts.filter((file) => {
      const hash = /\/chunk\..*_([0-9a-f]{20})\.js$/.exec(file)?.[1];
      return hash !== undefined && text(files, entry).includes(`"${hash}"`);
    });
    expect(chunks.length).toBeGreaterThan(5);
    const all = [entry, ...chunks].map((file) => text(files, file)).join('');
    expect(['"DELETE"', '"PATCH"', '/forceDelete'].filter((mean) => all.includes(mean))).toEqual(means);
  });

  test('the icon of the catalog, as it was drawn', () => {
    expect(Buffer.from(files['solution-icon.png'] ?? []).equals(readFileSync(path.join(ROOT, 'sharepoint/solution-icon.png')))).toBe(true);
  });

  test('the Teams app: manifest, icons and languages, byte for byte those of teams/, and nothing else', () => {
    const teams = unzipSync(files['ClientSideAssets/TeamsSPFxApp.zip'] ?? new Uint8Array());
    expect(Object.keys(teams).sort()).toEqual(
      ['color.png', 'da.json', 'de.json', 'manifest.json', 'nl.json', 'outline.png', 'sv.json', 'zh-cn.json'].sort()
    );
    const differs = Object.keys(teams).filter((name) => !readFileSync(path.join(ROOT, 'teams', name)).equals(Buffer.from(teams[name] ?? [])));
    expect(differs).toEqual([]);
  });
});

test('every part that the package names is in it, and nothing else', () => {
  const files = unzipSync(readFileSync(sppkg));
  const targets = Object.keys(files)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => [...text(files, name).matchAll(/ Target="\/?([^"]+)"/g)].map(([, target]) => target ?? ''));
  const parts = Object.keys(files).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  expect([...new Set(targets)].sort()).toEqual(parts.sort());
});

test('packaging again gives the same bytes, entry by entry', () => {
  const first = readFileSync(sppkg);
  const { status, output } = runNode(['tools/package.mjs', '--skip-build'], { cwd: folder });
  expect(status).toBe(0);
  const again = readFileSync(sppkg);
  const [before, after] = [unzipSync(first), unzipSync(again)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((name) => !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? [])))).toEqual([]);
  expect(again.equals(first)).toBe(true);
  expect(output).toContain(createHash('sha256').update(first).digest('hex'));
});

test('first scripts are within their budgets', () => {
  const { output, status } = runNode(['tools/size.mjs'], { cwd: folder });
  expect(output).not.toContain('OVER');
  expect(status).toBe(0);
});
