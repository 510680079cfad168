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
  return COLUMN_ORDER.map((column) => {
    const reasons = new Map<SortReason, number>();
    let count = 0;
    for (const each of users) {
      if (each.column === column) {
        count += 1;
        reasons.set(each.reason, (reasons.get(each.reason) ?? 0) + 1);
      }
    }
    return {
      column,
      count,
      reasons: [...reasons].map(([reason, number]) => ({ reason, count: number })).sort((a, b) => b.count - a.count)
    };
  });
}
