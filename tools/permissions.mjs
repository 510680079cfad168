/**
 * `npm run permissions` writes what the route tables need into `config/package-solution.json`.
 * `npm run permissions -- --check` only compares, and fails when the file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SOLUTION = path.join(ROOT, 'config/package-solution.json');

/** The requests as the TypeScript tables give them. */
async function fromRouteTables() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { permissionRequests } from './tools/permissionRequests';
        import { READS } from './src/routes/reads';
        import { WRITES } from './src/routes/writes';
        export default permissionRequests(READS, WRITES);`,
      resolveDir: ROOT,
      loader: 'ts'
    },
    bundle: true,
    format: 'esm',
    write: false
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return module.default;
}

const requests = await fromRouteTables();
const before = readFileSync(SOLUTION, 'utf8');
const config = JSON.parse(before);
config.solution.webApiPermissionRequests = requests;
const after = `${JSON.stringify(config, undefined, 2)}\n`;

if (after === before) {
  console.log(`config/package-solution.json asks for the ${requests.length} scopes that the route tables need.`);
} else if (process.argv.includes('--check')) {
  console.error('config/package-solution.json differs from the route tables. `npm run permissions` writes it.');
  process.exitCode = 1;
} else {
  writeFileSync(SOLUTION, after);
  console.log(`config/package-solution.json now asks for ${requests.length} scopes.`);
}
