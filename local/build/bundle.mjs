import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tidy, write } from './cache.mjs';
import { changedSince, stampOf } from './stamp.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/tenant-closure');

/** What every build depends on beside its sources. */
const ALWAYS = ['package-lock.json', 'tsconfig.json', 'local/build/bundle.mjs', 'local/build/page.mjs', 'local/start.mjs'];

const absolute = (file) => path.join(ROOT, file);

/** The last build, when nothing was changed since. */
function lastBuild(name) {
  const file = path.join(CACHE, `${name}.json`);
  if (!existsSync(file)) {
    return undefined;
  }
  const { inputs, stamp, ...last } = JSON.parse(readFileSync(file, 'utf8'));
  if (stampOf(inputs.map(absolute)) !== stamp) {
    return undefined;
  }
  const folder = path.join(CACHE, last.folder);
  return [...last.entries, ...last.soon].every((each) => existsSync(path.join(folder, each))) ? { ...last, folder } : undefined;
}

const outputOf = (outputs, source) => Object.keys(outputs).find((output) => outputs[output].entryPoint === source);

/** The output of a source, and all that it can't begin without. */
function withImports(outputs, source) {
  const found = new Set();
  const add = (output) => {
    if (!found.has(output)) {
      found.add(output);
      const imports = outputs[output].imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true);
      imports.forEach(({ path: imported }) => add(imported));
    }
  };
  add(outputOf(outputs, source));
  return [...found];
}

/**
 * Bundles, or finds the bundle of the same sources. Answers its folder, the files of its entries, in their order, and those
 * that the sources `needed` can't begin without.
 */
export async function bundle(name, options, needed = []) {
  const last = lastBuild(name);
  if (last !== undefined) {
    return last;
  }
  const begun = Date.now();
  const outdir = path.join(CACHE, name);
  const { metafile, outputFiles } = await build({
    bundle: true,
    format: 'esm',
    target: 'es2021',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    absWorkingDir: ROOT,
    outdir,
    metafile: true,
    write: false
  });

  const hash = createHash('sha256');
  outputFiles.forEach((file) => hash.update(file.path).update(file.contents));
  const folder = `${name}-${hash.digest('hex').slice(0, 16)}`;
  outputFiles.forEach((file) => write(path.join(CACHE, folder, path.relative(outdir, file.path)), file.contents));

  const { outputs } = metafile;
  const place = (output) => path.relative(outdir, absolute(output));
  const entries = options.entryPoints.map((from) => place(outputOf(outputs, from)));
  const soon = [...new Set(needed.flatMap((source) => withImports(outputs, source)))].map(place);
  const inputs = [...Object.keys(metafile.inputs), ...ALWAYS].filter((input) => existsSync(absolute(input)));
  if (!changedSince(inputs.map(absolute), begun)) {
    write(path.join(CACHE, `${name}.json`), JSON.stringify({ inputs, stamp: stampOf(inputs.map(absolute)), folder, entries, soon }));
  }
  tidy(CACHE, name, folder);
  return { folder: path.join(CACHE, folder), entries, soon };
}
