/** `npm run bench -- --help` says what it measures. Bundles the bench, since plain Node reads no TypeScript. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../local/build/bundle.mjs';
import { productionBuild } from '../local/build/productionBuild.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

const { folder, entries } = await bundle('bench', {
  entryPoints: ['bench/main.ts', 'bench/host/host.ts', 'bench/virtual/child.ts'],
  platform: 'node',
  target: 'node20',
  // Built for Node by themselves, and only wanted by what opens a browser.
  external: ['playwright-core', '@sparticuz/chromium'],
  // Test helpers ask where they are; everything here runs in the root of the repository.
  define: { __dirname: '"e2e/house"' },
  entryNames: '[dir]/[name]',
  // What is sent into a page is printed from its functions: it must stay as it is written.
  minify: false
});
const [main, host, virtual] = entries.map((entry) => path.join(folder, entry));
const { run } = await import(pathToFileURL(main).href);
// A contender that hangs must not keep the bench from ending.
process.exit(await run(process.argv.slice(2), { host, virtual, productionBuild }));
