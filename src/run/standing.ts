import { P01 } from '../checks/prepare/P01.actingAdminRole';
import { stopOf, type Gate } from '../checks/roadMap';
import { emptyFacts } from '../facts/emptyFacts';
import { isExternal } from '../facts/me';
import { refresh } from '../facts/scan';
import { unread } from '../facts/unread';
import type { Clock } from '../ports/clock';
import type { GraphReader } from '../ports/graph';

/** What the acting admin is at this moment. `unread`: it can't be told, and Graph decides. */
export type Standing = 'fit' | 'withoutRole' | 'guest' | 'synced' | 'unread';

/**
 * Reads who acts and with which roles, from the facts and by the check that the screens show: one `$batch`. Never throws.
 *
 * @remarks
 * Graph reads one's own roles from an index that may lag behind a role that has just ended. Then a refusal counts as the
 * object's own, and canary and ramp stop the run instead of a pause.
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export async function readStanding(graph: GraphReader, clock: Clock, stop: AbortSignal): Promise<Standing> {
  const session = { cloud: 'worldwide', token: { kind: 'opaque' }, now: new Date(clock.now()).toISOString() } as const;
  const request = { graph, session, records: unread('notReadYet'), clock, signal: stop };
  const facts = await refresh(request, ['me', 'myRoles'], emptyFacts()).then((read) => read.facts, emptyFacts);
  if (facts.me.kind === 'read' && isExternal(facts.me.value)) {
    return 'guest';
  }
  if (facts.me.kind === 'read' && facts.me.value.source === 'synced') {
    return 'synced';
  }
  switch (P01.judge(facts).kind) {
    case 'pass':
      return 'fit';
    case 'blocks':
      return 'withoutRole';
    case 'waiting':
    case 'needsPerson':
    case 'couldNotCheck':
      return 'unread';
  }
}

/**
 * Whether a task takes the role that P01 asks for: whatever lies behind that check on the road map does. What undoes
 * something lies behind nothing, and there Graph alone says who may.
 */
export function takesRole(waitsFor: readonly Gate[]): 'takesRole' | 'asGraphSays' {
  const leadsToRole = ({ check }: Gate): boolean => check === 'P01' || stopOf(check).waitsFor.some(leadsToRole);
  return waitsFor.some(leadsToRole) ? 'takesRole' : 'asGraphSays';
}
