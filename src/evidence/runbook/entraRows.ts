import type { CheckId, ResultKind } from '../../checks/check';
import type { PortalPage } from '../../checks/portals';
import { resultOf, type RunbookInput } from './input';

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

/** Worst first: a row is as good as the worst of its checks. */
const WORST_FIRST: readonly ResultKind[] = ['blocks', 'waiting', 'needsPerson', 'couldNotCheck', 'pass'];

/** How a row stands by our last reading; what no check reads is a person's to look at. */
export function readingOf(row: EntraRow, input: Pick<RunbookInput, 'reports'>): ResultKind {
  const kinds = row.checks.map((id): ResultKind => {
    const result = resultOf(input, id);
    return result === 'notJudged' ? 'couldNotCheck' : result.kind;
  });
  return WORST_FIRST.find((kind) => kinds.includes(kind)) ?? 'needsPerson';
}
