import type { Translation } from '../message';
import type { uiPortals as enUiPortals } from '../en/uiPortals';

/** The pages of the admin centers by the names that stand on them; in English where the Swedish one is not certain. */
export const uiPortals: Translation<typeof enUiPortals> = {
  'ui.portal.yourProducts': 'Dina produkter (administrationscenter för Microsoft 365)',
  'ui.portal.activeUsers': 'Aktiva användare (administrationscenter för Microsoft 365)',
  'ui.portal.domains': 'Domäner (administrationscenter för Microsoft 365)',
  'ui.portal.billingAccounts': 'Faktureringskonton (administrationscenter för Microsoft 365)',
  'ui.portal.bills': 'Fakturor och betalningar (administrationscenter för Microsoft 365)',
  'ui.portal.partnerRelationships': 'Partnerrelationer (administrationscenter för Microsoft 365)',
  'ui.portal.support': 'Hjälp och support (administrationscenter för Microsoft 365)',
  'ui.portal.manageTenants': 'Hantera klientorganisationer (Entra)',
  'ui.portal.entraOverview': 'Översikt (Entra)',
  'ui.portal.entraProperties': 'Egenskaper (Entra)',
  'ui.portal.entraUsers': 'Alla användare (Entra)',
  'ui.portal.deletedUsers': 'Borttagna användare (Entra)',
  'ui.portal.rolesAndAdmins': 'Roller och administratörer (Entra)',
  'ui.portal.pimActivation': 'Mina roller (Privileged Identity Management)',
  'ui.portal.cloudSync': 'Cloud Sync (Entra)',
  'ui.portal.perUserMfa': 'MFA per användare (Entra)',
  'ui.portal.mfaProviders': 'MFA-leverantörer (Entra)',
  'ui.portal.conditionalAccess': 'Villkorsstyrd åtkomst (Entra)',
  'ui.portal.enterpriseApps': 'Företagsprogram (Entra)',
  'ui.portal.appRegistrations': 'Appregistreringar (Entra)',
  'ui.portal.selfServiceProducts': '”Self-service sign-up products” (Entra, Licenser)',
  'ui.portal.entraDomains': 'Anpassade domännamn (Entra)',
  'ui.portal.devices': 'Enheter (Entra)',
  'ui.portal.crossTenantAccess': 'Inställningar för åtkomst mellan klientorganisationer (Entra)',
  'ui.portal.ediscovery': 'eDiscovery (Microsoft Purview)',
  'ui.portal.azureSubscriptions': 'Prenumerationer (Azure-portalen)',
  'ui.portal.mySecurityInfo': 'Säkerhetsinformation (Mina inloggningar)'
};
