import { readJson } from './tracked';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');

/**
 * Packages with a binary a platform name all of them as optional. When the lockfile is written where some can't be had,
 * npm leaves those out, and `npm ci` then refuses the lockfile: https://github.com/npm/cli/issues/4828
 */
test('the lockfile has the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${owner}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages)
    )
  );
  expect(missing).toEqual([]);
});
