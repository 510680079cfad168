export type Scalar = string | number | boolean | null;

/** Follows a path of properties; what is not there is null, as in OData. */
export function propertyAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  }
  return found ?? null;
}

/** Negative, zero or positive; undefined when the two cannot be ordered. Texts without case, dates by their ISO text. */
export function compare(left: unknown, right: unknown): number | undefined {
  if (left === null || right === null || left === undefined || right === undefined) {
    return (left ?? null) === (right ?? null) ? 0 : undefined;
  }
  if (typeof left === 'number' && typeof right === 'number') {
    return left - right;
  }
  const [one, other] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** For sorting: what is not set comes first. */
export function order(left: unknown, right: unknown): number {
  return compare(left, right) ?? (left === null ? -1 : 1);
}
