import type { CheckReport } from '../../checks/check';
import { ENTRA_ROWS, type EntraRow } from '../../checks/entraRows';
import type { Facts } from '../../facts';
import { readAtOf } from '../panel/evidenceOf';
import { attestedBy } from '../state/attestedBy';
import { RESULT_KINDS } from '../state/counts';
import { endOf } from '../state/listing';

/** What is known here about a row of Entra's list. */
export type RowState =
  | { readonly kind: 'proved'; readonly at: string }
  | { readonly kind: 'attested'; readonly by: string }
  | { readonly kind: 'waiting'; readonly until: string }
  | { readonly kind: 'open' | 'couldNotCheck' | 'onlyInEntra' };

/** A row of Entra's list with our reading of it. */
export interface ReadRow extends EntraRow {
  readonly state: RowState;
  /** Entra counts the registration that this tool signs in with; D02 does not. */
  readonly note: 'none' | 'ownRegistration';
}

/** Each row of Entra's list with our reading of it. The worst of several checks counts. */
export function entraRows(reports: readonly CheckReport[], facts: Facts): readonly ReadRow[] {
  return ENTRA_ROWS.map((row) => {
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
      return { kind: 'open' };
    case 'needsPerson':
      // Whom these belong to, Graph does not say; whether they count, only Entra does.
      return { kind: behind.some(({ check }) => check.id === 'D03') ? 'onlyInEntra' : 'open' };
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
