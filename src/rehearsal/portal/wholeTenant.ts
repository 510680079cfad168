import type { Tenant } from '../tenant/tenant';
import type { PortalTarget } from './act';

/** The directory itself as the one target, as long as there is something to do. */
export function wholeTenant({ settings }: Tenant, need: 'needed' | 'done'): readonly PortalTarget[] {
  const { id, displayName } = settings.organization;
  return need === 'needed' ? [{ id, name: displayName }] : [];
}
