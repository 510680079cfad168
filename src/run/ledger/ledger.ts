import type { GraphFailure } from '../../ports/graph';
import { eachOf, resultOf, type Work } from '../../ports/work';
import { OF_THE_OBJECT, PLANNED, SENDING, shelfOf, type Counts, type ItemState, type Shelf } from './itemState';
import type { ItemAnswer, JournalRecord, Look } from '../journal/journal';
import { HELD_BACK, type HeldBack } from '../plan/drift';
import type { Plan } from '../plan/plan';
import { rejectionMeans } from './rejection';
import { isServed, isServiceError } from './service';
import { createTries } from './tries';
import { TUNING } from '../tuning';
import { createWritesSeen, type WritesSeen } from './writesSeen';

export type { Counts, ItemState } from './itemState';

/** What is known about a run: nothing but the fold of its journal. */
export interface Ledger extends WritesSeen {
  readonly plan: Plan;
  state(index: number): ItemState;
  /** Whether a new sitting sends it without a look at it first: never sent, or known not to have happened. */
  isUnsent(index: number): boolean;
  indexOf(id: string): number;
  /** Why this sitting holds an object back, if it does. */
  heldBack(index: number): HeldBack | 'no';
  /** The last thing that went wrong with an object, if anything did. */
  trouble(index: number): GraphFailure | undefined;
  counts(): Counts;
  /** How many were verified when the last round began; 0 in the first. */
  roundFrom(): number;
  /** Takes a record in and says which objects changed. */
  apply(record: JournalRecord): readonly number[];
}

/** An intent without an outcome: the page was closed between the call and its answer. */
const UNRECORDED: GraphFailure = { code: 'unanswered', status: 0, graphCode: '', requestId: '' };

/** An empty ledger: everything planned, nothing sent. */
export function createLedger(plan: Plan): Ledger {
  return resultOf(openLedger(plan));
}

