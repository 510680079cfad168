import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import type { CallOptions, GraphReader } from '../ports/graph';
import { inOneStep } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { frameOf } from './frame';
import { readBackWhere, sweepOf, textOf, type Seen } from './readBack';
import type { Draft, PlannedItem, ReadBack, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['turnOffSync', 'turnOffSyncBeta'] as const;
const BODY = { onPremisesSyncEnabled: false } as const;

/** One object or, when synchronization is off, none: there is nothing to do. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  if (frame.kind === 'obstructed') {
    return frame;
  }
  const { id, displayName, initialDomain, directorySync } = frame.organization;
  const item: PlannedItem = {
    id,
    name: displayName,
    reference: initialDomain,
    kind: 'organization',
    authority: 'none',
    reason: 'chosen',
    effect: 'syncOff'
  };
  return {
    kind: 'drafted',
    tenantId: id,
    tenantName: displayName,
    initialDomain,
    createdBy: { id: frame.me.id, name: frame.me.displayName },
    items: directorySync === 'on' ? [item] : [],
    keptIds: [frame.me.id]
  };
}

/**
 * Whether Graph says that it is off, and of this tenant. It answers `false` or `null` then, so only `true` means on.
 * @see https://learn.microsoft.com/graph/api/resources/organization#properties
 */
function seenIn(body: unknown, ids: readonly string[]): Seen {
  const listed: unknown = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
  const found: unknown = Array.isArray(listed) && listed.length === 1 ? listed[0] : undefined;
  if (typeof found !== 'object' || found === null || !ids.includes(textOf(found, 'id')) || !('onPremisesSyncEnabled' in found)) {
    return 'unclear';
  }
  return found.onPremisesSyncEnabled === true ? 'notYet' : 'done';
}

function verify(ids: readonly string[], reader: GraphReader, options?: CallOptions): Promise<readonly ReadBack[]> {
  const call = read('getOrganization', {}, { query: { $select: 'id,onPremisesSyncEnabled' } });
  return readBackWhere(ids, () => call, { body: (body) => seenIn(body, ids), gone: 'unclear' }, reader, options);
}

/**
 * Turns directory synchronization off for the whole tenant, which takes up to 72 hours to reach every user.
 *
 * @remarks
 * Microsoft's how-to patches v1.0, the reference of the property says that it is read-only, and tenants have answered so
 * with 400: then the same change goes to beta. When both refuse, the run says so and PowerShell is the way that is left.
 * It can be turned on again only after 72 hours, and its old state does not come back with it.
 * @see https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization
 */
export const turnOffSync: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'turnOffSync',
  step: 'users',
  check: 'U01',
  waitsFor: stopOf('U01').waitsFor,
  routes: ROUTES,
  needs: ['session', 'organization', 'me'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'days',
  request: ({ id }) => write('turnOffSync', { id }, BODY),
  fallback: ({ id }) => write('turnOffSyncBeta', { id }, BODY),
  verify,
  sweep: async ({ plannedIds }, reader, options) => sweepOf(await verify([...plannedIds], reader, options))
});
