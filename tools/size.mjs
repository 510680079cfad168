/**
 * `npm run size` weighs what a production build left in `release/`: the first script of each component against its
 * budget, then every chunk that is loaded later. Fails when a first script is over its budget.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const RELEASE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../release');
const ASSETS = path.join(RELEASE, 'assets');

/** Alias → kB (1000 bytes) after gzip. */
const BUDGETS = { ReadinessCardAdaptiveCardExtension: 40, ReadinessDashboardWebPart: 110, TenantClosureWebPart: 160 };

if (!existsSync(path.join(RELEASE, 'manifests'))) {
  console.error('There is no production build to weigh. `npm run build` makes one.');
  process.exit(1);
}

const kB = (file) => gzipSync(readFileSync(path.join(ASSETS, file)), { level: 9 }).length / 1000;
const line = (size, text) => console.log(`${size.toFixed(1).padStart(8)} kB  ${text}`);

const weighed = new Set();
let over = 0;
console.log('First scripts (gzip):');
for (const name of readdirSync(path.join(RELEASE, 'manifests'))) {
  const { alias, loaderConfig } = JSON.parse(readFileSync(path.join(RELEASE, 'manifests', name), 'utf8'));
  const entry = loaderConfig.scriptResources[loaderConfig.entryModuleId].path;
  for (const { path: file, paths, defaultPath } of Object.values(loaderConfig.scriptResources)) {
    [file, defaultPath, ...Object.values(paths ?? {})].forEach((each) => weighed.add(each));
  }
  const size = kB(entry);
  const budget = BUDGETS[alias] ?? 0;
  over += size > budget ? 1 : 0;
  line(size, `${alias}, budget ${budget} kB${size > budget ? ': OVER' : ''}`);
}

console.log('Later chunks (gzip):');
readdirSync(ASSETS)
  .filter((file) => file.endsWith('.js') && !weighed.has(file))
  .map((file) => ({ file, size: kB(file) }))
  .sort((a, b) => b.size - a.size)
  .forEach(({ file, size }) => line(size, file));

process.exitCode = over > 0 ? 1 : 0;
