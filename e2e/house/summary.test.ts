import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ROOT, runNode } from './run';

const PASSES = "test('passes', () => {});";
const FAILS = "test('fails', () => { throw new Error('no'); });";
const SKIPS = "test.skip('skips', () => {});";
const BREAKS = "throw new Error('the suite cannot start');";

/** Runs Jest with our reporter over one file a source. */
function jest(...sources: string[]): { status: number | null; last: string | undefined } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-closure-summary-'));
  try {
    sources.forEach((source, index) => writeFileSync(path.join(folder, `${index}.test.js`), source));
    writeFileSync(
      path.join(folder, 'jest.config.json'),
      JSON.stringify({ reporters: ['default', path.join(ROOT, 'tools/summaryReporter.mjs')], transform: {} })
    );
    const { stdout, status } = runNode([path.join(ROOT, 'node_modules/jest/bin/jest.js'), '--ci'], { cwd: folder });
    return { status, last: stdout.trimEnd().split('\n').pop() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a good run says so and exits with 0', () => {
  expect(jest(PASSES, PASSES)).toEqual({ status: 0, last: '2 passed, 0 failed' });
});

test('skipped tests are named', () => {
  expect(jest(PASSES + SKIPS)).toEqual({ status: 0, last: '1 passed, 0 failed, 1 skipped' });
});

test('a failed test fails the run', () => {
  expect(jest(PASSES, FAILS)).toEqual({ status: 1, last: '1 passed, 1 failed' });
});

test('a suite that cannot start counts as failed', () => {
  expect(jest(PASSES, BREAKS)).toEqual({ status: 1, last: '1 passed, 1 failed' });
});

test('a run that only skips is a failure', () => {
  expect(jest(SKIPS)).toEqual({ status: 1, last: '0 passed, 0 failed, 1 skipped' });
});

test('a run without tests is a failure', () => {
  expect(jest().status).toBe(1);
});
