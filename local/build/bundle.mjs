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
  const { inputs, stamp, folder, entries } = JSON.parse(readFileSync(file, 'utf8'));
  const whole = entries.every((entry) => existsSync(path.join(CACHE, folder, entry)));
  return whole && stampOf(inputs.map(absolute)) === stamp ? { folder: path.join(CACHE, folder), entries } : undefined;
}

/** Bundles, or finds the bundle of the same sources. Answers its folder and the files of its entries, in their order. */
export async function bundle(name, options) {
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

  const outputs = Object.entries(metafile.outputs);
  const entries = options.entryPoints.map((from) => {
    const [output] = outputs.find(([, { entryPoint }]) => entryPoint === from);
    return path.relative(outdir, absolute(output));
  });
  const inputs = [...Object.keys(metafile.inputs), ...ALWAYS].filter((input) => existsSync(absolute(input)));
  if (!changedSince(inputs.map(absolute), begun)) {
    write(path.join(CACHE, `${name}.json`), JSON.stringify({ inputs, stamp: stampOf(inputs.map(absolute)), folder, entries }));
  }
  tidy(CACHE, name, folder);
  return { folder: path.join(CACHE, folder), entries };
}
