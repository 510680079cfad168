import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readOptions } from './options';
import { faultsIn, scriptOf } from './scripts';
import { isClean, NOTHING_YET, standing, verdict, withTried } from './tally';

const NOW = 1_234;

test.each<[string, readonly string[], object]>([
  ['nothing', [], { kind: 'many', seed: NOW, users: 'drawn', minutes: 10, scripts: Number.POSITIVE_INFINITY }],
  ['minutes and seed', ['--minutes', '0.5', '--seed', '7'], { kind: 'many', seed: 7, minutes: 0.5 }],
  ['scripts', ['--scripts', '3', '--users', '500'], { kind: 'many', users: 500, minutes: Number.POSITIVE_INFINITY, scripts: 3 }],
  ['one script', ['--script', 'deleteUsers/12'], { kind: 'one', task: 'deleteUsers', number: 12, users: 'drawn' }],
  ['an unknown option', ['--hours', '1'], { kind: 'invalid' }],
  ['no number', ['--minutes', 'ten'], { kind: 'invalid', problem: '--minutes takes a number from 0.01 to 10000, and "ten" is none' }],
  ['half a script', ['--scripts', '1.5'], { kind: 'invalid' }],
  ['an unknown task', ['--script', 'purge/1'], { kind: 'invalid', problem: expect.stringContaining('deleteUsers') }]
])('options: %s', (_, args, wanted) => {
  expect(readOptions(args, NOW)).toMatchObject(wanted);
});

test('a number is one script; half of them delete users', () => {
  const tasks = Array.from({ length: 100 }, (_, number) => scriptOf(number, 'drawn').task);
  expect(tasks.filter((task) => task === 'deleteUsers').length).toBeGreaterThanOrEqual(50);
  expect(new Set(tasks).size).toBe(5);
  expect(scriptOf(3, 40)).toEqual(scriptOf(3, 40));
  expect(scriptOf(3, 40).size).toBe(40);
  expect(Array.from({ length: 50 }, (_, number) => faultsIn(scriptOf(number, 'drawn'))).some((faults) => faults > 2)).toBe(true);
});

test('whatever is wrong is counted, and none of it is clean', () => {
  const tried = (kind: 'violation' | 'lost' | 'double') => ({ wrong: [{ kind, says: '' }], sittings: ['complete', 'closed'], writes: 4 });
  const all = (['violation', 'lost', 'double'] as const).map((kind) => withTried(NOTHING_YET, tried(kind), 2));
  expect(all.map(isClean)).toEqual([false, false, false]);
  expect(isClean(withTried(NOTHING_YET, { wrong: [], sittings: [], writes: 0 }, 0))).toBe(true);
  expect(standing(all[1]!, 3)).toBe('3 min: 1 scripts, 2 sittings, 4 writes, 2 faults, 0 violations, 1 lost, 0 double effects');
  expect(verdict(all[2]!, 9)).toBe('soak: 1 scripts, 4 writes, 0 violations, 0 lost, 1 double effects, seed 9');
});

const soak = (...args: readonly string[]) => {
  const { stdout, status } = spawnSync(process.execPath, [path.resolve(__dirname, '../soak.mjs'), ...args], { encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').pop() };
};

test('it runs in plain Node, on as many scripts as it is told, and ends with the verdict', () => {
  expect(soak('--scripts', '5', '--seed', '1')).toEqual({ status: 0, last: expect.stringMatching(/^soak: 5 scripts, \d+ writes, 0 violations, 0 lost, 0 double effects, seed 1$/) });
});

test('it tells the story of one script', () => {
  expect(soak('--script', 'blockSignIn/1')).toEqual({ status: 0, last: '--- 0 wrong' });
});

test('what it does not understand is no success', () => {
  expect(soak('--minutes', 'many').status).toBe(2);
});
