import type { Graph, WritePermit } from '../ports/graph';
import { inSlices } from '../ports/work';
import { readOnly } from './guards/readOnly';
import { stopped } from './guards/stopped';
import { watching } from './guards/watching';
import { idSetOf } from './ids';
import type { Service } from './service';
import { createTenantLock } from './tenantLock';
import { createWriter, type PermittedIds } from './writer';

/** The door to changes: who acts and where is read afresh and held against the permit. */
export function createOpenWriter(service: Service): Graph['openWriter'] {
  // A run asks again every minute, as a rule with the permit of last time: what that allowed then is what it allows.
  const known = new WeakMap<WritePermit, PermittedIds>();
  const idsOf = async (permit: WritePermit): Promise<PermittedIds> => {
    const pace = inSlices(service.clock);
    const ids = known.get(permit) ?? { planned: await pace(idSetOf(permit.plannedIds)), protected: await pace(idSetOf(permit.protectedIds)) };
    known.set(permit, ids);
    return ids;
  };
  return async (permit, options) => {
    const signal = options?.signal;
    for (const guard of [watching(service.access()), readOnly(permit), stopped(signal)]) {
      if (guard !== 'allowed') {
        return { kind: 'refused', guard, requestId: '', trouble: 'none' };
      }
    }
    const lock = createTenantLock(service, permit);
    const ids = await idsOf(permit);
    const hold = await lock.hold(signal);
    if (stopped(signal) !== 'allowed') {
      return { kind: 'refused', guard: 'stopped', requestId: '', trouble: 'none' };
    }
    return hold.kind === 'refused'
      ? hold
      : { kind: 'open', writer: createWriter(service, permit, ids, lock), actingAdminId: hold.actingAdminId };
  };
}
