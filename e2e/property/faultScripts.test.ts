import { spawnSync } from 'node:child_process';
import path from 'node:path';

const SCRIPTS = 2_000;
const SOAK = path.resolve(__dirname, '../../tools/soak.mjs');

// In plain Node and not in Jest, whose sandbox makes the same scripts take three times as long: these are always the first ones
// of what `npm run soak` plays. What a script that fails shows, and how to repeat it, is in what the soak said.
test('two thousand fault scripts hold whatever goes wrong, and wherever the run is cut off', () => {
  const { stdout, status } = spawnSync(process.execPath, [SOAK, '--scripts', String(SCRIPTS), '--seed', '1'], { encoding: 'utf8' });
  const [, scripts, writes] = /^soak: (\d+) scripts, (\d+) writes, 0 violations, 0 lost, 0 double effects, seed 1$/m.exec(stdout) ?? [];
  expect({ status, stdout, scripts }).toMatchObject({ status: 0, scripts: String(SCRIPTS) });
  // Scripts that write nothing would hold anything.
  expect(Number(writes)).toBeGreaterThan(10 * SCRIPTS);
});
