/**
 * `npm run strings` writes SPFx's files for the words of the property panes from `src/loc`.
 * `npm run strings -- --check` only compares, and fails when a file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The files as the TypeScript tables give them. */
async function fromTables() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { webPartStrings } from './tools/webPartStrings';
        import { loadStrings } from './src/loc/load';
        import { LOCALES } from './src/ports/host';
        const loaded = await Promise.all(LOCALES.map(async (locale) => [locale, await loadStrings(locale)]));
        export default webPartStrings(Object.fromEntries(loaded));`,
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

const differ = (await fromTables()).filter(({ file, text }) => {
  const place = path.join(ROOT, file);
  return !existsSync(place) || readFileSync(place, 'utf8') !== text;
});

if (differ.length === 0) {
  console.log('The words of the property panes are those of src/loc.');
} else if (process.argv.includes('--check')) {
  console.error(`${differ.map(({ file }) => file).join(', ')} differ from src/loc. \`npm run strings\` writes them.`);
  process.exitCode = 1;
} else {
  differ.forEach(({ file, text }) => writeFileSync(path.join(ROOT, file), text));
  console.log(`${differ.length} files written.`);
}
