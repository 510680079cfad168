import type { SortedUser, SortReason, UserColumn } from '../../steps/sortUsers';

export const COLUMN_ORDER: readonly UserColumn[] = ['stays', 'goes', 'locked'];

export interface ColumnSummary {
  readonly column: UserColumn;
  readonly count: number;
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: SortReason; readonly count: number }[];
}

/** How many are in each column, and why. */
export function columnsOf(users: readonly SortedUser[]): readonly ColumnSummary[] {
  const columns = { stays: new Map<SortReason, number>(), goes: new Map<SortReason, number>(), locked: new Map<SortReason, number>() };
  for (const { column, reason } of users) {
    columns[column].set(reason, (columns[column].get(reason) ?? 0) + 1);
  }
  return COLUMN_ORDER.map((column) => {
    const reasons = [...columns[column]].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
    return { column, count: reasons.reduce((sum, { count }) => sum + count, 0), reasons };
  });
}
