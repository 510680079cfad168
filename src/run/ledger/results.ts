import type { GraphFailure, GraphFailureCode } from '../../ports/graph';
import { picked, resultOf, type Work } from '../../ports/work';
import type { PlannedItem } from '../../steps/task';
import type { HeldBack } from '../plan/drift';
import type { Ledger } from './ledger';

/** Where an object ended up. */
export type ItemOutcome = 'verified' | 'unconfirmed' | 'undecided' | 'notSent' | 'failed';

/** Why. One sentence each. */
export type OutcomeReason =
  | 'done' // confirmed by a read-back
  | 'wasGone' // Graph found nothing to change, or was not even asked to, and a read-back agrees
  | 'notConfirmed' // accepted, but reads still show the object as before
  | 'noAnswer' // nobody knows whether it happened
  | 'notReached' // the run ended before it
  | `held:${HeldBack}` // a plan made again would not take it, or not as it was approved
  | 'guard' // our own call layer refused it
  | 'forbiddenPrivileged' // 403, and the object holds a role
  | `failure:${GraphFailureCode}`;

/** One line of the results. */
export interface ResultRow {
  readonly item: PlannedItem;
  readonly outcome: ItemOutcome;
  readonly reason: OutcomeReason;
  /** ISO 8601 of the proof, empty when there is none. */
  readonly verifiedAt: string;
  readonly status: number;
  readonly graphCode: string;
  readonly requestId: string;
}

const NOTHING: GraphFailure = { code: 'unanswered', status: 0, graphCode: '', requestId: '' };

/** What became of each planned object, in the order of the plan. */
export function readResults(ledger: Ledger): readonly ResultRow[] {
  return resultOf(resultRows(ledger));
}

/** The same as work: for a run of any size. */
export function resultRows(ledger: Ledger): Work<readonly ResultRow[]> {
  return picked(ledger.plan.items, (item, index) => rowOf(item, index, ledger));
}

function rowOf(item: PlannedItem, index: number, ledger: Ledger): ResultRow {
  const state = ledger.state(index);
  const trouble = ledger.trouble(index) ?? NOTHING;
  const named = { item, verifiedAt: '', status: trouble.status, graphCode: trouble.graphCode, requestId: trouble.requestId };
  switch (state.kind) {
    case 'verified':
      return {
        ...named,
        outcome: 'verified',
        reason: state.cause === 'absent' || state.cause === 'unsent' ? 'wasGone' : 'done',
        verifiedAt: new Date(state.at).toISOString(),
        status: 0,
        graphCode: '',
        requestId: state.requestId
      };
    case 'pending':
      return state.cause === 'undecided'
        ? { ...named, outcome: 'undecided', reason: 'noAnswer' }
        : { ...named, outcome: 'unconfirmed', reason: 'notConfirmed', requestId: state.requestId };
    case 'sending':
      return { ...named, outcome: 'undecided', reason: 'noAnswer' };
    case 'planned':
      return { ...named, outcome: 'notSent', reason: unsentReason(ledger.heldBack(index), trouble) };
    case 'refused':
      return { ...named, outcome: 'failed', reason: 'guard' };
    case 'failed':
      return { ...named, ...namesOf(state.failure), outcome: 'failed', reason: reasonOf(state.failure, item) };
  }
}

function unsentReason(held: ReturnType<Ledger['heldBack']>, { status, code }: GraphFailure): OutcomeReason {
  if (held !== 'no') {
    return `held:${held}`;
  }
  return status === 0 ? 'notReached' : `failure:${code}`;
}

function namesOf({ status, graphCode, requestId }: GraphFailure): Pick<ResultRow, 'status' | 'graphCode' | 'requestId'> {
  return { status, graphCode, requestId };
}

/**
 * Graph says the same 403 for everything; what we know of the object tells which.
 * @see https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions
 */
function reasonOf({ code }: GraphFailure, { authority }: PlannedItem): OutcomeReason {
  const privileged =
    authority === 'privileged' || authority === 'globalAdministrator' || authority === 'globalAdministratorThroughGroup';
  return code === 'forbidden' && privileged ? 'forbiddenPrivileged' : `failure:${code}`;
}

export interface ReasonCount {
  readonly outcome: ItemOutcome;
  readonly reason: OutcomeReason;
  readonly count: number;
  /** One of them: some reasons name more in words than in their code. */
  readonly example: ResultRow;
}

const ORDER: readonly ItemOutcome[] = ['failed', 'undecided', 'unconfirmed', 'notSent', 'verified'];

/** How many for which reason: what went wrong first, and of that the most frequent. */
export function countByReason(rows: readonly ResultRow[]): readonly ReasonCount[] {
  const counts: { readonly outcome: ItemOutcome; readonly reason: OutcomeReason; readonly example: ResultRow; count: number }[] = [];
  for (const row of rows) {
    const known = counts.find(({ outcome, reason }) => outcome === row.outcome && reason === row.reason);
    if (known === undefined) {
      counts.push({ outcome: row.outcome, reason: row.reason, count: 1, example: row });
    } else {
      known.count += 1;
    }
  }
  return counts.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || b.count - a.count);
}

/** Ids that a restore can bring back: whatever was sent and not refused, confirmed or not. */
export function restorableIds(ledger: Ledger): Work<readonly string[]> {
  return picked(ledger.plan.items, ({ id }, index) => {
    const state = ledger.state(index);
    return state.kind === 'pending' || (state.kind === 'verified' && state.cause !== 'unsent') ? id : undefined;
  });
}
