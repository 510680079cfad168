import type { Clock } from '../ports/clock';
import type { TaskOrder } from '../steps/taskId';
import { passReplan, type Replanning } from './gates';
import type { Drift } from './plan/drift';
import type { Plan } from './plan/plan';

/** What came of asking once more who is to stay. */
export type StaysNow =
  | { readonly kind: 'asBefore' }
  /** Somebody has decided otherwise since; this is what a plan made now would make of it. */
  | { readonly kind: 'drifted'; readonly drift: Drift }
  /** What was decided can't be read, or not what it means for the tenant: nothing may be sent. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'otherTenant' }
  | { readonly kind: 'stopped' };

/** Asks who is to stay by now. */
export type AskWhoStays = (stop: AbortSignal) => Promise<StaysNow>;

/** Where nothing is sent, it is not asked. */
export const nobodyAsks: AskWhoStays = async () => ({ kind: 'asBefore' });

/**
 * Reads what was decided, here or in another tab. As long as that is what this sitting was planned by, it costs one look
 * at the settings; else the plan is made again from fresh facts, as when a run is continued.
 */
export function askingWhoStays(plan: Plan, replanning: Replanning, clock: Clock): AskWhoStays {
  let known = replanning.order;
  return async (stop) => {
    const now = await replanning.orderNow().catch(() => ({ kind: 'unreadable' }) as const);
    if (now.kind === 'unreadable') {
      return { kind: 'unknown' };
    }
    if (isSameOrder(known, now.order)) {
      return { kind: 'asBefore' };
    }
    const replanned = await passReplan(plan, { ...replanning, order: now.order }, stop, 'continues', clock);
    if (replanned.kind === 'passed') {
      known = now.order;
      return { kind: 'drifted', drift: replanned.value };
    }
    const { refusal } = replanned;
    return { kind: refusal.kind === 'stopped' ? 'stopped' : refusal.kind === 'guard' ? 'otherTenant' : 'unknown' };
  };
}

function isSameOrder(one: TaskOrder, other: TaskOrder): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
