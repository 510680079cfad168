import { runNode } from './run';

interface Found {
  readonly lint: string;
  readonly types: string;
}

let found: Found;

beforeAll(() => {
  const { output, status, stdout } = runNode(['e2e/house/lintAndTypecheck.mjs']);
  if (status !== 0) {
    throw new Error(output);
  }
  found = JSON.parse(stdout) as Found;
});

test('eslint finds nothing, not even a warning', () => {
  expect(found.lint).toBe('');
});

/** What is shipped is type-checked without Node and jest by the production build. */
test('everything type-checks: product, tests, local page, benchmarks, tools', () => {
  expect(found.types).toBe('');
});
