import type { FactId, Facts } from '.';
import { circumstances, serviceNow, setFact, startReading, tell, type ReadingRequest } from './reading/state';
import { refresh, type ScanResult } from './scan';
import type { Download, FactSource, OnDemandId } from './source';
import { SOURCES } from './sources';

export interface OnDemandReading extends ReadingRequest {
  readonly download: Download;
}

/** Whether all objects of a fact are there. */
function isWhole(facts: Facts, id: FactId): boolean {
  const fact = facts[id];
  return fact.kind === 'read' && 'extent' in fact.value && fact.value.extent === 'whole';
}

type AnyOnDemand = Extract<FactSource, { kind: 'onDemand' }>;

/**
 * Reads a fact that costs a request per object or a download. Reads the listings that it goes through first, when they
 * are not whole. Never throws; `onUpdate` tells how far it is.
 */
export async function readOnDemand(id: OnDemandId, request: OnDemandReading, facts: Facts): Promise<ScanResult> {
  const source = SOURCES.find((one): one is AnyOnDemand => one.kind === 'onDemand' && one.id === id);
  const missing = source?.needs.filter((need) => !isWhole(facts, need)) ?? [];
  const ground = missing.length === 0 ? ({ kind: 'done', facts } as const) : await refresh(request, missing, facts);
  if (source === undefined || ground.kind === 'stopped') {
    return ground;
  }
  const { graph, download, signal } = request;
  const state = startReading(request, ground.facts, facts);
  const fact = await source.read({
    graph,
    download,
    signal,
    facts: ground.facts,
    held: circumstances(state).held,
    now: () => serviceNow(state),
    progress: (read, total) => {
      state.progress.set(id, { fact: id, read, total });
      tell(state, 'objects');
    }
  });
  state.progress.delete(id);
  const kind = signal?.aborted === true ? 'stopped' : 'done';
  setFact(state, id, fact);
  tell(state, kind);
  return { kind, facts: state.facts };
}
