import { STEPS, type CheckReport, type ResultKind, type StepId } from '../../checks/check';
import { RESULT_KINDS } from './counts';

export const GROUP_BY = ['step', 'result', 'nothing'] as const;
export const SORT_BY = ['article', 'result', 'title', 'objects', 'effort', 'date'] as const;

export type GroupBy = (typeof GROUP_BY)[number];
export type SortBy = (typeof SORT_BY)[number];

/** What the person chose to see. */
export interface View {
  /** Pressed tiles; none means all. */
  readonly kinds: readonly ResultKind[];
  readonly search: string;
  readonly groupBy: GroupBy;
  readonly sortBy: SortBy;
  readonly direction: 'ascending' | 'descending';
}

export const FIRST_VIEW: View = { kinds: [], search: '', groupBy: 'step', sortBy: 'article', direction: 'ascending' };

/** A report with the words that are searched and sorted. */
export interface Row {
  readonly report: CheckReport;
  /** `some`: the list behind it has not been read to its end, so that there may be more objects. */
  readonly extent: 'all' | 'some';
  readonly title: string;
  readonly sentence: string;
}

export interface Group {
  /** Step, result, or `all`. */
  readonly id: StepId | ResultKind | 'all';
  readonly rows: readonly Row[];
}

const EFFORTS = ['small', 'medium', 'large'] as const;

/** The day on which the last wait of a check ends; empty when nothing waits. */
export function endOf({ result }: CheckReport): string {
  const waits = result.kind === 'blocks' || result.kind === 'waiting' ? result.waits : [];
  return waits.reduce((latest, { until }) => (until > latest ? until : latest), '');
}

function matches(row: Row, search: string): boolean {
  const words = search.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  const findings = row.report.result.findings.map(({ name, extra }) => `${name} ${extra}`);
  const text = [row.report.check.id, row.title, row.sentence, ...findings].join(' ').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function compare(a: Row, b: Row, sortBy: SortBy): number {
  switch (sortBy) {
    case 'article':
      return 0;
    case 'result':
      return RESULT_KINDS.indexOf(a.report.result.kind) - RESULT_KINDS.indexOf(b.report.result.kind);
    case 'title':
      return a.title.localeCompare(b.title);
    case 'objects':
      return a.report.result.findings.length - b.report.result.findings.length;
    case 'effort':
      return EFFORTS.indexOf(a.report.check.effort) - EFFORTS.indexOf(b.report.check.effort);
    case 'date':
      return endOf(a.report).localeCompare(endOf(b.report));
  }
}

/** Rows that are shown, in the article's order or the one that was asked for. Sorting is stable, inside each group. */
export function arrange(rows: readonly Row[], view: View): readonly Group[] {
  const sign = view.direction === 'ascending' ? 1 : -1;
  const shown = rows
    .filter(({ report }) => view.kinds.length === 0 || view.kinds.includes(report.result.kind))
    .filter((row) => view.search.trim() === '' || matches(row, view.search))
    .sort((a, b) => sign * compare(a, b, view.sortBy));
  return groupsOf(view.groupBy)
    .map(({ id, holds }) => ({ id, rows: shown.filter(({ report }) => holds(report)) }))
    .filter((group) => group.rows.length > 0);
}

function groupsOf(groupBy: GroupBy): readonly { id: Group['id']; holds: (report: CheckReport) => boolean }[] {
  switch (groupBy) {
    case 'step':
      return STEPS.map((id) => ({ id, holds: ({ check }) => check.step === id }));
    case 'result':
      return RESULT_KINDS.map((id) => ({ id, holds: ({ result }) => result.kind === id }));
    case 'nothing':
      return [{ id: 'all', holds: () => true }];
  }
}
