import type { RunEnd } from './runEnd';

/** Why a run is waiting at this moment. */
export type WaitReason =
  | 'answers' // for answers to calls in flight
  | 'quota' // to stay below Graph's write quota
  | 'throttled' // Graph asked for a pause
  | 'confirming' // for the effect to show in reads
  | 'noAnswer' // reads give no answer: network or service
  | 'settling'; // before the look at the whole listing

/** What to do next. */
export type Move =
  | { readonly kind: 'write'; readonly indexes: readonly number[] }
  | { readonly kind: 'look'; readonly indexes: readonly number[] }
  | { readonly kind: 'sweep' }
  /** Everything that failed is sent once more. */
  | { readonly kind: 'round' }
  | { readonly kind: 'wait'; readonly ms: number; readonly why: WaitReason }
  | { readonly kind: 'end'; readonly end: RunEnd };
