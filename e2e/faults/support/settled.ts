import type { Plan } from '../../../src/run/plan/plan';
import { readResults } from '../../../src/run/ledger/results';
import { endOf, type Finished } from '../../../src/run/testing/rehearsalWorld';
import type { HttpWorld } from './httpWorld';

/** What must be true of every deletion, whatever broke on the way. */
export const SETTLED = { end: 'complete', left: [], twice: [], unplanned: [], unsettled: [], violations: [] };

/** The same of a run as it was. */
export function settledOf(world: HttpWorld, plan: Plan, finished: Finished): typeof SETTLED {
  const { rehearsal } = world;
  const present = world.present();
  const planned = new Set(plan.items.map(({ id }) => id));
  const deletes = world.deletes();
  const done = new Set(deletes.filter(({ status }) => status === 204).map(({ id }) => id));
  const rows = finished.outcome.kind === 'ended' ? readResults(finished.outcome.ledger) : [];
  return {
    end: endOf(finished),
    left: [...planned].filter((id) => present.has(id)),
    // Asked for again after it was done: Graph would say 404, and the deletion of a user who was restored meanwhile would be a second one.
    twice: deletes.filter(({ id }, at) => deletes.findIndex((each) => each.id === id && each.status === 204) < at && done.has(id)).map(({ id }) => id),
    unplanned: deletes.filter(({ id }) => !planned.has(id)),
    unsettled: rows.filter(({ outcome }) => outcome !== 'verified'),
    violations: [...rehearsal.violations]
  } as typeof SETTLED;
}
