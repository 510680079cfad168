import { runNode } from './run';

test('everything type-checks: product, tests, local page, benchmarks, tools', () => {
  const { output, status } = runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json', '--pretty', 'false']);
  expect(output).toBe('');
  expect(status).toBe(0);
});

test('what is shipped type-checks without Node and without jest', () => {
  const { output, status } = runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit', '--pretty', 'false']);
  expect(output).toBe('');
  expect(status).toBe(0);
});
