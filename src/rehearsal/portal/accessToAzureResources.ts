import { never, type PortalAct } from './act';
import { wholeTenant } from './wholeTenant';

/** "Access management for Azure resources" at Properties. @see https://learn.microsoft.com/azure/role-based-access-control/elevate-access-global-admin */
export const accessToAzureResources = {
  id: 'accessToAzureResources',
  targets: (tenant) => wholeTenant(tenant, tenant.settings.azureAccess === 'off' ? 'needed' : 'done'),
  refuses: never,
  perform: ({ settings }) => {
    settings.azureAccess = 'on';
  }
} as const satisfies PortalAct;
