import type { Random } from '../ports/clock';

/**
 * A small seeded generator (mulberry32): 32 bits of state, the same numbers on every machine. Good enough to shuffle
 * answers and to draw ids; never for secrets.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A 32-bit number that depends on every character of `text` (FNV-1a): turns a name into a seed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A version 4 GUID in lower case. */
export function drawGuid(random: Random): string {
  const digits = (count: number): string => {
    let text = '';
    for (let drawn = 0; drawn < count; drawn++) {
      text += '0123456789abcdef'.charAt(Math.floor(random() * 16));
    }
    return text;
  };
  const variant = '89ab'.charAt(Math.floor(random() * 4));
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}

/** The same items in another order (Fisher–Yates). */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = shuffled[last] as Item;
    shuffled[last] = shuffled[other] as Item;
    shuffled[other] = moved;
  }
  return shuffled;
}
