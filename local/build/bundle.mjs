import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { stampOf } from './stamp.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/tenant-closure');

/** What every build depends on beside its sources. */
const ALWAYS = ['package-lock.json', 'tsconfig.json', 'local/build/bundle.mjs'];

/** Written beside and moved there in one step: two starts at once never read half a file. */
function write(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(beside, contents);
  renameSync(beside, file);
}

function fresh(name) {
  const file = path.join(CACHE, `${name}.json`);
  if (!existsSync(file)) {
    return undefined;
  }
  const { inputs, stamp, folder, entry } = JSON.parse(readFileSync(file, 'utf8'));
  const current = stampOf(inputs.map((input) => path.join(ROOT, input)));
  return current === stamp && existsSync(path.join(folder, entry)) ? { folder, entry } : undefined;
}

/** Bundles one entry, or finds the bundle of the same sources. Answers its folder and the file that begins. */
export async function bundle(name, options) {
  const kept = fresh(name);
  if (kept !== undefined) {
    return kept;
  }
  const result = await build({
    bundle: true,
    format: 'esm',
    target: 'es2021',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    absWorkingDir: ROOT,
    outdir: path.join(CACHE, name),
    metafile: true,
    write: false
  });
  const inputs = [...new Set([...Object.keys(result.metafile.inputs), ...ALWAYS])].filter((input) => existsSync(path.join(ROOT, input)));
  const hash = createHash('sha256');
  result.outputFiles.forEach((file) => hash.update(file.path).update(file.contents));
  const folder = path.join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}`);
  for (const file of result.outputFiles) {
    write(path.join(folder, path.relative(path.join(CACHE, name), file.path)), file.contents);
  }
  const [output] = Object.entries(result.metafile.outputs).find(([, { entryPoint }]) => entryPoint !== undefined);
  const entry = path.relative(path.join(CACHE, name), path.join(ROOT, output));
  const stamp = stampOf(inputs.map((input) => path.join(ROOT, input)));
  write(path.join(CACHE, `${name}.json`), JSON.stringify({ inputs, stamp, folder, entry }));
  return { folder, entry };
}
