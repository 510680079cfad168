import { readOptions } from './options';
import { Problem } from './problem';

function problemOf(...argv: string[]): Problem {
  try {
    readOptions(argv);
  } catch (error) {
    if (error instanceof Problem) {
      return error;
    }
    throw error;
  }
  throw new Error(`${argv.join(' ')} was taken`);
}

describe('options of npm start', () => {
  it('are the messy tenant on port 4400 when nothing is said', () => {
    expect(readOptions([])).toEqual({ port: 4400, show: 'sources', graph: { kind: 'rehearsal', scenario: 'messy', seed: 1 } });
  });

  it.each([
    [['--port', '0', '--scenario', 'synced', '--seed', '7'], 0, 'synced', 7],
    [['--port=65535', '--scenario=tenThousand'], 65_535, 'tenThousand', 1]
  ])('%j', (argv, port, scenario, seed) => {
    expect(readOptions(argv)).toEqual({ port, show: 'sources', graph: { kind: 'rehearsal', scenario, seed } });
  });

  it.each([
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5000/'],
    ['http://localhost:5000/graph', 'http://localhost:5000/graph'],
    ['http://[::1]:5000', 'http://[::1]:5000/'],
    ['http://127.0.0.2:5000', 'http://127.0.0.2:5000/']
  ])('takes another server at %s', (address, root) => {
    expect(readOptions(['--graph', address])).toMatchObject({ graph: { kind: 'elsewhere', root: new URL(root) } });
  });

  it.each([
    [['--built'], 'built'],
    [['--built', '--graph', 'http://127.0.0.1:5000'], 'built'],
    [['--scenario', 'clean'], 'sources']
  ])('%j shows what is %s', (argv, show) => {
    expect(readOptions(argv)).toMatchObject({ show });
  });

  it('asks for help', () => {
    expect(readOptions(['--port', 'x', '--help'])).toBe('help');
  });

  it.each([
    'https://graph.microsoft.com',
    'http://graph.microsoft.com',
    'https://127.0.0.1:5000',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com:80',
    'http://127.0.0.1@example.com',
    'http://0.0.0.0:5000',
    'http://192.168.0.1',
    'http://[::ffff:10.0.0.1]',
    'file:///etc/passwd',
    '127.0.0.1:5000',
    'nonsense'
  ])('refuses a server off this machine: %s', (address) => {
    const problem = problemOf('--graph', address);
    expect(problem.exitCode).toBe(2);
    expect(problem.message).toContain(address);
    expect(problem.message).toContain('not a server on this machine');
  });

  it.each(['http://user:pw@127.0.0.1:5000', 'http://127.0.0.1:5000/?a=1', 'http://127.0.0.1:5000/#x'])(
    'refuses more than an address: %s',
    (address) => {
      expect(problemOf('--graph', address).message).toContain('more than an address');
    }
  );

  it.each([
    [['--port', 'http'], '"http"'],
    [['--port', '65536'], '65536'],
    [['--port', '-1'], '--port'],
    [['--port', '44e2'], '44e2'],
    [['--port', '4400.5'], '4400.5'],
    [['--port'], '--port needs a value'],
    [['--port='], '--port needs a value'],
    [['--seed', '99999999999'], '--seed'],
    [['--seed', 'one'], '--seed'],
    [['--scenario', 'Messy'], '"Messy"'],
    [['--scenario', 'toString'], 'messy, clean'],
    [['--scenarios', 'messy'], '"--scenarios"'],
    [['--verbose'], '--verbose'],
    [['-x'], '"--x"'],
    [['messy'], '"messy"'],
    [['--port', '1', '--port', '2'], 'twice'],
    [['--graph', 'http://127.0.0.1:5000', '--scenario', 'clean'], '--scenario cannot go with --graph'],
    [['--graph', 'http://127.0.0.1:5000', '--seed', '2'], '--seed cannot go with --graph'],
    [['--graph', 'http://localhost:4400'], 'this page itself']
  ])('refuses %j', (argv, named) => {
    const problem = problemOf(...argv);
    expect(problem.exitCode).toBe(2);
    expect(problem.message).toContain(named);
    expect(problem.message).toContain('Nothing was started');
  });
});
