import type { CheckId, CheckReport } from '../../checks/check';
import type { PortalPage } from '../../checks/portals';
import type { Facts } from '../../facts';
import { readAtOf } from '../panel/evidenceOf';
import { attestedBy } from '../state/attestedBy';
import { RESULT_KINDS } from '../state/counts';
import { endOf } from '../state/listing';

export type EntraRowId =
  | 'users' | 'directorySync' | 'applications' | 'enterpriseApplications' | 'subscriptions' | 'azureSubscriptions'
  | 'azureAccess' | 'selfServiceProducts' | 'mfaProviders' | 'userFlows' | 'invoices';

/** What is known here about a row of Entra's list. */
export type RowState =
  | { readonly kind: 'proved'; readonly at: string }
  | { readonly kind: 'attested'; readonly by: string }
  | { readonly kind: 'waiting'; readonly until: string }
  | { readonly kind: 'open' | 'couldNotCheck' | 'onlyInEntra' };

export interface EntraRow {
  readonly id: EntraRowId;
  /** The checks behind it; none where Graph shows nothing. */
  readonly checks: readonly CheckId[];
  readonly state: RowState;
  /** Where the row is worked off. */
  readonly page: PortalPage;
  /** Entra counts the registration that this tool signs in with; D02 does not. */
  readonly note: 'none' | 'ownRegistration';
}

type RowOf = Pick<EntraRow, 'id' | 'checks' | 'page'>;

/**
 * Entra's own list, in its order. The names of the rows stand only in Microsoft's screenshots.
 * @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto
 */
const ROWS: readonly RowOf[] = [
  { id: 'users', checks: ['U02'], page: 'entraUsers' },
  { id: 'directorySync', checks: ['U01'], page: 'cloudSync' },
  { id: 'applications', checks: ['D02'], page: 'appRegistrations' },
  { id: 'enterpriseApplications', checks: ['D03'], page: 'enterpriseApps' },
  { id: 'subscriptions', checks: ['S01', 'S02', 'S03'], page: 'yourProducts' },
  { id: 'azureSubscriptions', checks: ['S06'], page: 'azureSubscriptions' },
  { id: 'azureAccess', checks: [], page: 'entraProperties' },
  { id: 'selfServiceProducts', checks: ['S04'], page: 'selfServiceProducts' },
  { id: 'mfaProviders', checks: ['M02'], page: 'mfaProviders' },
  { id: 'userFlows', checks: ['D05'], page: 'entraOverview' },
  { id: 'invoices', checks: ['P06'], page: 'bills' }
];

/** Each row of Entra's list with our reading of it. The worst of several checks counts. */
export function entraRows(reports: readonly CheckReport[], facts: Facts): readonly EntraRow[] {
  return ROWS.map((row) => {
    const behind = reports.filter(({ check }) => row.checks.includes(check.id));
    const own = behind.some(({ result }) => result.message.key === 'check.D02.oursOnly');
    return { ...row, state: own ? { kind: 'open' } : stateOf(behind, facts), note: own ? 'ownRegistration' : 'none' };
  });
}

/** A row is as old as the oldest reading behind it. */
const oldest = (times: readonly string[]): string => times.reduce((first, at) => (at < first ? at : first));

function stateOf(behind: readonly CheckReport[], facts: Facts): RowState {
  const worst = RESULT_KINDS.find((kind) => behind.some(({ result }) => result.kind === kind));
  switch (worst) {
    case undefined:
      return { kind: 'onlyInEntra' };
    case 'blocks':
    case 'needsPerson':
      return { kind: 'open' };
    case 'couldNotCheck':
      return { kind: 'couldNotCheck' };
    case 'waiting':
      return { kind: 'waiting', until: behind.map(endOf).reduce((last, until) => (until > last ? until : last), '') };
    case 'pass': {
      const by = behind.map(({ result }) => attestedBy(result)).find((name) => name !== '');
      return by === undefined ? { kind: 'proved', at: oldest(behind.map(({ check }) => readAtOf(check, facts))) } : { kind: 'attested', by };
    }
  }
}
