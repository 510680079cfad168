import { CHECKS } from '../checks';
import type { Gate } from '../checks/roadMap';
import type { FactId, Facts } from '../facts';
import type { Obstacle } from './task';

/** The gates that are not settled, as these facts are judged now. */
export function locksOf(waitsFor: readonly Gate[], facts: Facts): readonly Extract<Obstacle, { kind: 'locked' }>[] {
  return waitsFor.flatMap(({ check: id, settledBy }) => {
    const result = CHECKS.find((check) => check.id === id)?.judge(facts);
    return result === undefined || settledBy.includes(result.kind) ? [] : [{ kind: 'locked', check: id, result: result.kind }];
  });
}

/** What has to be read to judge gates. */
export function factsOfGates(waitsFor: readonly Gate[]): readonly FactId[] {
  const ids = waitsFor.map(({ check }) => check);
  return [...new Set(CHECKS.filter(({ id }) => ids.includes(id)).flatMap(({ needs }) => needs))];
}
