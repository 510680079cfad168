import type { Clock } from '../../ports/clock';
import { inSlices, type Work } from '../../ports/work';
import { follow, type Follower } from './follow';
import { inspectJournal, type JournalProblem } from '../journal/inspect';
import type { JournalHeader, JournalLine, JournalStore, StoreProblem } from '../journal/journal';
import type { JournalEnd } from '../journal/journalLines';
import { leaseName, type Lease, type LeaseSight } from '../lease/lease';
import { isOverWith } from '../journal/openRuns';
import type { Plan } from '../plan/plan';
import type { Progress } from '../ledger/progress';
import { readLine } from '../journal/readLine';
import type { RunEnd } from '../runEnd';

/** What a watcher sees, about once a second: the run as its journal tells it, and whether somebody is at it. */
export interface Watched {
  readonly header: JournalHeader;
  readonly plan: Plan;
  /** The same fold as the executor's. Its `limit` is Graph's published one: what an executor has learned is not written down. */
  readonly progress: Progress;
  readonly sight: LeaseSight;
}

/** Why there is nothing more to watch. */
export type WatchEnd =
  | { readonly kind: 'closed'; readonly end: RunEnd }
  /** The journal was removed. */
  | { readonly kind: 'gone' }
  /** A line does not follow from the one before. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unusable'; readonly problem: JournalProblem }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  /** `stop` was aborted. */
  | { readonly kind: 'left' };

export interface WatchPorts {
  readonly journals: JournalStore;
  readonly lease: Lease;
  readonly clock: Clock;
}

/** Between two looks, ms. */
const LOOK_EVERY = 1_000;

/**
 * Follows a run that another tab carries out, reading its journal and writing nothing. Each look reads the lines that are
 * new, however long the run is.
 *
 * @remarks
 * A run that was stopped is followed on as long as somebody holds the lease: whoever continues it reads the tenant again
 * for minutes before the first line.
 * @param stop aborted when nobody watches any more.
 */
export async function* watchRun(
  runId: string,
  tenantId: string,
  { journals, lease, clock }: WatchPorts,
  stop: AbortSignal
): AsyncGenerator<Watched, WatchEnd, undefined> {
  const pace = inSlices(clock);
  const look = (): Promise<LeaseSight> => lease.look(leaseName(tenantId));
  // Looked at before the lines are read: whoever gives the lease back has written everything by then.
  let sight = await look();
  const stored = await journals.read(runId);
  if (stored.kind === 'failed') {
    return withoutJournal(stored.problem);
  }
  const inspection = await inspectJournal(stored.value, tenantId, pace);
  if (inspection.kind !== 'usable') {
    return inspection.kind === 'unusable' ? inspection : { kind: 'damaged' };
  }
  const { header, plan, records } = inspection.journal;
  const follower = await pace(follow(plan, records, clock.now()));
  for (let end = inspection.journal.end; ; ) {
    yield { header, plan, progress: follower.progress(), sight };
    const standing = follower.standing();
    if (standing.kind === 'closed' && (isOverWith(standing.end) || sight.kind !== 'held')) {
      return standing;
    }
    await clock.sleep(LOOK_EVERY, stop);
    if (stop.aborted) {
      return { kind: 'left' };
    }
    sight = await look();
    const lines = await journals.linesAfter(runId, end.seq);
    if (lines.kind === 'failed') {
      return withoutJournal(lines.problem);
    }
    const taken = await pace(takeLines(follower, end, lines.value));
    if (taken.kind === 'broken') {
      return { kind: 'damaged' };
    }
    end = taken.end;
  }
}

function withoutJournal(problem: StoreProblem): WatchEnd {
  return problem === 'cleared' ? { kind: 'gone' } : { kind: 'failed', problem };
}

function* takeLines(
  follower: Follower,
  from: JournalEnd,
  lines: readonly JournalLine[]
): Work<{ readonly kind: 'taken'; readonly end: JournalEnd } | { readonly kind: 'broken' }> {
  let end = from;
  for (const line of lines) {
    const read = readLine(end, line);
    if (read.kind === 'broken') {
      return read;
    }
    follower.take(read.record);
    end = read.end;
    yield;
  }
  return { kind: 'taken', end };
}
