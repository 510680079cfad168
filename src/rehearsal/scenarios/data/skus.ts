import type { ServicePlanName } from './servicePlans';

/** A product. `plans` are the ones that tell it apart, not all that Microsoft packs into it. */
export interface Sku {
  readonly id: string;
  readonly appliesTo: 'User' | 'Company';
  readonly plans: readonly ServicePlanName[];
}

const sku = (id: string, plans: readonly ServicePlanName[], appliesTo: Sku['appliesTo'] = 'User'): Sku => ({
  id,
  appliesTo,
  plans
});

const OFFICE_E3: readonly ServicePlanName[] = [
  'EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE', 'SHAREPOINTWAC', 'TEAMS1', 'MCOSTANDARD', 'OFFICESUBSCRIPTION',
  'YAMMER_ENTERPRISE', 'PROJECTWORKMANAGEMENT', 'FORMS_PLAN_E3', 'FLOW_O365_P2', 'POWERAPPS_O365_P2',
  'STREAM_O365_E3', 'SWAY'
];

const SECURITY_E3: readonly ServicePlanName[] = [
  'AAD_PREMIUM', 'MFA_PREMIUM', 'INTUNE_A', 'RMS_S_PREMIUM', 'ADALLOM_S_DISCOVERY', 'WIN10_PRO_ENT_SUB'
];

/**
 * Products by part number.
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
export const SKUS = {
  SPE_E3: sku('05e9a617-0261-4cee-bb44-138d3ef5d965', [...OFFICE_E3, ...SECURITY_E3]),
  SPE_E5: sku('06ebc4ee-1bb5-47dd-8120-11324bc54e06', [
    ...OFFICE_E3, ...SECURITY_E3, 'AAD_PREMIUM_P2', 'THREAT_INTELLIGENCE', 'ATP_ENTERPRISE', 'WINDEFATP', 'BI_AZURE_P2',
    'EQUIVIO_ANALYTICS', 'MCOEV', 'MCOMEETADV'
  ]),
  ENTERPRISEPACK: sku('6fd2c87f-b296-42f0-b197-1e91e994b900', OFFICE_E3),
  STANDARDPACK: sku('18181a46-0d4e-45cd-891e-60aabd171b4e', [
    'EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'SHAREPOINTWAC', 'TEAMS1', 'MCOSTANDARD', 'SWAY'
  ]),
  SPB: sku('cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', [
    'EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'SHAREPOINTWAC', 'TEAMS1', 'OFFICE_BUSINESS', 'AAD_PREMIUM', 'INTUNE_A'
  ]),
  AAD_PREMIUM_P2: sku('84a661c4-e949-4bd2-a560-ed7766fcaf2b', [
    'AAD_PREMIUM', 'AAD_PREMIUM_P2', 'MFA_PREMIUM', 'ADALLOM_S_DISCOVERY', 'EXCHANGE_S_FOUNDATION'
  ]),
  VISIOCLIENT: sku('c5928f49-12ba-48f7-ada3-0d743a3601d5', [
    'VISIO_CLIENT_SUBSCRIPTION', 'VISIOONLINE', 'ONEDRIVE_BASIC', 'EXCHANGE_S_FOUNDATION'
  ]),
  PROJECTPROFESSIONAL: sku('53818b1b-4a27-454b-8896-0dba576410e6', [
    'PROJECT_CLIENT_SUBSCRIPTION', 'SHAREPOINTENTERPRISE', 'SHAREPOINTWAC', 'EXCHANGE_S_FOUNDATION'
  ]),
  EXCHANGESTANDARD: sku('4b9405b0-7788-4568-add1-99614e613b69', ['EXCHANGE_S_STANDARD']),
  Microsoft_Teams_Rooms_Pro: sku('4cde982a-ede4-4409-9ae6-b003453c8ea6', [
    'TEAMS1', 'MCOSTANDARD', 'MCOMEETADV', 'MCOEV', 'INTUNE_A', 'AAD_PREMIUM'
  ]),
  TEAMS_EXPLORATORY: sku('710779e8-3d4a-4c88-adb9-386c958d1fdf', [
    'TEAMS1', 'SHAREPOINTSTANDARD', 'EXCHANGE_S_STANDARD', 'SWAY'
  ]),
  POWER_BI_STANDARD: sku('a403ebcc-fae0-4ca2-8c8c-7a907fd6c235', [
    'BI_AZURE_P0', 'PURVIEW_DISCOVERY', 'EXCHANGE_S_FOUNDATION'
  ]),
  FLOW_FREE: sku('f30db892-07e9-47e9-837c-80727f46fd3d', ['FLOW_P2_VIRAL', 'DYN365_CDS_VIRAL', 'EXCHANGE_S_FOUNDATION']),
  RIGHTSMANAGEMENT_ADHOC: sku('8c4ce438-32a7-4ac5-91a6-e22ae08d9c8b', ['RMS_S_ADHOC', 'EXCHANGE_S_FOUNDATION']),
  WINDOWS_STORE: sku('6470687e-a428-4b7a-bef2-8a291ad947c9', ['WINDOWS_STORE', 'EXCHANGE_S_FOUNDATION'], 'Company')
} as const satisfies Record<string, Sku>;

export type SkuPartNumber = keyof typeof SKUS;

/** Products that people sign up for themselves. @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/manage-self-service-signup-subscriptions */
export const SELF_SERVICE_PARTS: ReadonlySet<string> = new Set<SkuPartNumber>([
  'POWER_BI_STANDARD', 'FLOW_FREE', 'RIGHTSMANAGEMENT_ADHOC', 'TEAMS_EXPLORATORY', 'WINDOWS_STORE'
]);
