import type { Random } from '../../ports/clock';
import { createRandom, hashText } from '../random';

const DAY = 86_400_000;

/** What a scenario draws from: ids, choices and dates, all of them the same for the same seed and time. */
export interface World {
  readonly now: number;
  /** Shaped like a GUID; the same for the same seed, space and number, whatever was drawn before. */
  id(space: string, number: number): string;
  readonly random: Random;
  pick<Item>(from: readonly [Item, ...Item[]]): Item;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** ISO 8601 as Graph writes it, days before now. */
  ago(days: number): string;
  ahead(days: number): string;
  /** `yyyy-mm-dd` as reports write it. */
  dayAgo(days: number): string;
}

/** The finalizer of MurmurHash3: every bit of the input changes about half the bits of the result. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(value: number): string {
  return (value + 0x1_0000_0000).toString(16).slice(1);
}

function isoOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

export function worldOf(seed: number, now: number): World {
  const random = createRandom(mix(seed));
  const spaces = new Map<string, number>();
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

  return {
    now,
    random,
    whole,
    id(space, number) {
      const base = spaces.get(space) ?? mix(hashText(space) ^ mix(seed));
      spaces.set(space, base);
      const a = mix(base + Math.imul(number, 0x9e3779b1));
      const b = mix(a ^ base);
      const c = mix(b + number);
      const d = mix(c ^ a);
      const second = hex(b);
      const third = hex(c);
      // Joined, not concatenated: 100,000 ids stay flat strings instead of ropes of five pieces each.
      const variant = '89ab'.charAt(c >>> 30);
      return [hex(a), second.slice(0, 4), `4${second.slice(5)}`, variant + third.slice(1, 4), third.slice(4) + hex(d)].join('-');
    },
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    ago: (days) => isoOf(now - days * DAY),
    ahead: (days) => isoOf(now + days * DAY),
    dayAgo: (days) => isoOf(now - days * DAY).slice(0, 10)
  };
}
