import type { Tally } from './tally';

/** What one worker plays: every `step`th script from `first`, at most so many, and none begun after `until` (ms since 1970). */
export interface Share {
  readonly first: number;
  readonly step: number;
  readonly scripts: number;
  readonly until: number;
  readonly users: number | 'drawn';
}

export type FromWorker = { readonly kind: 'tally'; readonly tally: Tally } | { readonly kind: 'wrong'; readonly lines: readonly string[] };
