import { idKey } from '../ids';
import type { Verdict } from './verdict';

/** Exactly the approved objects are changed, and nothing that appeared since. */
export function notInPlan(target: string, plannedIds: ReadonlySet<string>): Verdict {
  return plannedIds.has(idKey(target)) ? 'allowed' : 'notInPlan';
}
