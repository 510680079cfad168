import type { Frame } from './frame';
import type { Draft, PlannedItem } from './task';

type Framed = Extract<Frame, { kind: 'framed' }>;

/** A draft for the tenant and the acting admin of `frame`. */
export function drafted({ organization, me }: Framed, items: readonly PlannedItem[], keptIds: readonly string[]): Draft {
  return {
    kind: 'drafted',
    tenantId: organization.id,
    tenantName: organization.displayName,
    initialDomain: organization.initialDomain,
    createdBy: { id: me.id, name: me.displayName },
    items,
    keptIds
  };
}
