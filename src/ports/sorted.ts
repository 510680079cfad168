import { STRIDE, type Work } from './work';

/** Natively sorted at once; what is longer is merged. */
const RUN = 2 * STRIDE;

/**
 * Sorts a copy, stable, in steps: the engine's own sort can't be interrupted, and 100,000 names compared by the rules of
 * a language take it most of a second.
 */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Work<Item[]> {
  let from: Item[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    from.push(...items.slice(at, at + RUN).sort(compare));
    yield;
  }
  let into = new Array<Item>(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let at = 0; at < from.length; at += 2 * width) {
      yield* merge(from, into, at, width, compare);
    }
    [from, into] = [into, from];
  }
  return from;
}

/** Merges the two sorted runs of `width` that begin at `start`. */
function* merge<Item>(from: readonly Item[], into: Item[], start: number, width: number, compare: (a: Item, b: Item) => number): Work<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    const takeLeft = left < middle && (right >= end || compare(from[left] as Item, from[right] as Item) <= 0);
    into[at] = from[takeLeft ? left++ : right++] as Item;
    if (at % STRIDE === 0) {
      yield;
    }
  }
}
