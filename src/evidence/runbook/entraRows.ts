import type { ResultKind } from '../../checks/check';
import type { EntraRow } from '../../checks/entraRows';
import { resultOf, type RunbookInput } from './input';

/** Worst first: a row is as good as the worst of its checks. */
const WORST_FIRST: readonly ResultKind[] = ['blocks', 'waiting', 'needsPerson', 'couldNotCheck', 'pass'];

/** How a row stands by our last reading; what no check reads is a person's to look at. */
export function readingOf(row: EntraRow, input: Pick<RunbookInput, 'reports'>): ResultKind {
  const kinds = row.checks.map((id): ResultKind => {
    const result = resultOf(input, id);
    return result === 'notJudged' ? 'couldNotCheck' : result.kind;
  });
  return WORST_FIRST.find((kind) => kinds.includes(kind)) ?? 'needsPerson';
}
