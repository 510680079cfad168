import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What no build begins with. */
const MADE = /(^|\/)(node_modules|solution)(\/|$)|\.zip$/;

function filesBelow(root, below) {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (MADE.test(file) || (below === '' && entry.name.startsWith('.'))) {
      return [];
    }
    return entry.isDirectory() ? filesBelow(root, file) : [file];
  });
}

/** Every file that is in git or about to be, by its path below `root`; without git, everything that no build has made. */
export function sourceFiles(root) {
  const { stdout, status } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024
  });
  const files = status === 0 ? [...new Set(stdout.split('\0'))] : filesBelow(root, '');
  return files.filter((file) => file !== '' && existsSync(path.join(root, file)));
}
