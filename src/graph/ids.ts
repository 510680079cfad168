/** Directory ids are GUIDs: their case means nothing. */
export const idKey = (id: string): string => id.trim().toLowerCase();

export const sameId = (one: string, other: string): boolean => idKey(one) === idKey(other);

/** Ids, comparable. */
export const idSet = (ids: Iterable<string>): ReadonlySet<string> => new Set([...ids].map(idKey));
