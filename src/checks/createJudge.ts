import type { FactId, Facts } from '../facts';
import { STRIDE, type Work } from '../ports/work';
import { CHECKS } from '.';
import type { Check, CheckReport } from './check';

/** Only its own facts: with all of them, a check that has long been settled would hold listings that were read anew since. */
interface Judged {
  readonly own: readonly Facts[FactId][];
  readonly report: CheckReport;
}

/** Objects in the listings that a check looks at. */
function objectsIn(facts: Facts, ids: readonly FactId[]): number {
  return ids.reduce((sum, id) => {
    const fact = facts[id];
    const value: unknown = fact.kind === 'read' ? fact.value : [];
    const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : value;
    return sum + (Array.isArray(items) ? items.length : 0);
  }, 0);
}

const factsOf = ({ needs, sharpens = [] }: Check): readonly FactId[] => [...needs, ...sharpens];

/** As many places to pause as the work that follows is long: a check itself has none. */
function* pauses(objects: number): Work<void> {
  for (let at = STRIDE; at < objects; at += STRIDE) {
    yield;
  }
}

/**
 * Judges facts as `judgeAll` does, in steps, and looks only at the checks again whose own facts have changed since: while
 * a tenant is read, most of them stay what they were.
 */
export function createJudge(checks: readonly Check[] = CHECKS): (facts: Facts) => Work<readonly CheckReport[]> {
  const known = new Map<Check, Judged>();
  return function* (facts) {
    const reports: CheckReport[] = [];
    for (const check of checks) {
      const ids = factsOf(check);
      const before = known.get(check);
      const same = before !== undefined && ids.every((id, at) => before.own[at] === facts[id]);
      if (!same) {
        yield* pauses(objectsIn(facts, ids));
      }
      const report = same ? before.report : { check, result: check.judge(facts) };
      known.set(check, { own: ids.map((id) => facts[id]), report });
      reports.push(report);
    }
    return reports;
  };
}
