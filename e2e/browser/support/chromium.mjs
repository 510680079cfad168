import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';

const MACHINE_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome'
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The one from npm is built for this. */
const HAS_BUNDLED = process.platform === 'linux' && process.arch === 'x64';

const starts = (path) => spawnSync(path, ['--version']).status === 0;

/**
 * The browser inside the npm package, with the libraries it brings: a browser download at install time fails on closed
 * networks. https://github.com/Sparticuz/chromium#usage
 */
async function bundled() {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  await inflate(join(dirname(dirname(entry)), 'bin', 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return { executablePath: await chromium.executablePath(), from: pathToFileURL(entry).href };
}

/**
 * Where the browser is: `CHROMIUM` (a path, `bundled` or `machine`), else the one from npm where there is one, since it is the
 * same everywhere and figures can be compared, else the machine's own.
 * @returns {Promise<{ executablePath: string, from: string }>}
 * @throws Error when there is none.
 */
export async function findChromium() {
  const wanted = process.env.CHROMIUM ?? '';
  if (wanted !== '' && wanted !== 'bundled' && wanted !== 'machine') {
    return { executablePath: wanted, from: 'CHROMIUM' };
  }
  const fromNpm = wanted === 'machine' || !HAS_BUNDLED ? undefined : await bundled();
  if (fromNpm !== undefined && (wanted === 'bundled' || starts(fromNpm.executablePath))) {
    return fromNpm;
  }
  const own = MACHINE_BROWSERS.find(isExecutable);
  if (own === undefined) {
    throw new Error('No Chromium: the one from npm does not start here. Install one, or name one in CHROMIUM.');
  }
  return { executablePath: own, from: 'machine' };
}
