import { parseArgs } from 'node:util';
import { isLoopback } from '../local/server/loopback';
import { Problem } from '../local/server/problem';

export const PARTS = ['deleting', 'virtual', 'reading', 'page', 'sizes'] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `npm run bench [-- OPTIONS]
  --only PARTS      some of: ${PARTS.join(', ')}; all of them when missing
  --quick           fewer users and fewer repetitions, neither browser nor build: for a look, not for figures
  --full            loops that go one by one delete everybody, not only a sample: seven minutes more
  --graph ADDRESS   another server on this machine that speaks Graph, e.g. http://127.0.0.1:5000
  --cli PATH        an installed CLI for Microsoft 365 (its folder in node_modules), to measure it as well
  --write           puts the tables into docs/performance.md`;

/** How much is done: figures come from `usual`. */
export type Size = 'quick' | 'usual' | 'full';

export interface BenchOptions {
  readonly parts: readonly Part[];
  /** `chosen`: `--only` named them. */
  readonly partsAre: 'chosen' | 'all';
  readonly size: Size;
  /** `own`: rehearsal servers that the bench starts. */
  readonly graph: { readonly kind: 'own' } | { readonly kind: 'elsewhere'; readonly address: string };
  /** Empty: it is left out. */
  readonly cli: string;
  readonly write: 'write' | 'leave';
}

function partsOf(text: string): readonly Part[] {
  return text.split(',').map((name) => {
    const part = PARTS.find((each) => each === name.trim());
    if (part === undefined) {
      throw new Problem(`There is no part "${name}". Nothing was measured. Choose from: ${PARTS.join(', ')}.`, 2);
    }
    return part;
  });
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.protocol !== 'http:' || !isLoopback(url.hostname) || url.username !== '' || url.search !== '') {
    throw new Problem(
      `--graph "${text}" is not a server on this machine. The bench deletes users, so it only speaks to this machine; ` +
        'nothing was measured. Give an address such as http://127.0.0.1:5000.',
      2
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Reads the command line.
 * @throws Problem when it asks for something that is not there.
 */
export function readArgs(argv: readonly string[]): BenchOptions | 'help' {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const options = { only: text, quick: flag, full: flag, graph: text, cli: text, write: flag, help: flag };
  let values;
  try {
    ({ values } = parseArgs({ args: [...argv], options }));
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)} Nothing was measured. See --help.`, 2);
  }
  if (values.help) {
    return 'help';
  }
  if (values.quick && (values.full || values.write)) {
    throw new Problem('--quick gives no figures worth keeping, so it goes with neither --full nor --write. Nothing was measured.', 2);
  }
  return {
    parts: values.only === undefined ? PARTS : partsOf(values.only),
    partsAre: values.only === undefined ? 'all' : 'chosen',
    size: values.full ? 'full' : values.quick ? 'quick' : 'usual',
    graph: values.graph === undefined ? { kind: 'own' } : { kind: 'elsewhere', address: addressOf(values.graph) },
    cli: values.cli ?? '',
    write: values.write ? 'write' : 'leave'
  };
}
