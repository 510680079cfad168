import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Longer than any start takes to read its files. */
const KEPT_MS = 600_000;

/** Written beside and moved there in one step: two starts at once never read half a file. */
export function write(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(beside, contents);
  renameSync(beside, file);
}

/** Removes the builds of `name` that nobody can be reading any more. */
export function tidy(cache, name, kept) {
  for (const folder of readdirSync(cache).filter((each) => each.startsWith(`${name}-`) && each !== kept)) {
    const place = path.join(cache, folder);
    // Another start may be tidying, too.
    const found = statSync(place, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > KEPT_MS) {
      rmSync(place, { recursive: true, force: true });
    }
  }
}
