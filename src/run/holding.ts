import type { WritePermit } from '../ports/graph';
import { eachOf, type Work } from '../ports/work';
import type { PlannedItem } from '../steps/task';
import type { Ledger } from './ledger/ledger';
import { HELD_BACK, type Drift, type HeldBack } from './plan/drift';

/**
 * Whom a sitting holds back. Only what the plan as it would be made now still takes, and takes unchanged, is sent; whoever
 * else was approved is looked at: gone already, or left and named. That somebody is gone says nothing about whether a
 * rule protects them, so nobody has to find that out.
 */
export interface Holding {
  /** What may be sent. Another object whenever somebody more is held back. */
  permit(): WritePermit;
  isHeld(id: string): boolean;
  /** From now on, to the end of the sitting, everything that differs is held back. */
  take(drift: Drift): Work<void>;
  /** Whom it holds back and who may still be there at its end. */
  open(ledger: Ledger): Work<Readonly<Record<HeldBack, readonly string[]>>>;
  /** Whom it holds back and nobody has sent or found done, by what has become of them. */
  left(ledger: Ledger): Work<Drift>;
}

/** Of a sitting that begins with this permit, and has found nothing yet. */
export function createHolding(begun: WritePermit): Holding {
  let permit = begun;
  let appeared: readonly PlannedItem[] = [];
  const held = new Map<string, HeldBack>();

  return {
    permit: () => permit,
    isHeld: (id) => held.has(id),
    take: function* (drift) {
      appeared = drift.appeared;
      for (const why of HELD_BACK) {
        yield* eachOf(drift[why], ({ id }) => held.set(id, why));
      }
      const protectedIds = new Set<string>();
      yield* eachOf(begun.protectedIds, (id) => protectedIds.add(id));
      yield* eachOf(held.keys(), (id) => protectedIds.add(id));
      permit = { ...begun, protectedIds };
    },
    open: function* ({ state, indexOf }) {
      const open: Record<HeldBack, string[]> = { gone: [], nowKept: [], changed: [] };
      yield* eachOf(held, ([id, why]) => {
        const at = state(indexOf(id));
        // Only what was accepted stays done: whatever else was found done may be there again in the next listing.
        if (at.kind !== 'verified' || at.cause !== 'accepted') {
          open[why].push(id);
        }
      });
      return open;
    },
    left: function* ({ plan, state }) {
      const left = { appeared, gone: [] as PlannedItem[], nowKept: [] as PlannedItem[], changed: [] as PlannedItem[] };
      yield* eachOf(held.size > 0 ? plan.items : [], (item, index) => {
        const why = held.get(item.id);
        if (why !== undefined && state(index).kind === 'planned') {
          left[why].push(item);
        }
      });
      return left;
    }
  };
}
