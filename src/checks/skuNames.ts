/**
 * Names of common products by their part number, as the admin center spells them.
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries({
  SPE_E3: 'Microsoft 365 E3',
  SPE_E5: 'Microsoft 365 E5',
  SPE_F1: 'Microsoft 365 F3',
  M365_F1: 'Microsoft 365 F1',
  M365_F1_COMM: 'Microsoft 365 F1',
  SPB: 'Microsoft 365 Business Premium',
  O365_BUSINESS_ESSENTIALS: 'Microsoft 365 Business Basic',
  O365_BUSINESS_PREMIUM: 'Microsoft 365 Business Standard',
  O365_BUSINESS: 'Microsoft 365 Apps for business',
  OFFICESUBSCRIPTION: 'Microsoft 365 Apps for enterprise',
  STANDARDPACK: 'Office 365 E1',
  ENTERPRISEPACK: 'Office 365 E3',
  ENTERPRISEPREMIUM: 'Office 365 E5',
  ENTERPRISEPREMIUM_NOPSTNCONF: 'Office 365 E5 without Audio Conferencing',
  DESKLESSPACK: 'Office 365 F3',
  STANDARDWOFFPACK_STUDENT: 'Office 365 A1 for students',
  STANDARDWOFFPACK_FACULTY: 'Office 365 A1 for faculty',
  ENTERPRISEPACKPLUS_STUDENT: 'Office 365 A3 for students',
  ENTERPRISEPACKPLUS_FACULTY: 'Office 365 A3 for faculty',
  M365EDU_A3_FACULTY: 'Microsoft 365 A3 for faculty',
  M365EDU_A3_STUUSEBNFT: 'Microsoft 365 A3 student use benefit',
  M365EDU_A5_FACULTY: 'Microsoft 365 A5 for faculty',
  DEVELOPERPACK_E5: 'Microsoft 365 E5 Developer',
  EXCHANGESTANDARD: 'Exchange Online (Plan 1)',
  EXCHANGEENTERPRISE: 'Exchange Online (Plan 2)',
  EXCHANGEDESKLESS: 'Exchange Online Kiosk',
  EXCHANGEARCHIVE_ADDON: 'Exchange Online Archiving',
  SHAREPOINTSTANDARD: 'SharePoint Online (Plan 1)',
  SHAREPOINTENTERPRISE: 'SharePoint Online (Plan 2)',
  SHAREPOINTSTORAGE: 'Office 365 Extra File Storage',
  WACONEDRIVESTANDARD: 'OneDrive for Business (Plan 1)',
  WACONEDRIVEENTERPRISE: 'OneDrive for Business (Plan 2)',
  AAD_PREMIUM: 'Microsoft Entra ID P1',
  AAD_PREMIUM_P2: 'Microsoft Entra ID P2',
  EMS: 'Enterprise Mobility + Security E3',
  EMSPREMIUM: 'Enterprise Mobility + Security E5',
  INTUNE_A: 'Microsoft Intune Plan 1',
  RIGHTSMANAGEMENT: 'Azure Information Protection Plan 1',
  RIGHTSMANAGEMENT_ADHOC: 'Rights Management Adhoc',
  ATP_ENTERPRISE: 'Microsoft Defender for Office 365 (Plan 1)',
  THREAT_INTELLIGENCE: 'Microsoft Defender for Office 365 (Plan 2)',
  WIN_DEF_ATP: 'Microsoft Defender for Endpoint P2',
  MDATP_Server: 'Microsoft Defender for Endpoint Server',
  PROJECTPROFESSIONAL: 'Project Plan 3',
  PROJECTPREMIUM: 'Project Plan 5',
  PROJECT_P1: 'Project Plan 1',
  VISIOCLIENT: 'Visio Plan 2',
  VISIOONLINE_PLAN1: 'Visio Plan 1',
  POWER_BI_STANDARD: 'Microsoft Fabric (Free)',
  POWER_BI_PRO: 'Power BI Pro',
  PBI_PREMIUM_PER_USER: 'Power BI Premium Per User',
  FLOW_FREE: 'Microsoft Power Automate Free',
  FLOW_PER_USER: 'Power Automate per user plan',
  POWERAPPS_VIRAL: 'Microsoft Power Apps Plan 2 Trial',
  POWERAPPS_DEV: 'Microsoft Power Apps for Developer',
  POWERAPPS_PER_USER: 'Power Apps Premium',
  CCIBOTS_PRIVPREV_VIRAL: 'Microsoft Copilot Studio Viral Trial',
  DYN365_ENTERPRISE_SALES: 'Dynamics 365 Sales Enterprise Edition',
  DYN365_BUSINESS_MARKETING: 'Dynamics 365 Marketing',
  Microsoft_365_Copilot: 'Microsoft 365 Copilot',
  MCOMEETADV: 'Microsoft 365 Audio Conferencing',
  MCOEV: 'Microsoft Teams Phone Standard',
  MCOPSTN1: 'Microsoft 365 Domestic Calling Plan',
  Microsoft_Teams_Premium: 'Microsoft Teams Premium',
  TEAMS_EXPLORATORY: 'Microsoft Teams Exploratory',
  TEAMS_FREE: 'Microsoft Teams (Free)',
  MEETING_ROOM: 'Microsoft Teams Rooms Standard',
  Microsoft_Teams_Rooms_Pro: 'Microsoft Teams Rooms Pro',
  Microsoft_Teams_Rooms_Basic: 'Microsoft Teams Rooms Basic',
  STREAM: 'Microsoft Stream',
  WINDOWS_STORE: 'Windows Store for Business',
  IDENTITY_THREAT_PROTECTION: 'Microsoft 365 E5 Security',
  INFORMATION_PROTECTION_COMPLIANCE: 'Microsoft 365 E5 Compliance'
}));

/** The name of a product, or its part number where we do not know the name. */
export function skuName(partNumber: string): string {
  return NAMES.get(partNumber) ?? partNumber;
}

/**
 * Products that people sign up for themselves. They end on a page of their own, and not with their user.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/manage-self-service-signup-subscriptions
 */
const SELF_SERVICE: ReadonlySet<string> = new Set([
  'POWER_BI_STANDARD', 'FLOW_FREE', 'POWERAPPS_VIRAL', 'POWERAPPS_DEV', 'CCIBOTS_PRIVPREV_VIRAL', 'RIGHTSMANAGEMENT_ADHOC',
  'TEAMS_EXPLORATORY', 'TEAMS_FREE', 'WINDOWS_STORE', 'STREAM', 'POWER_PAGES_VTRIAL_FOR_MAKERS', 'DYN365_CDS_VIRAL'
]);

/** Whether a product belongs to the self-service page. */
export function isSelfService(partNumber: string): boolean {
  return SELF_SERVICE.has(partNumber) || /_VIRAL$/i.test(partNumber);
}
