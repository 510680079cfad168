import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ROOT } from './run';

/** Runs `.ci/run` where `npm` only says what it is told to. */
function ci(tests: { readonly says: string; readonly status: number }, soak: number): { status: number | null; last: string | undefined } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-closure-ci-'));
  try {
    ['.ci', 'bin', 'node_modules'].forEach((name) => mkdirSync(path.join(folder, name)));
    copyFileSync(path.join(ROOT, '.ci/run'), path.join(folder, '.ci/run'));
    const npm = path.join(folder, 'bin/npm');
    writeFileSync(npm, `#!/bin/sh\ncase "$1" in test) echo "${tests.says}"; exit ${tests.status};; *) echo "soak: 9 scripts"; exit ${soak};; esac\n`);
    chmodSync(npm, 0o755);
    const env = { ...process.env, PATH: `${path.dirname(npm)}:${process.env.PATH ?? ''}` };
    const { stdout, status } = spawnSync('sh', [path.join(folder, '.ci/run')], { encoding: 'utf8', env });
    return { status, last: stdout.trimEnd().split('\n').pop() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['both pass', { says: '30 passed, 0 failed', status: 0 }, 0, { status: 0, last: '31 passed, 0 failed' }],
  ['a test fails', { says: '29 passed, 1 failed, 2 skipped', status: 1 }, 0, { status: 1, last: '30 passed, 1 failed, 2 skipped' }],
  ['the soak fails', { says: '30 passed, 0 failed', status: 0 }, 1, { status: 1, last: '30 passed, 1 failed' }],
  ['the tests die without a word', { says: '', status: 137 }, 0, { status: 1, last: '1 passed, 1 failed' }]
])('CI counts the soak as one more, and fails with either: %s', (_, tests, soak, wanted) => {
  expect(ci(tests, soak)).toEqual(wanted);
});
