import type { GraphFailure } from '../ports/graph';

/** Why a run holds still in its place. Nothing is sent until it is over; nothing of it is lost. */
export type PauseReason =
  /** Nobody answers: no network, or the service is away. */
  | { readonly kind: 'offline'; readonly failure: GraphFailure }
  /** The session has expired, or Conditional Access asks for more. */
  | { readonly kind: 'signIn'; readonly failure: GraphFailure }
  /** The acting admin no longer holds the role that the task takes, e.g. because it was activated for some hours only. */
  | { readonly kind: 'role' };
