import type { CheckId } from './check';
import type { PortalPage } from './portals';

/** Names for the rows: what they are called stands only in Microsoft's screenshots. */
export type EntraRowId =
  | 'invoices' | 'users' | 'directorySync' | 'applications' | 'enterpriseApplications' | 'mfaProviders' | 'subscriptions'
  | 'azureSubscriptions' | 'azureAccess' | 'selfServiceProducts' | 'userFlows';

/** One line of the list that Entra goes through before it deletes a tenant. */
export interface EntraRow {
  readonly id: EntraRowId;
  /** Our checks that say the same; none where Graph shows nothing. */
  readonly checks: readonly CheckId[];
  readonly page: PortalPage;
}

/**
 * What Entra looks at, as far as Microsoft documents it.
 * @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto
 */
export const ENTRA_ROWS: readonly EntraRow[] = [
  { id: 'invoices', checks: ['P06'], page: 'bills' },
  { id: 'users', checks: ['U02'], page: 'entraUsers' },
  { id: 'directorySync', checks: ['U01'], page: 'cloudSync' },
  { id: 'applications', checks: ['D02'], page: 'appRegistrations' },
  { id: 'enterpriseApplications', checks: ['D03'], page: 'enterpriseApps' },
  { id: 'mfaProviders', checks: ['M02'], page: 'mfaProviders' },
  { id: 'subscriptions', checks: ['S01', 'S02', 'S03'], page: 'yourProducts' },
  { id: 'azureSubscriptions', checks: ['S06'], page: 'azureSubscriptions' },
  { id: 'azureAccess', checks: [], page: 'entraProperties' },
  { id: 'selfServiceProducts', checks: ['S04'], page: 'selfServiceProducts' },
  { id: 'userFlows', checks: ['D05'], page: 'entraOverview' }
];
