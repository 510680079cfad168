/** Services by the start of their plan names, in the order in which their loss is felt. Product names: not translated. */
const SERVICES: readonly (readonly [plan: RegExp, name: string])[] = [
  [/^SHAREPOINT(?!WAC)/i, 'SharePoint'],
  [/^EXCHANGE(?!_S_FOUNDATION)/i, 'Exchange'],
  [/^TEAMS|^MCO/i, 'Teams'],
  [/^OFFICESUBSCRIPTION|^OFFICE_BUSINESS/i, 'Microsoft 365 Apps'],
  [/^INTUNE/i, 'Intune'],
  [/^AAD_PREMIUM/i, 'Microsoft Entra ID P1/P2'],
  [/^POWERAPPS|^FLOW/i, 'Power Platform'],
  [/^BI_AZURE|^POWER_BI/i, 'Power BI'],
  [/^PROJECT/i, 'Project'],
  [/^VISIO/i, 'Visio']
];

/** What ends with a subscription, by name. */
export function carriedBy(services: readonly string[]): readonly string[] {
  return SERVICES.filter(([plan]) => services.some((service) => plan.test(service))).map(([, name]) => name);
}
