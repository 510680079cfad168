import type { FactId, Facts } from '.';
import { readOnDemand, type OnDemandReading } from './readOnDemand';
import { refresh, type ScanResult } from './scan';
import type { OnDemandId } from './source';
import { SOURCES } from './sources';

/**
 * Reads exactly these facts afresh, also those that cost a request per object or a download: a plan stands on all of
 * them. Never throws; a fact that was not reached before a stop stays as it is in `facts`.
 */
export async function readFactsFor(ids: readonly FactId[], request: OnDemandReading, facts: Facts): Promise<ScanResult> {
  const onDemand = SOURCES.flatMap((source): readonly OnDemandId[] =>
    source.kind === 'onDemand' && ids.includes(source.id) ? [source.id] : []
  );
  let result = await refresh(request, ids, facts);
  for (const id of onDemand) {
    if (result.kind === 'stopped') {
      return result;
    }
    result = await readOnDemand(id, request, result.facts);
  }
  return result;
}
