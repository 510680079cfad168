import { rounded, shown, type Table } from '../figure';
import type { Result } from './race';

const COLUMNS = ['', 'users', 'left', 'false reports', 'unsettled', 'requests', '429s', 's to last deletion', 's in all', 'processor s', 'users/s', 'ratio', 'end'];

/** Deleted users a second, up to the last deletion. */
export function pace({ deleted, secondsToLastWrite, seconds }: Result): number {
  return deleted / (Number.isNaN(secondsToLastWrite) ? seconds : secondsToLastWrite);
}

/**
 * Results side by side. `against`: `ratio` is how many times as many users a second as it deletes; `undefined` when all
 * went at once, so that neither ratio nor processor say anything.
 */
export function resultTable(title: string, results: readonly Result[], against: Result | undefined): Table {
  const rows = results.map((result) => [
    result.contender,
    shown(result.asked),
    shown(result.left),
    shown(result.falseFailures + result.falseSuccesses),
    shown(result.unsettled),
    shown(result.requests),
    shown(result.throttled),
    shown(rounded(result.secondsToLastWrite)),
    shown(rounded(result.seconds)),
    against === undefined ? '–' : shown(rounded(result.processorSeconds)),
    shown(rounded(pace(result))),
    against === undefined ? '–' : `${shown(rounded(pace(result) / pace(against)))} ×`,
    result.end
  ]);
  return { title, columns: COLUMNS, rows };
}
