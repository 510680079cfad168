import type { uiPortals as english } from '../en/uiPortals';
import type { Translation } from '../message';

/**
 * The pages of the admin centers by the names that stand on them. The Entra and Azure portals have no Danish: their
 * names stay English.
 */
export const uiPortals: Translation<typeof english> = {
  'ui.portal.yourProducts': 'Dine produkter (Microsoft 365 Administration)',
  'ui.portal.activeUsers': 'Aktive brugere (Microsoft 365 Administration)',
  'ui.portal.domains': 'Domæner (Microsoft 365 Administration)',
  'ui.portal.billingAccounts': 'Faktureringskonti (Microsoft 365 Administration)',
  'ui.portal.bills': 'Fakturaer og betalinger (Microsoft 365 Administration)',
  'ui.portal.partnerRelationships': 'Partnerrelationer (Microsoft 365 Administration)',
  'ui.portal.support': 'Hjælp og support (Microsoft 365 Administration)',
  'ui.portal.manageTenants': '”Manage tenants” (Entra)',
  'ui.portal.entraOverview': '”Overview” (Entra)',
  'ui.portal.entraProperties': '”Properties” (Entra)',
  'ui.portal.entraUsers': '”All users” (Entra)',
  'ui.portal.deletedUsers': '”Deleted users” (Entra)',
  'ui.portal.rolesAndAdmins': '”Roles & admins” (Entra)',
  'ui.portal.pimActivation': '”My roles” (Privileged Identity Management)',
  'ui.portal.cloudSync': '”Cloud Sync” (Entra)',
  'ui.portal.perUserMfa': '”Per-user MFA” (Entra)',
  'ui.portal.mfaProviders': '”Providers” (Entra, MFA)',
  'ui.portal.conditionalAccess': '”Conditional Access” (Entra)',
  'ui.portal.enterpriseApps': '”Enterprise applications” (Entra)',
  'ui.portal.appRegistrations': '”App registrations” (Entra)',
  'ui.portal.selfServiceProducts': '”Self-service sign-up products” (Entra, ”Licenses”)',
  'ui.portal.entraDomains': '”Custom domain names” (Entra)',
  'ui.portal.devices': '”Devices” (Entra)',
  'ui.portal.crossTenantAccess': '”Cross-tenant access settings” (Entra)',
  'ui.portal.ediscovery': 'eDiscovery (Microsoft Purview)',
  'ui.portal.azureSubscriptions': '”Subscriptions” (Azure-portalen)',
  'ui.portal.mySecurityInfo': 'Sikkerhedsoplysninger (Mine logons)'
};
