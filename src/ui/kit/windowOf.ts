/**
 * Which rows of a long list are rendered.
 * @returns `first` up to, but not including, `last`
 * @example windowOf(4000, 400, 40, 100_000, 8) // rows 92 … 118
 */
export function windowOf(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
  overscan: number
): { readonly first: number; readonly last: number } {
  const top = Math.max(0, Math.floor(scrollTop / rowHeight));
  const seen = Math.ceil(height / rowHeight);
  const last = Math.min(count, top + seen + overscan);
  return { first: Math.max(0, Math.min(top - overscan, last)), last };
}
