import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const FONTS = path.join(path.dirname(createRequire(import.meta.url).resolve('@fluentui/font-icons-mdl2')), '../fonts');

// Scripts of their own: they have to run before the first line of Fluent or teams-js, which may lie in a shared chunk.
const FIRST = 'local/page/fabricConfig.ts';
const STAYS_HERE = 'local/page/teams/staysHere.ts';
const MAIN = 'local/page/main.tsx';
const FRAME = 'local/page/teams/frame.tsx';

/** What the first screen is made of: asked for at once, and not by one file after the other. */
const FIRST_SCREEN = [MAIN, 'src/loc/en/index.ts', 'src/ui/Console.tsx', 'src/ui/frame/Pages.tsx'];

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.woff': 'font/woff' };

function filesIn(folder, below) {
  return readdirSync(folder)
    .filter((name) => path.extname(name) in TYPES)
    .map((name) => [`${below}/${name}`, { type: TYPES[path.extname(name)], body: readFileSync(path.join(folder, name)) }]);
}

/** The page: our own bundle, its few styles, and Fluent's icon fonts, which would otherwise come from a CDN. */
export async function buildPage() {
  const options = {
    entryPoints: [FIRST, MAIN, STAYS_HERE, FRAME],
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' }
  };
  const { folder, entries, soon } = await bundle('page', options, FIRST_SCREEN);
  const [first, main, staysHere, frame] = entries.map((entry) => `/app/${entry}`);
  const styles = path.join(HERE, '../page');
  return {
    pages: new Map([
      ['/', { scripts: [first, main], soon: soon.map((file) => `/app/${file}`) }],
      ['/teams', { scripts: [first, staysHere, frame], soon: [] }]
    ]),
    files: new Map([...filesIn(folder, '/app'), ...filesIn(styles, '/app'), ...filesIn(FONTS, '/fonts')])
  };
}
