import { iso, isSyncOn } from '../tenant/lifecycle';
import { never, type PortalAct } from './act';
import { wholeTenant } from './wholeTenant';

/** PowerShell does it where Graph says read-only. @see https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization */
export const turnSyncOff = {
  id: 'turnSyncOff',
  targets: (tenant) => {
    const isOpen = isSyncOn(tenant, tenant.now()) && tenant.settings.syncOffRequestedAt === '';
    return wholeTenant(tenant, isOpen ? 'needed' : 'done');
  },
  refuses: never,
  perform: (tenant) => {
    tenant.settings.syncOffRequestedAt = iso(tenant.now());
  }
} as const satisfies PortalAct;
