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
 * Where the browser is: `CHROMIUM` (a path, or `bundled`), else the machine's own, else the one from npm.
 * @returns {Promise<{ executablePath: string, from: string }>}
 */
export async function findChromium() {
  const wanted = process.env.CHROMIUM ?? '';
  if (wanted !== '' && wanted !== 'bundled') {
    return { executablePath: wanted, from: 'CHROMIUM' };
  }
  const own = wanted === 'bundled' ? undefined : MACHINE_BROWSERS.find(isExecutable);
  return own === undefined ? bundled() : { executablePath: own, from: 'machine' };
}
