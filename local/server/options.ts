import { parseArgs } from 'node:util';
import { DEFAULT_SCENARIO, isScenarioName, SCENARIO_NAMES, type ScenarioName } from '../../src/rehearsal/scenarios';
import { isLoopback } from './loopback';
import { Problem } from './problem';

export const DEFAULT_PORT = 4400;

/** Where Graph is: in this process, or in another server on this machine. */
export type GraphSource =
  | { readonly kind: 'rehearsal'; readonly scenario: ScenarioName; readonly seed: number }
  | { readonly kind: 'elsewhere'; readonly root: URL };

export interface StartOptions {
  readonly port: number;
  readonly graph: GraphSource;
}

/** What `npm start` is asked for. */
export interface CommandLine extends StartOptions {
  /** The product from its sources, or the package that ships. */
  readonly show: 'sources' | 'built';
}

const OPTIONS = ['--built', '--port', '--scenario', '--seed', '--graph', '--help'];
const FLAGS = ['--built', '--help'];

export const USAGE = `npm start [-- OPTIONS]
  --built           the package that ships, in hosts that stand for SharePoint and Teams; builds it, which takes minutes
  --port N          port of the page; ${DEFAULT_PORT} when missing, 0 for any free one
  --scenario NAME   tenant to rehearse on: ${SCENARIO_NAMES.join(', ')}; ${DEFAULT_SCENARIO} when missing
  --seed N          another number gives another tenant of the same scenario; 1 when missing
  --graph ADDRESS   another server on this machine that speaks Graph, e.g. http://127.0.0.1:5000`;

function wholeNumber(option: string, text: string, most: number): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > most) {
    throw new Problem(
      `${option} takes a whole number from 0 to ${most}, and "${text}" is none. Nothing was started. Give another value.`,
      2
    );
  }
  return Number(text);
}

function scenario(name: string): ScenarioName {
  if (!isScenarioName(name)) {
    throw new Problem(
      `There is no scenario "${name}". Nothing was started. Choose one of: ${SCENARIO_NAMES.join(', ')}.`,
      2
    );
  }
  return name;
}

function graphRoot(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.protocol !== 'http:' || !isLoopback(url.hostname)) {
    throw new Problem(
      `--graph "${address}" is not a server on this machine. The local page only speaks to this machine, so that no real ` +
        'tenant can be touched; nothing was started. Give an address such as http://127.0.0.1:5000.',
      2
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Problem(
      `--graph "${address}" holds more than an address. Nothing was started. Leave out name, password, query and fragment.`,
      2
    );
  }
  return url;
}

function values(argv: readonly string[]): Map<string, string> {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      port: { type: 'string' }, scenario: { type: 'string' }, seed: { type: 'string' }, graph: { type: 'string' },
      built: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }
    }
  });
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      continue;
    }
    const name = token.kind === 'option' ? `--${token.name}` : token.value;
    if (token.kind === 'positional' || !OPTIONS.includes(name)) {
      throw new Problem(`"${name}" is not an option. Nothing was started. The options are: ${OPTIONS.join(', ')}.`, 2);
    }
    if (found.has(name)) {
      throw new Problem(`${name} is given twice. Nothing was started. Give it once.`, 2);
    }
    if (FLAGS.includes(name) && token.value !== undefined) {
      throw new Problem(`${name} takes no value. Nothing was started. Leave the value out.`, 2);
    }
    if (!FLAGS.includes(name) && (token.value === undefined || token.value === '')) {
      throw new Problem(`${name} needs a value. Nothing was started. Give one, or leave the option out.`, 2);
    }
    found.set(name, token.value ?? '');
  }
  return found;
}

/**
 * Reads the command line.
 * @throws Problem when it asks for something that is not there.
 */
export function readOptions(argv: readonly string[]): CommandLine | 'help' {
  const given = values(argv);
  if (given.has('--help')) {
    return 'help';
  }
  const port = wholeNumber('--port', given.get('--port') ?? String(DEFAULT_PORT), 65_535);
  const show = given.has('--built') ? 'built' : 'sources';
  const address = given.get('--graph');
  if (address === undefined) {
    const seed = wholeNumber('--seed', given.get('--seed') ?? '1', 0xffff_ffff);
    return { port, show, graph: { kind: 'rehearsal', scenario: scenario(given.get('--scenario') ?? DEFAULT_SCENARIO), seed } };
  }
  const useless = ['--scenario', '--seed'].filter((name) => given.has(name));
  if (useless.length > 0) {
    throw new Problem(
      `${useless.join(' and ')} cannot go with --graph: the other server decides about its tenant. Nothing was started. ` +
        'Leave one of them out.',
      2
    );
  }
  const root = graphRoot(address);
  if (port !== 0 && root.port === String(port)) {
    throw new Problem(
      `--graph "${address}" is the address of this page itself. Nothing was started. Give the other server's port, or ` +
        'another --port for the page.',
      2
    );
  }
  return { port, show, graph: { kind: 'elsewhere', root } };
}
