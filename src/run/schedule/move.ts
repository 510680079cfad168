import type { PauseReason } from '../pause';
import type { RunEnd } from '../runEnd';

/** Why a run is waiting at this moment. */
export type WaitReason =
  | 'answers' // for answers to calls in flight
  | 'quota' // to stay below Graph's write quota
  | 'throttled' // Graph asked for a pause
  | 'confirming' // for the effect to show in reads
  | 'noAnswer' // reads give no answer: network or service
  | 'settling' // before the look at the whole listing
  | 'paused'; // for the next look whether a run that holds still can go on

/** What to do next. */
export type Move =
  | { readonly kind: 'write'; readonly indexes: readonly number[] }
  | { readonly kind: 'look'; readonly indexes: readonly number[] }
  | { readonly kind: 'sweep' }
  /** Everything that failed is sent once more. */
  | { readonly kind: 'round' }
  /** Asks whether anything may be written now. */
  | { readonly kind: 'probe' }
  /** Holds still from now on. `again`: objects that were refused for no other reason. */
  | { readonly kind: 'pause'; readonly why: PauseReason; readonly again: readonly number[] }
  | { readonly kind: 'resume' }
  | { readonly kind: 'wait'; readonly ms: number; readonly why: WaitReason }
  | { readonly kind: 'end'; readonly end: RunEnd };
