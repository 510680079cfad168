import { builtSite, type HostFiles } from '../built/site';
import { solutionPackage } from '../built/solutionPackage';
import { readOptions, USAGE, type CommandLine } from './options';
import type { PageFiles } from './pageFiles';
import { Problem } from './problem';
import { realClock } from './realClock';
import { startServer, type LocalServer } from './server';

/** What the command says and how it ends; a running server has no exit code yet. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2 | 'running';
}

/** What is built before it is served. */
export interface Builds {
  page(): Promise<PageFiles>;
  hosts(): Promise<HostFiles>;
  /** The `.sppkg`. */
  sppkg(): Promise<Uint8Array>;
}

async function start(options: CommandLine, builds: Builds): Promise<LocalServer> {
  switch (options.show) {
    case 'sources':
      return startServer(options, await builds.page(), realClock);
    case 'built': {
      const [files, sppkg] = await Promise.all([builds.hosts(), builds.sppkg()]);
      return startServer(options, files.frame, realClock, builtSite(solutionPackage(sppkg), files));
    }
  }
}

/** Runs `npm start`. Says exactly one line when the page can be opened, or one when it cannot. */
export async function run(
  argv: readonly string[],
  builds: Builds,
  say: { readonly out: (line: string) => void; readonly err: (line: string) => void }
): Promise<Outcome> {
  try {
    const options = readOptions(argv);
    if (options === 'help') {
      say.out(USAGE);
      return { exitCode: 0 };
    }
    const server = await start(options, builds);
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
