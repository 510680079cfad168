import type { GraphFailure, GuardCode } from '../../ports/graph';

/** Why an object waits for a look. `absent`: Graph answered 404. `undecided`: it may or may not have happened. */
export type PendingCause = 'accepted' | 'absent' | 'undecided';

/** Where one planned object stands. */
export type ItemState =
  | { readonly kind: 'planned' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'pending'; readonly cause: PendingCause; readonly since: number; readonly requestId: string; readonly misses: number }
  /** `unsent`: a look at what was held back found it done. Somebody else did it. */
  | { readonly kind: 'verified'; readonly cause: PendingCause | 'unsent'; readonly at: number; readonly requestId: string }
  | { readonly kind: 'failed'; readonly failure: GraphFailure }
  | { readonly kind: 'refused'; readonly guard: GuardCode };

/** How many objects stand where. They add up to `planned`. */
export interface Counts {
  readonly planned: number;
  readonly unsent: number;
  readonly sending: number;
  /** Accepted or already absent, not confirmed yet. */
  readonly unconfirmed: number;
  readonly undecided: number;
  readonly verified: number;
  readonly failed: number;
}

/** Where an object is counted. */
export type Shelf = Exclude<keyof Counts, 'planned'>;

export function shelfOf(state: ItemState): Shelf {
  switch (state.kind) {
    case 'planned':
      return 'unsent';
    case 'sending':
    case 'verified':
      return state.kind;
    case 'pending':
      return state.cause === 'undecided' ? 'undecided' : 'unconfirmed';
    case 'failed':
    case 'refused':
      return 'failed';
  }
}

export const PLANNED: ItemState = { kind: 'planned' };
export const SENDING: ItemState = { kind: 'sending' };

/** These guards speak of the object, the others of the moment. */
export const OF_THE_OBJECT: readonly GuardCode[] = ['protectedId', 'protectedApp', 'routeNotPermitted', 'bodyNotAllowed', 'notInPlan'];
