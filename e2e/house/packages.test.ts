import { builtinModules } from 'node:module';
import { readJson, trackedTexts } from './tracked';

interface PackageJson {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies, scripts } = readJson<PackageJson>('package.json');
const texts = trackedTexts();
const shipped = texts.filter(({ file }) => /^src\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const local = texts.filter(({ file }) => /^local\//.test(file));

/** Their imports are examples in strings. */
const SNIPPETS = ['e2e/house/rings.test.ts', 'e2e/house/engine.test.ts'];

const SPECIFIER = /(?:\bfrom |^import |\bimport\(|\brequire\(|\brequire\.resolve\()\s*(?:\/\*.*?\*\/\s*)?['"]([^'"\s]+)['"]/gm;

/** Whether one of the files imports the package or something below it. */
function imported(name: string, files: readonly { text: string }[]): boolean {
  return files
    .flatMap(({ text }) => [...text.matchAll(SPECIFIER)].map(([, specifier]) => specifier ?? ''))
    .some((specifier) => specifier === name || specifier.startsWith(`${name}/`));
}

test.each([
  '@microsoft/sp-core-library',
  '@fluentui/react',
  '@microsoft/teams-js',
  '@pnp/graph',
  '@microsoft/mgt-react'
])('the product really uses %s', (name) => {
  expect(imported(name, shipped)).toBe(true);
});

test('jest is what `npm test` runs', () => {
  expect(scripts.test).toMatch(/^jest\b/);
  expect(Object.keys(devDependencies)).toContain('jest');
});

/** Dependencies that no import names. */
const UNSEEN: Readonly<Record<string, string>> = { tslib: 'the compiler writes its imports (importHelpers)' };

test.each(Object.keys(dependencies).filter((name) => !(name in UNSEEN)))('the dependency %s is used', (name) => {
  const named = local.some(({ text }) => text.includes(name));
  expect(imported(name, shipped) || named).toBe(true);
});

test('every package that is imported is declared', () => {
  const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies), ...builtinModules]);
  const code = texts.filter(({ file }) => /\.(tsx?|mjs)$/.test(file) && !SNIPPETS.includes(file));
  const undeclared = code.flatMap(({ file, text }) =>
    [...text.matchAll(SPECIFIER)]
      .map(([, specifier]) => specifier ?? '')
      .filter((specifier) => !/^(\.|node:|data:)|WebPartStrings$/.test(specifier))
      .map((specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/'))
      .filter((name) => !declared.has(name))
      .map((name) => `${file}: ${name}`)
  );
  expect(undeclared).toEqual([]);
});

test('every version is exact', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
