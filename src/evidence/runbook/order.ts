import type { CheckId, CheckReport } from '../../checks/check';
import { ROAD_MAP } from '../../checks/roadMap';

/**
 * Every check on the way, in the order of the road map. What a stop waits for without being a stop itself, such as
 * Azure subscriptions, comes right before the first one that waits for it.
 */
export const ON_THE_WAY: readonly CheckId[] = [
  ...new Set(
    ROAD_MAP.flatMap(({ check, waitsFor }) => [
      ...waitsFor.map((gate) => gate.check).filter((id) => ROAD_MAP.every((stop) => stop.check !== id)),
      check
    ])
  )
];

/** What is not proved done: on the way, in its order; and beside it, as far as it can block or warns. */
export interface Remaining {
  readonly onTheWay: readonly CheckReport[];
  readonly beside: readonly CheckReport[];
}

export function remaining(reports: readonly CheckReport[]): Remaining {
  const open = reports.filter(({ result }) => result.kind !== 'pass');
  return {
    onTheWay: ON_THE_WAY.flatMap((id) => open.filter(({ check }) => check.id === id)),
    beside: open.filter(({ check }) => !ON_THE_WAY.includes(check.id) && check.weight !== 'I')
  };
}
