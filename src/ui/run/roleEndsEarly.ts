import { roleTerm, type RoleTerm } from '../../checks/lib/roleTerm';
import type { Facts } from '../../facts';
import { rateOf } from '../../run/pace/quota';
import type { Plan } from '../../run/plan/plan';
import { takesRole } from '../../run/standing';
import { TUNING } from '../../run/tuning';
import { TASKS } from '../../steps';

const HOUR = 3_600_000;
/** A run may meet a smaller limit than the documented one, and has to confirm what it did. */
const MARGIN = 1.5;

/**
 * When the acting admin's role ends, if that is within the hour or before a run of this plan can be expected to be over.
 * What undoes something takes no role, and does not pause for one.
 */
export function roleEndsEarly({ task, items, createdAt }: Plan, facts: Facts): RoleTerm {
  const term = roleTerm(facts, createdAt);
  if (term.kind === 'noEndKnown' || takesRole(TASKS[task].waitsFor) === 'asGraphSays') {
    return { kind: 'noEndKnown' };
  }
  const expected = (items.length / rateOf(TUNING.quota)) * MARGIN;
  return Date.parse(term.at) - Date.parse(createdAt) < Math.max(HOUR, expected) ? term : { kind: 'noEndKnown' };
}
