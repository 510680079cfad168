import { sorted } from '../../ports/sorted';
import { picked, type Work } from '../../ports/work';
import type { SortedUser, UserColumn } from '../../steps/sortUsers';

export type SortKey = 'name' | 'kind' | 'role' | 'licences' | 'why';

export type SortOrder = 'ascending' | 'descending';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function valueOf({ user, authority, reason }: SortedUser, key: Exclude<SortKey, 'licences'>): string {
  switch (key) {
    case 'name':
      return user.displayName;
    case 'kind':
      return user.type;
    case 'role':
      return authority;
    case 'why':
      return reason;
  }
}

/** The users of one column, sorted. */
export interface OrderedColumn {
  readonly column: UserColumn;
  readonly users: readonly SortedUser[];
}

/** The costly part, done once for any number of searches. */
export function* ordered(users: readonly SortedUser[], column: UserColumn, key: SortKey): Work<OrderedColumn> {
  const own = yield* picked(users, (each) => (each.column === column ? each : undefined));
  if (key === 'licences') {
    return { column, users: yield* sorted(own, (a, b) => a.user.licences - b.user.licences) };
  }
  // One collator for all comparisons: `localeCompare` would make one for each.
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return { column, users: yield* sorted(own, (a, b) => compare(valueOf(a, key), valueOf(b, key))) };
}

/** Those that fit a search, in their order. */
export function* matching(users: readonly SortedUser[], search: string): Work<readonly SortedUser[]> {
  const wanted = fold(search.trim());
  const fits = ({ user }: SortedUser): boolean => fold(user.displayName).includes(wanted) || fold(user.userPrincipalName).includes(wanted);
  return wanted === '' ? users : yield* picked(users, (each) => (fits(each) ? each : undefined));
}
