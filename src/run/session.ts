import { TASKS } from '../steps';
import { drive } from './drive';
import { permitOf, type RunPorts } from './gates';
import type { JournalRecord, RunMode } from './journal';
import { createJournalWriter, type JournalEnd } from './journalLines';
import type { Ledger } from './ledger';
import type { RunEnd } from './runEnd';
import type { Run } from './runEvent';

/** One sitting of a run: from somebody's start to its end, stop or halt. */
export interface Session {
  readonly ledger: Ledger;
  /** The last line of the journal so far. */
  readonly journalEnd: JournalEnd;
  readonly by: { readonly id: string; readonly name: string };
  readonly mode: RunMode;
  readonly trust: 'journal' | 'nothing';
  readonly stop: AbortSignal;
}

/** Runs a sitting whose gates are passed, and closes its journal. */
export async function* runSession(session: Session, { graph, clock, journals }: RunPorts): Run {
  const { ledger, by, mode, trust, stop } = session;
  const { plan } = ledger;
  const journal = createJournalWriter(journals, plan.fingerprint, session.journalEnd);
  const now = (): string => new Date(clock.now()).toISOString();
  const opening: JournalRecord = { kind: 'session', at: now(), by, mode, trust };
  const opened = await journal.append(opening);
  if (opened.kind === 'failed') {
    return { kind: 'refused', refusal: { kind: 'journal', problem: opened.problem } };
  }
  ledger.apply(opening);
  yield { kind: 'began', at: clock.now(), counts: ledger.counts() };
  const performer = TASKS[plan.task];
  const reached = yield* drive({ performer, permit: permitOf(plan), mode, ledger, journal, graph, clock, stop });
  const closed = await journal.append({ kind: 'closed', at: now(), end: reached });
  // A journal that could not be closed is found open next time: the run must not look finished here either.
  const end: RunEnd =
    closed.kind === 'failed' && reached.kind !== 'halted'
      ? { kind: 'halted', reason: { kind: 'journal', problem: closed.problem } }
      : reached;
  yield { kind: 'ended', at: clock.now(), end, counts: ledger.counts() };
  return { kind: 'ended', end, ledger };
}
