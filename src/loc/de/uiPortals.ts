import type { uiPortals as english } from '../en/uiPortals';
import type { Translation } from '../message';

/** The pages of the admin centers by the names that stand on them. */
export const uiPortals: Translation<typeof english> = {
  'ui.portal.yourProducts': 'Ihre Produkte (Microsoft 365 Admin Center)',
  'ui.portal.activeUsers': 'Aktive Benutzer (Microsoft 365 Admin Center)',
  'ui.portal.domains': 'Domänen (Microsoft 365 Admin Center)',
  'ui.portal.billingAccounts': 'Abrechnungskonten (Microsoft 365 Admin Center)',
  'ui.portal.bills': 'Rechnungen und Zahlungen (Microsoft 365 Admin Center)',
  'ui.portal.partnerRelationships': 'Partnerbeziehungen (Microsoft 365 Admin Center)',
  'ui.portal.support': 'Hilfe und Support (Microsoft 365 Admin Center)',
  'ui.portal.manageTenants': 'Mandanten verwalten (Entra)',
  'ui.portal.entraOverview': 'Übersicht (Entra)',
  'ui.portal.entraProperties': 'Eigenschaften (Entra)',
  'ui.portal.entraUsers': 'Alle Benutzer (Entra)',
  'ui.portal.deletedUsers': 'Gelöschte Benutzer (Entra)',
  'ui.portal.rolesAndAdmins': 'Rollen und Administratoren (Entra)',
  'ui.portal.pimActivation': 'Meine Rollen (Privileged Identity Management)',
  'ui.portal.cloudSync': 'Cloudsynchronisierung (Entra)',
  'ui.portal.perUserMfa': 'MFA pro Benutzer (Entra)',
  'ui.portal.mfaProviders': 'MFA-Anbieter (Entra)',
  'ui.portal.conditionalAccess': 'Bedingter Zugriff (Entra)',
  'ui.portal.enterpriseApps': 'Unternehmensanwendungen (Entra)',
  'ui.portal.appRegistrations': 'App-Registrierungen (Entra)',
  'ui.portal.selfServiceProducts': '„Self-service sign-up products“ (Entra, Lizenzen)',
  'ui.portal.entraDomains': 'Benutzerdefinierte Domänennamen (Entra)',
  'ui.portal.devices': 'Geräte (Entra)',
  'ui.portal.crossTenantAccess': 'Mandantenübergreifende Zugriffseinstellungen (Entra)',
  'ui.portal.ediscovery': 'eDiscovery (Microsoft Purview)',
  'ui.portal.azureSubscriptions': 'Abonnements (Azure-Portal)',
  'ui.portal.mySecurityInfo': 'Sicherheitsinformationen (Meine Anmeldungen)'
};
