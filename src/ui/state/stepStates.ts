import { STEPS, type CheckId, type CheckReport, type ResultKind, type StepId } from '../../checks/check';
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
  readonly lock: Lock;
}

interface Gate {
  readonly check: CheckId;
  /** A stand-by admin who stays through the long waits leaves U02 waiting, and that is meant. */
  readonly settledBy: readonly ResultKind[];
}

const passed = (check: CheckId): Gate => ({ check, settledBy: ['pass'] });
const users: Gate = { check: 'U02', settledBy: ['pass', 'waiting'] };

/** What has to be verified before a step opens: the article's order. */
const GATES: Readonly<Record<StepId, readonly Gate[]>> = {
  prepare: [],
  users: [passed('P01')],
  cancel: [users],
  delete: [passed('S01')],
  mfa: [users],
  directory: [users, passed('S01'), passed('S02'), passed('S03')]
};

function standingOf(reports: readonly CheckReport[]): Standing {
  const blocking = reports.filter(({ check }) => check.weight === 'B');
  const worst = RESULT_KINDS.find((kind) => kind !== 'pass' && blocking.some(({ result }) => result.kind === kind));
  return worst === undefined || worst === 'pass'
    ? { kind: 'done' }
    : { kind: worst, checks: blocking.filter(({ result }) => result.kind === worst).length };
}

/** How each step stands, in the article's order. */
export function stepStates(reports: readonly CheckReport[]): readonly StepState[] {
  return STEPS.map((step) => {
    const own = reports.filter(({ check }) => check.step === step);
    const unsettled = GATES[step].flatMap(({ check: id, settledBy }) =>
      reports.filter(({ check, result }) => check.id === id && !settledBy.includes(result.kind))
    );
    return {
      step,
      reports: own,
      counts: countResults(own),
      standing: standingOf(own),
      lock: unsettled.length === 0 ? { kind: 'open' } : { kind: 'locked', opens: unsettled }
    };
  });
}
