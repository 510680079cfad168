import type { GraphFailure, GraphFailureCode } from '../ports/graph';
import type { PlannedItem } from '../steps/task';
import type { Ledger } from './ledger';

/** Where an object ended up. */
export type ItemOutcome = 'verified' | 'unconfirmed' | 'undecided' | 'notSent' | 'failed';

/** Why. One sentence each. */
export type OutcomeReason =
  | 'done' // confirmed by a read-back
  | 'wasGone' // Graph found nothing to change, and a read-back agrees
  | 'notConfirmed' // accepted, but reads still show the object as before
  | 'noAnswer' // nobody knows whether it happened
  | 'notReached' // the run ended before it
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
  return ledger.plan.items.map((item, index) => rowOf(item, index, ledger));
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
        reason: state.cause === 'absent' ? 'wasGone' : 'done',
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
      return { ...named, outcome: 'notSent', reason: trouble.status === 0 ? 'notReached' : `failure:${trouble.code}` };
    case 'refused':
      return { ...named, outcome: 'failed', reason: 'guard' };
    case 'failed':
      return { ...named, ...namesOf(state.failure), outcome: 'failed', reason: reasonOf(state.failure, item) };
  }
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
}

const ORDER: readonly ItemOutcome[] = ['failed', 'undecided', 'unconfirmed', 'notSent', 'verified'];

/** How many for which reason: what went wrong first, and of that the most frequent. */
export function countByReason(rows: readonly ResultRow[]): readonly ReasonCount[] {
  const counts = new Map<string, ReasonCount>();
  for (const { outcome, reason } of rows) {
    const key = `${outcome}/${reason}`;
    counts.set(key, { outcome, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || b.count - a.count);
}

/** Ids that a restore can bring back: whatever was accepted, confirmed or not. */
export function restorableIds(ledger: Ledger): readonly string[] {
  return ledger.plan.items.flatMap(({ id }, index) => {
    const state = ledger.state(index);
    return state.kind === 'verified' || state.kind === 'pending' ? [id] : [];
  });
}
