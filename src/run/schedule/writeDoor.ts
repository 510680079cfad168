import type { Phase } from './phases';
import { pauseOf, TUNING } from '../tuning';

/** What has to come before the next write. */
export type BeforeWriting =
  | { readonly kind: 'nothing' }
  /** Whether anything may be written has to be asked anew. */
  | { readonly kind: 'probe' }
  /** `ms` is Infinity while an answer is awaited. */
  | { readonly kind: 'wait'; readonly ms: number };

/**
 * Keeps in mind since when writing is allowed, and which refusals are not judged yet: a 403 may be the object's own or
 * mean that the acting admin has lost the role, and only a look that began after it can tell.
 */
export interface WriteDoor {
  before(phase: Phase, at: number): BeforeWriting;
  /** An object was refused with 403. Nothing is written until it is known why. */
  doubt(index: number): void;
  doubts(): boolean;
  asking(): boolean;
  asked(): void;
  /** Writing is allowed. Gives back the refusals that were the objects' own. */
  open(phase: Phase, at: number): readonly number[];
  /** Writing is not allowed, or nobody knows. Refusals stay in doubt. */
  shut(): void;
  /** Nobody knows, although somebody answers: is asked again after a pause. */
  shutFor(at: number): void;
  /** Gives back every refusal in doubt, and forgets them. */
  takeDoubts(): readonly number[];
}

type Leaf = { readonly kind: 'shut'; readonly until: number } | { readonly kind: 'open'; readonly phase: Phase; readonly at: number };

/** A door that is shut at first: who acts and where is looked at before the first write. */
export function createWriteDoor(): WriteDoor {
  let leaf: Leaf = { kind: 'shut', until: Number.NEGATIVE_INFINITY };
  let asking = false;
  let tries = 0;
  let doubts: readonly number[] = [];
  /** Of the doubts those that were there when the look began. */
  let asked = 0;

  const shut = (until: number): void => {
    asking = false;
    leaf = { kind: 'shut', until };
  };
  const take = (count: number): readonly number[] => {
    const taken = doubts.slice(0, count);
    doubts = doubts.slice(count);
    return taken;
  };

  return {
    before: (phase, at) => {
      if (asking) {
        return { kind: 'wait', ms: Number.POSITIVE_INFINITY };
      }
      if (leaf.kind === 'shut') {
        return at < leaf.until ? { kind: 'wait', ms: leaf.until - at } : { kind: 'probe' };
      }
      const isFresh = leaf.phase === phase && at - leaf.at < TUNING.writerLasts && doubts.length === 0;
      return { kind: isFresh ? 'nothing' : 'probe' };
    },
    doubt: (index) => {
      doubts = [...doubts, index];
    },
    doubts: () => doubts.length > 0,
    asking: () => asking,
    asked: () => {
      asking = true;
      asked = doubts.length;
    },
    open: (phase, at) => {
      asking = false;
      tries = 0;
      leaf = { kind: 'open', phase, at };
      return take(asked);
    },
    shut: () => shut(Number.NEGATIVE_INFINITY),
    shutFor: (at) => {
      shut(at + pauseOf(TUNING.blindPauses, tries));
      tries += 1;
    },
    takeDoubts: () => take(doubts.length)
  };
}
