import { zipSync } from 'fflate';

/** The DOS time stamp of every entry. It has no time zone, so a local date gives the same bytes everywhere. */
const WRITTEN_AT = new Date(2000, 0, 1);

/** A zip whose bytes depend on names and contents only. */
export function writeZip(files) {
  const sorted = Object.keys(files).sort();
  return zipSync(Object.fromEntries(sorted.map((name) => [name, files[name]])), { mtime: WRITTEN_AT, level: 9 });
}