/** {@link createLedger} in slices: to find 100,000 objects by their ids takes a moment to prepare. */
export function* openLedger(plan: Plan): Work<Ledger> {
  const total = plan.items.length;
  const states: ItemState[] = new Array<ItemState>(total).fill(PLANNED);
  const indexes = new Map<string, number>();
  yield* eachOf(plan.items, ({ id }, index) => indexes.set(id, index));
  const tries = createTries(total);
  const troubles = new Map<number, GraphFailure>();
  const shelves: Record<Shelf, number> = { unsent: total, sending: 0, unconfirmed: 0, undecided: 0, verified: 0, failed: 0 };
  const { take: seeWrites, ...writesSeen } = createWritesSeen();
  let roundFrom = 0;
  /** Refused with 403, and nobody has looked yet whether the acting admin still holds the role. */
  const unjudged = new Set<number>();
  const held = new Map<number, HeldBack>();

  const stateOf = (index: number): ItemState => states[index] ?? PLANNED;
  const put = (index: number, state: ItemState): void => {
    shelves[shelfOf(stateOf(index))] -= 1;
    shelves[shelfOf(state)] += 1;
    states[index] = state;
  };
  /** Only what is in the plan has a place: a foreign id in a record changes nothing. */
  const each = <Row extends { readonly id: string }>(rows: readonly Row[], take: (row: Row, index: number) => boolean): number[] =>
    rows.flatMap((row) => {
      const index = indexes.get(row.id);
      return index !== undefined && take(row, index) ? [index] : [];
    });

  const isOpen = (index: number): boolean => {
    const state = stateOf(index);
    return state.kind === 'sending' || (state.kind === 'pending' && state.cause === 'undecided') || (state.kind === 'planned' && !held.has(index));
  };
  const sendAgain = (index: number, failure: GraphFailure): ItemState => {
    // A line that breaks again and again says nothing about the object; patience ends that.
    if (failure.code === 'network') {
      return PLANNED;
    }
    const mayAgain = isServiceError(failure.code) ? tries.turnedDown(index, isOpen) : tries.own(index);
    return mayAgain ? PLANNED : { kind: 'failed', failure };
  };
  const afterRejection = (index: number, failure: GraphFailure, at: number): ItemState => {
    switch (rejectionMeans(failure)) {
      case 'absent':
        return { kind: 'pending', cause: 'absent', since: at, requestId: failure.requestId, misses: 0 };
      case 'throttled':
      case 'person':
        return PLANNED;
      case 'later':
        return sendAgain(index, failure);
      case 'final':
        return { kind: 'failed', failure };
    }
  };
  const takeAnswer = ({ answer }: ItemAnswer, index: number, at: number): boolean => {
    switch (answer.kind) {
      case 'accepted':
        put(index, { kind: 'pending', cause: 'accepted', since: at, requestId: answer.requestId, misses: 0 });
        return true;
      case 'undecided':
        troubles.set(index, answer.failure);
        put(index, { kind: 'pending', cause: 'undecided', since: at, requestId: answer.failure.requestId, misses: 0 });
        return true;
      case 'refused':
        put(index, OF_THE_OBJECT.includes(answer.guard) ? { kind: 'refused', guard: answer.guard } : PLANNED);
        return true;
      case 'notSent':
        put(index, PLANNED);
        return true;
      case 'rejected':
        troubles.set(index, answer.failure);
        put(index, afterRejection(index, answer.failure, at));
        if (answer.failure.code === 'forbidden') {
          unjudged.add(index);
        }
        return true;
    }
  };
  const takeLook = (look: Look, index: number, at: number): boolean => {
    const state = stateOf(index);
    if (state.kind === 'planned' && look.saw === 'proven') {
      // After refusals and lost answers nobody can say whose doing it was.
      put(index, { kind: 'verified', cause: troubles.has(index) ? 'undecided' : 'unsent', at, requestId: look.requestId });
      return true;
    }
    if (state.kind !== 'pending' || look.saw === 'unknown') {
      return state.kind === 'pending';
    }
    if (look.saw === 'proven') {
      put(index, { kind: 'verified', cause: state.cause, at, requestId: look.requestId });
      return true;
    }
    if (look.saw === 'begun') {
      put(index, { ...state, cause: 'accepted' });
      return true;
    }
    // An accepted change is never sent twice. Only where it is not known that it happened, and looks far enough apart
    // show that it did not, is it sent again.
    const settled = state.cause !== 'accepted' && state.misses > 0 && at - state.since >= TUNING.undecidedSettles;
    const failure = troubles.get(index);
    put(index, settled && failure !== undefined ? sendAgain(index, failure) : { ...state, misses: state.misses + 1 });
    return true;
  };
  const reopen = (trust: 'journal' | 'nothing', at: number): number[] =>
    states.flatMap((state, index) => {
      const open = state.kind === 'sending' || (trust === 'nothing' && state.kind !== 'pending');
      if (!open) {
        return [];
      }
      troubles.set(index, troubles.get(index) ?? UNRECORDED);
      put(index, { kind: 'pending', cause: 'undecided', since: at, requestId: '', misses: 0 });
      return [index];
    });

  /** The page was closed, or Stop came, before that look: they are sent again. A 403 has changed nothing. */
  const retryUnjudged = (): number[] => {
    const refused = [...unjudged].filter((index) => stateOf(index).kind === 'failed');
    unjudged.clear();
    refused.forEach((index) => put(index, PLANNED));
    return refused;
  };

  return {
    ...writesSeen,
    plan,
    state: stateOf,
    isUnsent: (index) => stateOf(index).kind === 'planned' || (unjudged.has(index) && stateOf(index).kind === 'failed'),
    indexOf: (id) => indexes.get(id) ?? -1,
    heldBack: (index) => held.get(index) ?? 'no',
    trouble: (index) => troubles.get(index),
    counts: () => ({ planned: total, ...shelves }),
    roundFrom: () => roundFrom,
    apply: (record) => {
      const at = Date.parse(record.at);
      seeWrites(record);
      switch (record.kind) {
        case 'session':
          // A look at a run that is over leaves the reasons as they were.
          if (record.mode === 'write') {
            held.clear();
          }
          return [...retryUnjudged(), ...reopen(record.trust, at)];
        case 'intent':
          // Nothing is written before it is known why something was refused.
          unjudged.clear();
          return each(record.ids.map((id) => ({ id })), (_, index) => {
            tries.sent(index);
            put(index, SENDING);
            return true;
          });
        case 'outcome':
          tries.served(record.answers.filter(isServed).length);
          return each(record.answers, (answer, index) => takeAnswer(answer, index, at));
        case 'looked':
          return each(record.results, (look, index) => takeLook(look, index, at));
        case 'swept':
          return each(record.still.map((id) => ({ id })), (_, index) => {
            const state = stateOf(index);
            if (state.kind !== 'verified') {
              return false;
            }
            put(index, state.cause === 'unsent' ? PLANNED : { kind: 'pending', cause: state.cause, since: at, requestId: state.requestId, misses: 0 });
            return true;
          });
        case 'round':
          roundFrom = shelves.verified;
          return states.flatMap((state, index) => {
            if (state.kind !== 'failed') {
              return [];
            }
            tries.reset(index);
            put(index, PLANNED);
            return [index];
          });
        case 'imported':
          return reopen('nothing', at);
        case 'paused':
          if (record.why.kind === 'role') {
            unjudged.clear();
          }
          return each(record.again.map((id) => ({ id })), (_, index) => {
            const refused = stateOf(index).kind === 'failed';
            put(index, refused ? PLANNED : stateOf(index));
            return refused;
          });
        case 'held':
          held.clear();
          for (const why of HELD_BACK) {
            each(record[why].map((id) => ({ id })), (_, index) => held.set(index, why).has(index));
          }
          return [];
        case 'resumed':
          return [];
        case 'closed':
          if (record.end.kind !== 'stopped') {
            unjudged.clear();
          }
          return [];
      }
    }
  };
}
