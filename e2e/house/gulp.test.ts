import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ROOT, runNode } from './run';

const GULP = path.join(ROOT, 'node_modules/gulp/bin/gulp.js');

/** The command lines behind the tasks, without the folder of this checkout. */
function commands(ship: boolean): unknown {
  const script = `process.stdout.write(JSON.stringify(require('./tools/gulp/commands')(${ship})))`;
  return JSON.parse(runNode(['-e', script]).stdout.split(`${ROOT}/`).join(''));
}

test('the door has the tasks that people expect', () => {
  const { stdout } = runNode([GULP, '--tasks-simple']);
  expect(stdout.trim().split('\n').sort()).toEqual(['bundle', 'clean', 'package-solution', 'serve', 'test']);
});

test('each hands over to the real command', () => {
  const heft = 'node_modules/@rushstack/heft/bin/heft';
  expect(commands(false)).toEqual({
    serve: [heft, 'start', '--clean'],
    bundle: [heft, 'build', '--clean'],
    'package-solution': [heft, 'package-solution'],
    test: ['node_modules/jest/bin/jest.js'],
    clean: [heft, 'clean']
  });
  expect(commands(true)).toMatchObject({
    bundle: [heft, 'build', '--clean', '--production'],
    'package-solution': ['tools/package.mjs', '--skip-build']
  });
});

test.each([0, 1, 7])('gulp ends with the command’s exit code %i', (code) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-closure-gulp-'));
  try {
    const file = path.join(folder, 'gulpfile.js');
    const handOver = JSON.stringify(path.join(ROOT, 'tools/gulp/handOver.js'));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(file, `require('gulp').task('it', require(${handOver})(['-e', 'process.exit(${code})']));`);
    expect(runNode([GULP, '--gulpfile', file, 'it']).status).toBe(code);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
