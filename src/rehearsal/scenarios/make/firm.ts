/** Who the tenant belongs to, as far as the builders need it. */
export interface Firm {
  readonly displayName: string;
  /** e.g. `contosomoebelhaus`: the initial domain and the SharePoint address are made of it. */
  readonly name: string;
  /** Domain of ordinary sign-in names; the initial one when there is no other. */
  readonly domain: string;
  readonly country: string;
  readonly createdDaysAgo: number;
}

export function initialDomainOf(firm: Firm): string {
  return `${firm.name}.onmicrosoft.com`;
}

export function sharePointHostOf(firm: Firm): string {
  return `${firm.name}.sharepoint.com`;
}
