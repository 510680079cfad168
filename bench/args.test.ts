import { PARTS, readArgs } from './args';

const refusal = (...argv: readonly string[]): string => {
  try {
    readArgs(argv);
    return 'taken';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('without options everything is measured on servers of our own, and no page is written', () => {
  expect(readArgs([])).toEqual({ parts: PARTS, partsAre: 'all', size: 'usual', graph: { kind: 'own' }, cli: '', write: 'leave' });
});

test('parts are chosen by name', () => {
  expect(readArgs(['--only', 'reading, virtual', '--quick'])).toMatchObject({ parts: ['reading', 'virtual'], partsAre: 'chosen', size: 'quick' });
  expect(refusal('--only', 'reading,everything')).toMatch(/no part "everything".*Choose from: deleting, virtual/);
});

test.each(['http://127.0.0.1:5000', 'http://localhost:5000/graph/', 'http://[::1]:5000'])('%s is on this machine', (address) => {
  expect(readArgs(['--graph', address])).toMatchObject({ graph: { kind: 'elsewhere', address: address.replace(/\/$/, '') } });
});

test.each(['https://graph.microsoft.com', 'http://graph.microsoft.com', 'https://127.0.0.1', 'http://127.0.0.1.example.com', 'http://me@127.0.0.1', 'nonsense'])(
  '%s is refused: the bench deletes users',
  (address) => {
    expect(refusal('--graph', address)).toMatch(/not a server on this machine/);
  }
);

test('a quick look is not kept, and unknown options are said', () => {
  expect(refusal('--quick', '--write')).toMatch(/no figures worth keeping/);
  expect(refusal('--fast')).toMatch(/--fast.*Nothing was measured/);
  expect(readArgs(['--help', '--quick'])).toBe('help');
});
