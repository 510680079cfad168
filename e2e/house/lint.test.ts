import { runNode } from './run';

test('eslint finds nothing', () => {
  const { output, status } = runNode([
    'node_modules/eslint/bin/eslint.js',
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-location=node_modules/.cache/eslint/'
  ]);
  expect(output).toBe('');
  expect(status).toBe(0);
});
