import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const FONTS = path.join(path.dirname(createRequire(import.meta.url).resolve('@fluentui/font-icons-mdl2')), '../fonts');

// Scripts of their own: they have to run before the first line of Fluent or teams-js.
const FIRST = 'local/page/fabricConfig.ts';
const STAYS_HERE = 'local/page/teams/staysHere.ts';
const MAIN = 'local/page/main.tsx';
const FRAME = 'local/page/teams/frame.tsx';

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff': 'font/woff' };

export function filesIn(folder, below) {
  return readdirSync(folder)
    .filter((name) => path.extname(name) in TYPES)
    .map((name) => [`${below}/${name}`, { type: TYPES[path.extname(name)], body: readFileSync(path.join(folder, name)) }]);
}

/**
 * The page: our own bundle, its few styles, and Fluent's icon fonts, which would otherwise come from a CDN. In one file: the
 * seventy chunks of a split one cost a slow processor more than what isn't needed yet, which waits in it unevaluated.
 */
export async function buildPage() {
  const { folder, entries } = await bundle('page', {
    entryPoints: [FIRST, MAIN, STAYS_HERE, FRAME],
    entryNames: '[name]-[hash]',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' }
  });
  const [first, main, staysHere, frame] = entries.map((entry) => `/app/${entry}`);
  const styles = path.join(HERE, '../page');
  return {
    pages: new Map([
      ['/', { look: 'product', scripts: [first, main] }],
      ['/teams', { look: 'product', scripts: [first, staysHere, frame] }]
    ]),
    files: new Map([...filesIn(folder, '/app'), ...filesIn(styles, '/app'), ...filesIn(FONTS, '/fonts')])
  };
}
