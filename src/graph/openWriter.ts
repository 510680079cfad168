import type { Graph, WritePermit } from '../ports/graph';
import { inSlices } from '../ports/work';
import { readOnly } from './guards/readOnly';
import { stopped } from './guards/stopped';
import { idSetOf } from './ids';
import type { Service } from './service';
import { createTenantLock } from './tenantLock';
import { createWriter } from './writer';

/** The door to changes: who acts and where is read afresh and held against the permit. */
export function createOpenWriter(service: Service): Graph['openWriter'] {
  // A run asks again every minute, with the permit that it began with: what that allowed then is what it allows.
  const known = new WeakMap<WritePermit, ReadonlySet<string>>();
  const plannedIdsOf = async (permit: WritePermit): Promise<ReadonlySet<string>> => {
    const ids = known.get(permit) ?? (await inSlices(service.clock)(idSetOf(permit.plannedIds)));
    known.set(permit, ids);
    return ids;
  };
  return async (permit, options) => {
    const signal = options?.signal;
    for (const guard of [readOnly(permit), stopped(signal)]) {
      if (guard !== 'allowed') {
        return { kind: 'refused', guard, requestId: '', trouble: 'none' };
      }
    }
    const lock = createTenantLock(service, permit);
    const plannedIds = await plannedIdsOf(permit);
    const hold = await lock.hold(signal);
    if (stopped(signal) !== 'allowed') {
      return { kind: 'refused', guard: 'stopped', requestId: '', trouble: 'none' };
    }
    return hold.kind === 'refused'
      ? hold
      : { kind: 'open', writer: createWriter(service, permit, plannedIds, lock), actingAdminId: hold.actingAdminId };
  };
}
