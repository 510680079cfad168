import { runNode } from './run';

export interface Snippet {
  /** Where the code pretends to be, e.g. `src/checks/x.ts`. */
  readonly file: string;
  readonly code: string;
}

/** The ids of the ring and engine rules that each snippet breaks. */
export function lintSnippets(snippets: readonly Snippet[]): string[][] {
  const { output, status, stdout } = runNode(['e2e/house/lintFromStdin.mjs'], { input: JSON.stringify(snippets) });
  if (status !== 0) {
    throw new Error(output);
  }
  return JSON.parse(stdout) as string[][];
}
