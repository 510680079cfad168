import type { uiPortals as english } from '../en/uiPortals';
import type { Translation } from '../message';

/** The pages of the admin centers by the names that stand on them. */
export const uiPortals: Translation<typeof english> = {
  'ui.portal.yourProducts': 'Uw producten (Microsoft 365-beheercentrum)',
  'ui.portal.activeUsers': 'Actieve gebruikers (Microsoft 365-beheercentrum)',
  'ui.portal.domains': 'Domeinen (Microsoft 365-beheercentrum)',
  'ui.portal.billingAccounts': 'Factureringsaccounts (Microsoft 365-beheercentrum)',
  'ui.portal.bills': 'Facturen en betalingen (Microsoft 365-beheercentrum)',
  'ui.portal.partnerRelationships': 'Partnerrelaties (Microsoft 365-beheercentrum)',
  'ui.portal.support': 'Help en ondersteuning (Microsoft 365-beheercentrum)',
  'ui.portal.manageTenants': 'Tenants beheren (Entra)',
  'ui.portal.entraOverview': 'Overzicht (Entra)',
  'ui.portal.entraProperties': 'Eigenschappen (Entra)',
  'ui.portal.entraUsers': 'Alle gebruikers (Entra)',
  'ui.portal.deletedUsers': 'Verwijderde gebruikers (Entra)',
  'ui.portal.rolesAndAdmins': 'Rollen en beheerders (Entra)',
  'ui.portal.pimActivation': 'Mijn rollen (Privileged Identity Management)',
  'ui.portal.cloudSync': 'Cloudsynchronisatie (Entra)',
  'ui.portal.perUserMfa': 'MFA per gebruiker (Entra)',
  'ui.portal.mfaProviders': 'MFA-providers (Entra)',
  'ui.portal.conditionalAccess': 'Voorwaardelijke toegang (Entra)',
  'ui.portal.enterpriseApps': 'Bedrijfstoepassingen (Entra)',
  'ui.portal.appRegistrations': 'App-registraties (Entra)',
  'ui.portal.selfServiceProducts': '“Self-service sign-up products” (Entra, Licenties)',
  'ui.portal.entraDomains': 'Aangepaste domeinnamen (Entra)',
  'ui.portal.devices': 'Apparaten (Entra)',
  'ui.portal.crossTenantAccess': 'Toegangsinstellingen voor meerdere tenants (Entra)',
  'ui.portal.ediscovery': 'eDiscovery (Microsoft Purview)',
  'ui.portal.azureSubscriptions': 'Abonnementen (Azure-portal)',
  'ui.portal.mySecurityInfo': 'Beveiligingsgegevens (Mijn aanmeldingen)'
};
