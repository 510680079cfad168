import type { WriteAnswer } from '../../ports/graph';
import type { ReadBack } from '../../steps/task';
import type { TaskId } from '../../steps/taskId';
import type { Approval } from '../plan/confirmation';
import type { PauseReason } from '../pause';
import type { RunEnd } from '../runEnd';

/** Grows when old journals can't be read any more. */
export const JOURNAL_SCHEMA = 3;

/** What a journal is about. One plan has one run: the id of the run is the plan's fingerprint. */
export interface JournalHeader {
  readonly runId: string;
  readonly schema: number;
  readonly task: TaskId;
  readonly tenantId: string;
  readonly initialDomain: string;
  readonly planned: number;
  readonly approval: Approval;
  /** ISO 8601. */
  readonly openedAt: string;
}

/** Everything that happens in a run, in the order in which it happened. The state of a run is the fold of its records. */
export type JournalRecord =
  /**
   * Somebody starts or continues. `trust: nothing`: the journal was damaged, so that every object is read back before
   * anything is sent.
   */
  | {
      readonly kind: 'session';
      readonly at: string;
      readonly by: { readonly id: string; readonly name: string };
      readonly mode: RunMode;
      readonly trust: 'journal' | 'nothing';
    }
  /** Written before the call. */
  | { readonly kind: 'intent'; readonly at: string; readonly batch: number; readonly ids: readonly string[] }
  /** Written after the call, one answer for each id of the intent. */
  | { readonly kind: 'outcome'; readonly at: string; readonly batch: number; readonly answers: readonly ItemAnswer[] }
  | { readonly kind: 'looked'; readonly at: string; readonly results: readonly Look[] }
  | {
      readonly kind: 'swept';
      readonly at: string;
      readonly still: readonly string[];
      readonly strangers: number;
      readonly requestIds: readonly string[];
    }
  /** What failed is to be sent once more, because the last round brought progress. */
  | { readonly kind: 'round'; readonly at: string }
  /** `again`: refused for no other reason than this, so they are sent again. */
  | { readonly kind: 'paused'; readonly at: string; readonly why: PauseReason; readonly again: readonly string[] }
  | { readonly kind: 'resumed'; readonly at: string }
  /** Whom this sitting holds back from now on, and nobody else: by id, and by what has become of them. */
  | { readonly kind: 'held'; readonly at: string; readonly gone: readonly string[]; readonly nowKept: readonly string[]; readonly changed: readonly string[] }
  /** Came in as a file. Whoever exported it may have gone on since: everything is read back before anything is sent. */
  | { readonly kind: 'imported'; readonly at: string; readonly by: { readonly id: string; readonly name: string } }
  | { readonly kind: 'closed'; readonly at: string; readonly end: RunEnd };

/** `readOnly`: looks at what was sent before, sends nothing. */
export type RunMode = 'write' | 'readOnly';

export interface ItemAnswer {
  readonly id: string;
  /** `notSent`: stopped after the intent and before the call. */
  readonly answer: WriteAnswer | { readonly kind: 'notSent' };
}

export interface Look {
  readonly id: string;
  readonly saw: ReadBack['kind'];
  readonly requestId: string;
}

/** One record as it is stored. `seal` is SHA-256 over the seal before it, the number and the text. */
export interface JournalLine {
  /** From 1, without gaps. */
  readonly seq: number;
  /** JSON of the record. */
  readonly text: string;
  readonly seal: string;
}

export interface StoredJournal {
  readonly header: unknown;
  readonly planLines: readonly string[];
  readonly lines: readonly JournalLine[];
}

export interface JournalSummary {
  readonly runId: string;
  readonly header: unknown;
  /** Text of the last line; empty when there is none. */
  readonly lastText: string;
}

/** Why storing or reading failed. */
export type StoreProblem =
  | 'full'
  | 'readOnly'
  | 'cleared' // what was there is gone: somebody cleared the site's data
  | 'taken' // somebody else has written in between
  | 'unavailable';

export type Stored<Value> =
  | { readonly kind: 'stored'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** Where journals live. Never throws. An append is durable when it resolves, and happens whole or not at all. */
export interface JournalStore {
  list(): Promise<Stored<readonly JournalSummary[]>>;
  /** Refuses with `taken` when the run has a journal already: a plan is executed once, and then only continued. */
  create(header: JournalHeader, planLines: readonly string[]): Promise<Stored<void>>;
  /** Refuses with `cleared` or `taken` unless `line.seq` follows the last stored line. */
  append(runId: string, line: JournalLine): Promise<Stored<void>>;
  read(runId: string): Promise<Stored<StoredJournal>>;
  /** The lines after `seq`: what a watcher has not seen yet. */
  linesAfter(runId: string, seq: number): Promise<Stored<readonly JournalLine[]>>;
  /**
   * Takes in a journal from elsewhere, whole or not at all. `taken` unless what is here is what was seen: no journal of
   * this run, or its first `here` lines and no more.
   */
  adopt(journal: StoredJournal & { readonly header: JournalHeader }, here: 'none' | number): Promise<Stored<void>>;
  /**
   * Puts a line in the place of everything from its number on: how a torn end is resolved. Both at once or neither.
   * `taken` unless the last line is still the one that was seen: whoever was faster has put a line there that holds.
   * @param lastSeal of the line that was seen last.
   */
  mend(runId: string, line: JournalLine, lastSeal: string): Promise<Stored<void>>;
  remove(runId: string): Promise<Stored<void>>;
}
