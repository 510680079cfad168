import { TASKS } from '../steps';
import { drive } from './drive';
import type { RunPorts } from './gates';
import type { Holding } from './holding';
import type { JournalRecord, RunMode } from './journal/journal';
import { createJournalWriter, type JournalEnd, type JournalWriter } from './journal/journalLines';
import type { HeldLease } from './lease/lease';
import type { Ledger } from './ledger/ledger';
import type { RunEnd } from './runEnd';
import type { Run } from './runEvent';
import { takesRole } from './standing';
import { steadyClock } from './steadyClock';
import type { AskWhoStays } from './whoStays';

/** One sitting of a run: from somebody's start to its end, stop or halt. */
export interface Session {
  readonly ledger: Ledger;
  readonly holding: Holding;
  readonly whoStays: AskWhoStays;
  /** The last line of the journal so far. */
  readonly journalEnd: JournalEnd;
  readonly by: { readonly id: string; readonly name: string };
  readonly mode: RunMode;
  readonly trust: 'journal' | 'nothing';
  readonly lease: HeldLease;
  readonly stop: AbortSignal;
}

/** Runs a sitting whose gates are passed, and closes its journal. */
export async function* runSession(session: Session, { graph, journals, nudge, ...ports }: RunPorts): Run {
  const { ledger, by, mode, trust, lease } = session;
  const { plan } = ledger;
  const clock = steadyClock(ports.clock, ledger.latestAt());
  // The torn end goes with the very line that says that nothing is believed: cut off alone, the rest would look whole.
  const written = createJournalWriter(journals, plan.fingerprint, session.journalEnd);
  const journal = fenced(written, lease.lost);
  const now = (): string => new Date(clock.now()).toISOString();
  const opening: JournalRecord = { kind: 'session', at: now(), by, mode, trust };
  const opened = await journal.append(opening);
  if (opened.kind === 'failed') {
    return { kind: 'refused', refusal: { kind: 'journal', problem: opened.problem } };
  }
  ledger.apply(opening);
  yield { kind: 'began', at: clock.now(), counts: ledger.counts() };
  const task = TASKS[plan.task];
  const stop = firstOf(session.stop, lease.lost);
  try {
    const driven = yield* drive({
      performer: task,
      holding: session.holding,
      whoStays: session.whoStays,
      role: mode === 'readOnly' ? 'asGraphSays' : takesRole(task.waitsFor),
      mode,
      ledger,
      journal,
      graph,
      clock,
      nudge,
      stop: stop.signal
    });
    const reached = endWithLease(driven, lease);
    const closed = await journal.append({ kind: 'closed', at: now(), end: reached });
    // A journal that could not be closed is found open next time: the run must not look finished here either.
    const end: RunEnd =
      closed.kind === 'failed' && reached.kind !== 'halted'
        ? { kind: 'halted', reason: { kind: 'journal', problem: closed.problem } }
        : reached;
    yield { kind: 'ended', at: clock.now(), end, counts: ledger.counts() };
    return { kind: 'ended', end, ledger };
  } finally {
    stop.forget();
  }
}

/** Whoever has lost the lease writes no line any more: the next one may be reading the journal already. */
function fenced(journal: JournalWriter, lost: AbortSignal): JournalWriter {
  return { append: async (record) => (lost.aborted ? { kind: 'failed', problem: 'taken' } : journal.append(record)) };
}

/** A lost lease stops a run like a person does; it only ends differently. */
function endWithLease(reached: RunEnd, lease: HeldLease): RunEnd {
  const loss = lease.loss();
  switch (loss.kind) {
    case 'kept':
      return reached;
    case 'taken':
      return { kind: 'halted', reason: { kind: 'lease' } };
    case 'store':
      return { kind: 'halted', reason: { kind: 'journal', problem: loss.problem } };
  }
}

/** A signal that is aborted when one of two is. `forget` lets go of both. */
function firstOf(one: AbortSignal, other: AbortSignal): { readonly signal: AbortSignal; forget(): void } {
  const first = new AbortController();
  const abort = (): void => first.abort();
  [one, other].forEach((each) => (each.aborted ? abort() : each.addEventListener('abort', abort)));
  return { signal: first.signal, forget: () => [one, other].forEach((each) => each.removeEventListener('abort', abort)) };
}
