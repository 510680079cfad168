import type { Graph } from '../ports/graph';
import { readOnly } from './guards/readOnly';
import { stopped } from './guards/stopped';
import type { Service } from './service';
import { createTenantLock } from './tenantLock';
import { createWriter } from './writer';

/** The door to changes: who acts and where is read afresh and held against the permit. */
export function createOpenWriter(service: Service): Graph['openWriter'] {
  return async (permit, options) => {
    const signal = options?.signal;
    for (const guard of [readOnly(permit), stopped(signal)]) {
      if (guard !== 'allowed') {
        return { kind: 'refused', guard, requestId: '' };
      }
    }
    const lock = createTenantLock(service, permit);
    const hold = await lock.hold(signal);
    if (stopped(signal) !== 'allowed') {
      return { kind: 'refused', guard: 'stopped', requestId: '' };
    }
    return hold.kind === 'refused'
      ? { kind: 'refused', guard: hold.guard, requestId: hold.requestId }
      : { kind: 'open', writer: createWriter(service, permit, lock), actingAdminId: hold.actingAdminId };
  };
}
