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
const faults = buildTeamsApp(ROOT);
if (faults.length > 0) {
  console.error(`teams/TeamsSPFxApp.zip is not what Teams takes:\n${faults.join('\n')}`);
  process.exit(1);
}
rmSync(path.join(ROOT, 'sharepoint/solution'), { recursive: true, force: true });
heft('package-solution', '--production');
// The plugin writes some of its failures as text and still ends well.
if (!existsSync(PACKAGE)) {
  console.error('package-solution wrote no package; its reason is above.');
  process.exit(1);
}
const bytes = repeatable(readFileSync(PACKAGE), teamsSources(ROOT));
writeFileSync(PACKAGE, bytes);
const TEAMS_APP = path.join(ROOT, 'teams/TeamsSPFxApp.zip');
// What a release note needs: docs/release.md.
for (const file of [PACKAGE, TEAMS_APP]) {
  const contents = readFileSync(file);
  const sha256 = createHash('sha256').update(contents).digest('hex');
  console.log(`${path.relative(ROOT, file)}  ${Math.ceil(contents.length / 1000)} kB  sha256 ${sha256}`);
}
