import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './sources.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/tenant-closure-package');
// Without the rules of ESLint, which Heft would hold all sources against once more: sources.test.ts does.
const SOURCES = /^(config|src|sharepoint|teams|tools)\/|^(package|package-lock|tsconfig|tsconfig\.check)\.json$/;
const OUTPUT = 'package-output.txt';
const SPPKG = 'sharepoint/solution/tenant-closure.sppkg';

/** Longer than any build takes, or anybody reads one. */
const KEPT_MS = 600_000;

/** How long somebody may have to wait for a build on a busy machine. */
export const BUILD_MS = 600_000;

/** A copy of what git has, in which a build can't disturb anybody and finds nothing that git doesn't have. */
function copyOfSources() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-closure-package-'));
  const hash = createHash('sha256').update(process.version);
  for (const file of sourceFiles(ROOT).filter((each) => SOURCES.test(each))) {
    cpSync(path.join(ROOT, file), path.join(folder, file));
    hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  return { folder, stamp: hash.digest('hex').slice(0, 16) };
}

/** e2e/house/sources.test.ts checks all types, so the compiler only has to write. The package has the same bytes either way. */
function withoutTypeCheck(folder) {
  const file = path.join(folder, 'tsconfig.json');
  const { compilerOptions, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...rest, compilerOptions: { ...compilerOptions, noCheck: true } }));
}

/** Builds outside of `node_modules`, where the compiler would take our sources for somebody else's. */
function build(folder, built) {
  withoutTypeCheck(folder);
  const modules = path.join(folder, 'node_modules');
  symlinkSync(path.join(ROOT, 'node_modules'), modules);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/package.mjs'], {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: '0' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) {
    throw new Error(`npm run package ended with ${String(status)}:\n${output.slice(-4_000)}`);
  }
  rmSync(modules);
  writeFileSync(path.join(folder, OUTPUT), output);
  // In one step: who finds the folder finds all of it.
  const beside = `${built}.${process.pid}`;
  cpSync(folder, beside, { recursive: true });
  renameSync(beside, built);
}

/** ms; none when somebody else has just removed it. */
const age = (place) => Date.now() - (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

const isHeld = (lock) => {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return age(lock) < KEPT_MS;
  } catch {
    return false;
  }
};

/** Whether this process is the one that builds. A lock whose process is gone, or that is too old, counts for nothing. */
function lockedByUs(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) {
      rmSync(lock, { force: true });
    }
    return false;
  }
}

function tidy(kept) {
  for (const name of readdirSync(CACHE).filter((each) => !each.startsWith(kept))) {
    const place = path.join(CACHE, name);
    if (age(place) > KEPT_MS) {
      rmSync(place, { recursive: true, force: true });
    }
  }
}

/**
 * The production build of the sources as they are, made once for everybody who wants it: whoever comes first builds,
 * everyone else waits for that or finds it.
 * @throws Error with the end of the output when the build fails; a failed build is not kept.
 */
export async function productionBuild() {
  mkdirSync(CACHE, { recursive: true });
  const { folder: sources, stamp } = copyOfSources();
  const folder = path.join(CACHE, stamp);
  const lock = `${folder}.lock`;
  try {
    while (!existsSync(folder)) {
      if (lockedByUs(lock)) {
        try {
          if (!existsSync(folder)) {
            build(sources, folder);
          }
        } finally {
          rmSync(lock, { force: true });
        }
      } else {
        await after(200);
      }
    }
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
  tidy(stamp);
  return { folder, sppkg: path.join(folder, SPPKG), output: readFileSync(path.join(folder, OUTPUT), 'utf8') };
}
