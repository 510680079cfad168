/**
 * `npm run permissions` writes what the route tables need: the requests in `config/package-solution.json`, and
 * `docs/permissions.md`, which gives each its reason.
 * `npm run permissions -- --check` only compares, and fails when a file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SOLUTION = 'config/package-solution.json';
const PAGE = 'docs/permissions.md';

/** Requests and page as the TypeScript tables give them. */
async function fromTables() {
  const { outputFiles } = await build({
    stdin: { contents: `export * from './tools/permissionSources';`, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const { requests, page } = await fromTables();
const solution = JSON.parse(readFileSync(path.join(ROOT, SOLUTION), 'utf8'));
solution.solution.webApiPermissionRequests = requests;
const wanted = { [SOLUTION]: `${JSON.stringify(solution, undefined, 2)}\n`, [PAGE]: page };

for (const [file, after] of Object.entries(wanted)) {
  const place = path.join(ROOT, file);
  const before = existsSync(place) ? readFileSync(place, 'utf8') : '';
  if (after === before) {
    console.log(`${file} is what the route tables say (${requests.length} scopes).`);
  } else if (process.argv.includes('--check')) {
    console.error(`${file} differs from the route tables. \`npm run permissions\` writes it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(place, after);
    console.log(`${file} is written (${requests.length} scopes).`);
  }
}
