/**
 * `npm run package` builds `sharepoint/solution/tenant-closure.sppkg` with `teams/TeamsSPFxApp.zip` inside.
 * `-- --skip-build` packages what the last production build left.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repeatable } from './package/repeatable.mjs';
import { buildTeamsApp, teamsSources } from './package/teamsApp.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PACKAGE = path.join(ROOT, 'sharepoint/solution/tenant-closure.sppkg');

function heft(...args) {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/@rushstack/heft/bin/heft'), ...args], {
    cwd: ROOT,
    stdio: 'inherit'
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

if (!process.argv.includes('--skip-build')) {
  heft('build', '--clean', '--production');
}
buildTeamsApp(ROOT);
rmSync(path.join(ROOT, 'sharepoint/solution'), { recursive: true, force: true });
heft('package-solution', '--production');
// The plugin writes some of its failures as text and still ends well.
if (!existsSync(PACKAGE)) {
  console.error('package-solution wrote no package; its reason is above.');
  process.exit(1);
}
const bytes = repeatable(readFileSync(PACKAGE), teamsSources(ROOT));
writeFileSync(PACKAGE, bytes);
const sha256 = createHash('sha256').update(bytes).digest('hex');
console.log(`${path.relative(ROOT, PACKAGE)}  ${Math.ceil(bytes.length / 1000)} kB  sha256 ${sha256}`);
