import { STEPS, type CheckId, type CheckReport, type ResultKind, type StepId } from '../../checks/check';
import { locksIn, opensOf, ROAD_MAP, stopOf } from '../../checks/roadMap';
import { countResults, RESULT_KINDS, type Counts } from './counts';

/** How a step stands. `done` means proved by reading: one check that could not be read keeps it open. */
export type Standing = { readonly kind: 'done' } | { readonly kind: Exclude<ResultKind, 'pass'>; readonly checks: number };

/** Everything can be looked at; what is locked says what opens it. */
export type Lock = { readonly kind: 'open' } | { readonly kind: 'locked'; readonly opens: readonly CheckReport[] };

export interface StepState {
  readonly step: StepId;
  readonly reports: readonly CheckReport[];
  readonly counts: Counts;
  readonly standing: Standing;
  /** Locked when everything that is still to do in this step is. */
  readonly lock: Lock;
  /** The lock of one check, whatever its step. */
  lockOf(check: CheckId): Lock;
  /** What waits for a check and is not settled itself. */
  opensOf(check: CheckId): readonly CheckReport[];
}

const OPEN: Lock = { kind: 'open' };

function standingOf(reports: readonly CheckReport[]): Standing {
  const blocking = reports.filter(({ check }) => check.weight === 'B');
  const worst = RESULT_KINDS.find((kind) => kind !== 'pass' && blocking.some(({ result }) => result.kind === kind));
  return worst === undefined || worst === 'pass'
    ? { kind: 'done' }
    : { kind: worst, checks: blocking.filter(({ result }) => result.kind === worst).length };
}

const lockedBy = (opens: readonly CheckReport[]): Lock => (opens.length === 0 ? OPEN : { kind: 'locked', opens });

/** Everything that opens one of the locked stops of a step. A step is not opened from inside. */
function lockOfStep(own: readonly CheckReport[], reports: readonly CheckReport[]): Lock {
  const toDo = ROAD_MAP.filter((stop) =>
    own.some(({ check, result }) => check.id === stop.check && check.weight === 'B' && result.kind !== 'pass')
  );
  const locks = toDo.map(({ waitsFor }) => locksIn(reports, waitsFor));
  return toDo.length === 0 || locks.some((each) => each.length === 0)
    ? OPEN
    : lockedBy(reports.filter((report) => !own.includes(report) && locks.some((each) => each.includes(report))));
}

/** How each step stands, in the article's order. */
export function stepStates(reports: readonly CheckReport[]): readonly StepState[] {
  return STEPS.map((step) => {
    const own = reports.filter(({ check }) => check.step === step);
    return {
      step,
      reports: own,
      counts: countResults(own),
      standing: standingOf(own),
      lock: lockOfStep(own, reports),
      lockOf: (check) => lockedBy(locksIn(reports, stopOf(check).waitsFor)),
      opensOf: (check) => {
        const ids = opensOf(check);
        return reports.filter(({ check: { id }, result }) => ids.includes(id) && result.kind !== 'pass');
      }
    };
  });
}
