import { readOptions, USAGE } from './options';
import type { PageFiles } from './pageFiles';
import { Problem } from './problem';
import { realClock } from './realClock';
import { startServer } from './server';

/** What the command says and how it ends; a running server has no exit code yet. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 'running';
}

/** Runs `npm start`. Says exactly one line when the page can be opened, or one when it cannot. */
export async function run(
  argv: readonly string[],
  buildPage: () => Promise<PageFiles>,
  say: { readonly out: (line: string) => void; readonly err: (line: string) => void }
): Promise<Outcome> {
  try {
    const options = readOptions(argv);
    if (options === 'help') {
      say.out(USAGE);
      return { exitCode: 0 };
    }
    const server = await startServer(options, await buildPage(), realClock);
    say.out(`Tenant Closure: ${server.url}`);
    return { exitCode: 'running' };
  } catch (error) {
    if (error instanceof Problem) {
      say.err(error.message);
      return { exitCode: error.exitCode };
    }
    throw error;
  }
}
