import type { Drift } from '../plan/drift';
import type { ItemAnswer, JournalRecord } from '../journal/journal';
import type { Counts } from './ledger';
import type { WaitReason } from '../schedule/move';
import type { Quota } from '../pace/pacer';
import type { PauseReason } from '../pause';
import type { Phase } from '../schedule/phases';
import type { RunEnd } from '../runEnd';
import type { RunEvent } from '../runEvent';
import { TUNING } from '../tuning';

/** What the run view shows: nothing but a fold of the run's events. Times are ms since 1970. */
export interface Progress {
  readonly counts: Counts;
  /** `reading`: the tenant is read afresh, and nothing was sent yet. */
  readonly phase: Phase | 'reading';
  readonly startedAt: number;
  readonly at: number;
  readonly limit: Quota;
  readonly waiting: { readonly kind: 'no' } | { readonly kind: 'waiting'; readonly why: WaitReason; readonly until: number };
  readonly paused: { readonly kind: 'no' } | { readonly kind: 'paused'; readonly why: PauseReason; readonly since: number };
  /** How many were left at which time, thinned out to at most 2 × {@link PICTURE_POINTS}. */
  readonly picture: readonly Point[];
  /** Of the last minute: what rate and estimate are taken from. */
  readonly recent: readonly Point[];
  /** The newest first. */
  readonly log: readonly LogEntry[];
  /** Objects that the last look at the listing showed and nobody approved. */
  readonly strangers: number;
  readonly drift: { readonly kind: 'none' } | { readonly kind: 'drifted'; readonly drift: Drift };
  readonly end: { readonly kind: 'running' } | { readonly kind: 'ended'; readonly end: RunEnd };
}

export interface Point {
  readonly at: number;
  /** Not settled yet: neither verified nor failed. */
  readonly left: number;
}

export interface LogEntry {
  readonly at: number;
  readonly id: string;
  readonly what: ItemAnswer['answer']['kind'] | 'verified' | 'cameBack';
  /** Graph's code, empty when there was none. */
  readonly graphCode: string;
  readonly requestId: string;
}

const PICTURE_POINTS = 120;
const LOG_ENTRIES = 50;
const RECENT_MS = 60_000;

/** Before the first event. */
export function noProgress(now: number): Progress {
  return {
    counts: { planned: 0, unsent: 0, sending: 0, unconfirmed: 0, undecided: 0, verified: 0, failed: 0 },
    phase: 'reading',
    startedAt: now,
    at: now,
    limit: TUNING.quota,
    waiting: { kind: 'no' },
    paused: { kind: 'no' },
    picture: [],
    recent: [],
    log: [],
    strangers: 0,
    drift: { kind: 'none' },
    end: { kind: 'running' }
  };
}

/** Takes one more event in. */
export function withEvent(progress: Progress, event: RunEvent): Progress {
  switch (event.kind) {
    case 'began':
      return { ...measured(progress, event.counts, event.at), phase: 'canary', startedAt: event.at };
    case 'drifted':
      return { ...progress, at: event.at, drift: { kind: 'drifted', drift: event.drift } };
    case 'recorded':
      return {
        ...measured(progress, event.counts, event.at),
        phase: event.phase,
        limit: event.limit,
        waiting: { kind: 'no' },
        paused: pausedBy(event.record, event.at, progress.paused),
        log: [...entriesOf(event.record, event.at), ...progress.log].slice(0, LOG_ENTRIES),
        strangers: event.record.kind === 'swept' ? event.record.strangers : progress.strangers
      };
    case 'waiting':
      return { ...progress, at: event.at, waiting: { kind: 'waiting', why: event.why, until: event.at + event.ms } };
    case 'ended':
      return { ...measured(progress, event.counts, event.at), waiting: { kind: 'no' }, paused: { kind: 'no' }, end: { kind: 'ended', end: event.end } };
  }
}

function pausedBy(record: JournalRecord, at: number, before: Progress['paused']): Progress['paused'] {
  switch (record.kind) {
    case 'paused':
      return { kind: 'paused', why: record.why, since: at };
    case 'session':
    case 'resumed':
    case 'closed':
      return { kind: 'no' };
    default:
      return before;
  }
}

/** Objects that were sent at least once and did not come back as not done. */
export function sentOf({ sending, unconfirmed, undecided, verified, failed }: Counts): number {
  return sending + unconfirmed + undecided + verified + failed;
}

/** Settled objects a minute, over the last minute; `unknown` before there is anything to measure. */
export function ratePerMinute({ recent, at }: Progress): number | 'unknown' {
  const first = recent[0];
  const last = recent[recent.length - 1];
  const ms = first === undefined ? 0 : at - first.at;
  return first === undefined || last === undefined || ms < 1_000 ? 'unknown' : ((first.left - last.left) * 60_000) / ms;
}

/** How long the rest will take at the rate of the last minute, ms. */
export function remainingMs(progress: Progress): number | 'unknown' {
  const rate = ratePerMinute(progress);
  const left = leftOf(progress.counts);
  return progress.phase !== 'steady' || rate === 'unknown' || rate <= 0 ? 'unknown' : (left / rate) * 60_000;
}

function leftOf({ planned, verified, failed }: Counts): number {
  return planned - verified - failed;
}

function measured(progress: Progress, counts: Counts, at: number): Progress {
  const point = { at, left: leftOf(counts) };
  return {
    ...progress,
    counts,
    at,
    picture: thinned([...progress.picture, point]),
    recent: [...progress.recent.filter((each) => at - each.at <= RECENT_MS), point]
  };
}

/** Every other point goes when there are too many: the picture keeps its shape, and its first and last point. */
function thinned(points: readonly Point[]): readonly Point[] {
  return points.length <= 2 * PICTURE_POINTS ? points : points.filter((_, at) => at % 2 === 0 || at === points.length - 1);
}

function entriesOf(record: JournalRecord, at: number): readonly LogEntry[] {
  switch (record.kind) {
    case 'outcome':
      return record.answers.map(({ id, answer }) => ({ at, id, what: answer.kind, ...namesOf(answer) }));
    case 'looked':
      return record.results
        .filter(({ saw }) => saw === 'proven')
        .map(({ id, requestId }) => ({ at, id, what: 'verified', graphCode: '', requestId }));
    case 'swept':
      return record.still.map((id) => ({ at, id, what: 'cameBack', graphCode: '', requestId: record.requestIds[0] ?? '' }));
    case 'session':
    case 'intent':
    case 'round':
    case 'paused':
    case 'resumed':
    case 'held':
    case 'imported':
    case 'closed':
      return [];
  }
}

function namesOf(answer: ItemAnswer['answer']): { readonly graphCode: string; readonly requestId: string } {
  switch (answer.kind) {
    case 'accepted':
      return { graphCode: '', requestId: answer.requestId };
    case 'rejected':
    case 'undecided':
      return { graphCode: answer.failure.graphCode, requestId: answer.failure.requestId };
    case 'refused':
    case 'notSent':
      return { graphCode: '', requestId: '' };
  }
}
