import { iso } from '../tenant/lifecycle';
import type { PortalAct } from './act';
import { entraChecks } from './entraChecks';
import { wholeTenant } from './wholeTenant';

/** Manage tenants, Delete: once every check of Entra is passed, and for good. */
export const deleteDirectory = {
  id: 'deleteDirectory',
  targets: (tenant) => wholeTenant(tenant, 'needed'),
  refuses: (tenant) => (entraChecks(tenant).every((each) => each.state === 'passed') ? 'none' : 'checksFailed'),
  perform: (tenant) => {
    tenant.settings.deletedAt = iso(tenant.now());
  }
} as const satisfies PortalAct;
