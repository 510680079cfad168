import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const say = {
  out: (line) => console.log(line),
  err: (line) => console.error(line)
};

/** What went wrong before our own code could say so. */
function sentence(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND') {
    return 'The packages of this project are not installed, so nothing was started. Run npm ci first.';
  }
  if (Array.isArray(error?.errors)) {
    const first = error.errors[0];
    const where = first?.location ? ` (${first.location.file}:${first.location.line})` : '';
    return `The page could not be built, so nothing was started: ${first?.text}${where}. Undo that change, or mend it.`;
  }
  return `Something unexpected happened, so nothing was started: ${error?.message ?? error}. Run npm ci and try again.`;
}

async function loadServer() {
  const { bundle } = await import('./build/bundle.mjs');
  const { folder, entries: [entry] } = await bundle('server', { entryPoints: ['local/server/main.ts'], platform: 'node', target: 'node20' });
  return import(pathToFileURL(path.join(folder, entry)).href);
}

const builds = {
  page: async () => (await import('./build/page.mjs')).buildPage(),
  hosts: async () => (await import('./build/hosts.mjs')).buildHosts(),
  sppkg: async () => readFileSync((await (await import('./build/productionBuild.mjs')).productionBuild()).sppkg)
};

try {
  const { run } = await loadServer();
  const { exitCode } = await run(process.argv.slice(2), builds, say);
  if (exitCode !== 'running') {
    process.exitCode = exitCode;
  }
} catch (error) {
  say.err(sentence(error));
  process.exitCode = 1;
}
