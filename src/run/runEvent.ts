import type { Drift } from './plan/drift';
import type { JournalRecord } from './journal/journal';
import type { Counts, Ledger } from './ledger/ledger';
import type { WaitReason } from './schedule/move';
import type { Quota } from './pace/pacer';
import type { Phase } from './schedule/phases';
import type { Refusal, RunEnd } from './runEnd';

/** What a run tells while it runs. `at` is the clock's time in ms; counts are those after the event. */
export type RunEvent =
  | { readonly kind: 'began'; readonly at: number; readonly counts: Counts }
  /** The tenant is not quite what was approved. Nothing of it is written. */
  | { readonly kind: 'drifted'; readonly at: number; readonly drift: Drift }
  | {
      readonly kind: 'recorded';
      readonly at: number;
      readonly record: JournalRecord;
      readonly counts: Counts;
      readonly phase: Phase;
      readonly limit: Quota;
    }
  | { readonly kind: 'waiting'; readonly at: number; readonly why: WaitReason; readonly ms: number }
  | { readonly kind: 'ended'; readonly at: number; readonly end: RunEnd; readonly counts: Counts };

/** What came of it. */
export type RunOutcome =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ended'; readonly end: RunEnd; readonly ledger: Ledger };

export type Run = AsyncGenerator<RunEvent, RunOutcome, undefined>;
