import { eachOf, type Work } from '../ports/work';

/** Directory ids are GUIDs: their case means nothing. */
export const idKey = (id: string): string => id.trim().toLowerCase();

export const sameId = (one: string, other: string): boolean => idKey(one) === idKey(other);

/** The same as {@link idSet}, as work: a plan may hold 100,000 ids. */
export function* idSetOf(ids: Iterable<string>): Work<ReadonlySet<string>> {
  const set = new Set<string>();
  yield* eachOf(ids, (id) => set.add(idKey(id)));
  return set;
}

/** Ids, comparable. */
export const idSet = (ids: Iterable<string>): ReadonlySet<string> => new Set([...ids].map(idKey));
