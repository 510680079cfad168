import { runNode } from './run';

interface Found {
  readonly lint: string;
  readonly types: string;
  readonly foreign: readonly string[];
  readonly foreignInTest: readonly string[];
}

let found: Found;

beforeAll(() => {
  // A compiler makes many objects that soon are garbage: with room for them, a tenth of its time is saved.
  const { output, status, stdout } = runNode(['--max-semi-space-size=64', 'e2e/house/lintAndTypecheck.mjs']);
  if (status !== 0) {
    throw new Error(output);
  }
  found = JSON.parse(stdout) as Found;
});

test('eslint finds nothing, not even a warning', () => {
  expect(found.lint).toBe('');
});

test('everything type-checks: product, tests, local page, benchmarks, tools', () => {
  expect(found.types).toBe('');
});

// One program for everything knows the types of Node and Jest everywhere.
test('what ships uses no name that only Node or Jest declares', () => {
  expect(found.foreign).toEqual([]);
});

test('such names are found: this test has some', () => {
  const names = found.foreignInTest.map((each) => each.split(' ')[1]);
  expect(new Set(names)).toEqual(new Set(['beforeAll', 'test', 'expect', 'toBe', 'toEqual']));
});
