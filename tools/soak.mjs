/**
 * `npm run soak -- --minutes N` plays generated fault scripts for as long as it is told, on two cores, and says every
 * minute how it stands. What a script is: src/run/testing/script/faultScript.ts.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../local/build/bundle.mjs';

try {
  const { folder, entries } = await bundle('soak', {
    entryPoints: ['tools/soak/main.ts', 'tools/soak/worker.ts'],
    platform: 'node',
    target: 'node20',
    minify: false,
    outExtension: { '.js': '.mjs' }
  });
  const [main, worker] = entries.map((entry) => path.join(folder, entry));
  const { run } = await import(pathToFileURL(main).href);
  process.exitCode = await run(process.argv.slice(2), worker, (line) => console.log(line));
} catch (error) {
  console.error(`The soak could not be started: ${error?.message ?? error}`);
  process.exitCode = 1;
}
