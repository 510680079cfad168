import type { CheckReport, ResultKind } from '../../checks/check';

/** The order in which results are shown: what stands in the way comes first. */
export const RESULT_KINDS: readonly ResultKind[] = ['blocks', 'waiting', 'needsPerson', 'couldNotCheck', 'pass'];

export type Counts = Readonly<Record<ResultKind, number>>;

/** How many checks have each result. */
export function countResults(reports: readonly CheckReport[]): Counts {
  const counts = { blocks: 0, waiting: 0, needsPerson: 0, couldNotCheck: 0, pass: 0 };
  for (const { result } of reports) {
    counts[result.kind] += 1;
  }
  return counts;
}
