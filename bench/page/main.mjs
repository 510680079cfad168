/** `node bench/page/main.mjs --help` says what it measures. Bundles the harness, since plain Node reads no TypeScript. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../local/build/bundle.mjs';

const { folder, entries } = await bundle('bench-page', {
  entryPoints: ['bench/page/cli.ts'],
  platform: 'node',
  target: 'node20',
  packages: 'external',
  // What is sent into the page is printed from these functions: it must stay as it is written.
  minify: false,
  keepNames: false
});
const { run } = await import(pathToFileURL(path.join(folder, entries[0])).href);
process.exitCode = await run(process.argv.slice(2));
