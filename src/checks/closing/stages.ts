import type { Facts } from '../../facts';
import type { CheckId, CheckReport } from '../check';
import { ROAD_MAP } from '../roadMap';
import { ownWaits } from './ownWaits';
import { chained, latest, type Stage } from './stage';

/**
 * Walks the road map: a stop begins when everything that it waits for or follows has ended, and its own waits are its
 * length. Returns every end of a chain; the first is "now", with no wait at all.
 */
export function stagesOf(reports: readonly CheckReport[], facts: Facts, now: string): readonly Stage[] {
  const start: Stage = { until: now, chain: [] };
  const ends = new Map<CheckId, Stage>();
  const walked = ROAD_MAP.flatMap(({ check, waitsFor, follows }) => {
    const before = [...waitsFor.map((gate) => gate.check), ...follows];
    const begin = before.map((id) => ends.get(id) ?? start).reduce(latest, start);
    const own = ownWaits(check, reports, facts, now).flatMap((waits) => chained(waits, start, begin));
    ends.set(check, own.reduce(latest, begin));
    return own;
  });
  return [start, ...walked];
}
