import { runNode } from './run';

/** What is shipped is type-checked without Node and jest by the production build. */
test('everything type-checks: product, tests, local page, benchmarks, tools', () => {
  const { output, status } = runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json', '--pretty', 'false']);
  expect(output).toBe('');
  expect(status).toBe(0);
});
