import type { Clock } from '../ports/clock';
import type { Graph, GraphFailure, WriteAnswer } from '../ports/graph';
import { inSlices } from '../ports/work';
import type { Performer, PlannedItem, ReadBack, Sweep } from '../steps/task';
import { askAdmission, type Admission, type AdmissionRequest } from './admission';
import { createBell, rest } from './bell';
import type { Holding } from './holding';
import { openScheduler } from './schedule/createScheduler';
import type { ItemAnswer, JournalRecord, RunMode } from './journal/journal';
import type { JournalWriter } from './journal/journalLines';
import type { Ledger } from './ledger/ledger';
import type { Move, WaitReason } from './schedule/move';
import type { Nudge } from './nudge';
import { driftSize, HELD_BACK } from './plan/drift';
import { createPacer } from './pace/pacer';
import type { RunEnd } from './runEnd';
import type { RunEvent } from './runEvent';
import { send } from './send';
import { TUNING } from './tuning';
import type { AskWhoStays } from './whoStays';

/** A run whose gates are all passed. */
export interface Drive {
  readonly performer: Performer;
  readonly holding: Holding;
  readonly whoStays: AskWhoStays;
  readonly role: AdmissionRequest['role'];
  readonly mode: RunMode;
  readonly ledger: Ledger;
  readonly journal: JournalWriter;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly nudge: Nudge;
  readonly stop: AbortSignal;
}

type Landing =
  | { readonly kind: 'wrote'; readonly batch: number; readonly answers: readonly ItemAnswer[]; readonly sentAt: number }
  | { readonly kind: 'looked'; readonly results: readonly ReadBack[] }
  | { readonly kind: 'swept'; readonly sweep: Sweep }
  | { readonly kind: 'probed'; readonly admission: Admission };

/** Should a colleague's code throw after all, then nobody knows what happened. */
const UNKNOWN: GraphFailure = { code: 'malformed', status: 0, graphCode: '', requestId: '' };

/** Shorter waits are told only when the reason is a new one, ms. */
const WORTH_TELLING = 1_000;

/**
 * Carries out what the scheduler decides: several calls in flight, each intent in the journal before its call and each
 * outcome after it, every record taken into the ledger, Stop heard before every call.
 */
export async function* drive(run: Drive): AsyncGenerator<RunEvent, RunEnd, undefined> {
  const { performer, holding, ledger, journal, graph, clock, nudge, stop } = run;
  const pacer = createPacer(TUNING.quota, ledger.recentWrites());
  const pace = inSlices(clock);
  const isHeld = (index: number): boolean => holding.isHeld(ledger.plan.items[index]?.id ?? '');
  const scheduler = await pace(openScheduler({ ledger, isHeld, mode: run.mode, pacer, manner: performer, now: clock.now() }));
  const landed: Landing[] = [];
  const bell = createBell();
  let admission: Admission = { kind: 'stopped' };
  let batch = ledger.lastBatch();
  let stopTold = false;
  let lastWhy: WaitReason = 'answers';
  let told = holding.permit();

  const land = (landing: Landing): void => {
    landed.push(landing);
    bell.ring();
  };
  const itemsOf = (indexes: readonly number[]): readonly PlannedItem[] => indexes.flatMap((index) => ledger.plan.items[index] ?? []);
  const idsOf = (indexes: readonly number[]): readonly string[] => itemsOf(indexes).map(({ id }) => id);
  const now = (): string => new Date(clock.now()).toISOString();

  /** Journal first, then ledger. What happened is taken in even when it could not be written down; an intent is not. */
  async function* record(entry: JournalRecord): AsyncGenerator<RunEvent, readonly number[], undefined> {
    const stored = await journal.append(entry);
    if (stored.kind === 'failed') {
      scheduler.halt({ kind: 'journal', problem: stored.problem });
    }
    if (stored.kind === 'failed' && entry.kind === 'intent') {
      return [];
    }
    const changed = ledger.apply(entry);
    yield { kind: 'recorded', at: clock.now(), record: entry, counts: ledger.counts(), phase: scheduler.phase(), limit: pacer.limit() };
    return changed;
  }

  async function* write(indexes: readonly number[]): AsyncGenerator<RunEvent, void, undefined> {
    const ids = idsOf(indexes);
    batch += 1;
    const begun = admission.kind !== 'open' || stop.aborted ? [] : yield* record({ kind: 'intent', at: now(), batch, ids });
    const sentAt = clock.now();
    if (admission.kind !== 'open' || begun.length === 0) {
      return scheduler.wrote([], sentAt, sentAt);
    }
    const number = batch;
    const wrote = (answers: readonly WriteAnswer[]): void =>
      land({
        kind: 'wrote',
        batch: number,
        sentAt,
        answers: ids.map((id, at) => ({ id, answer: answers[at] ?? { kind: 'undecided', failure: { ...UNKNOWN, code: 'unanswered' } } }))
      });
    // The last look at Stop before the call: nothing is awaited in between.
    if (stop.aborted) {
      return land({ kind: 'wrote', batch, sentAt, answers: ids.map((id) => ({ id, answer: { kind: 'notSent' } })) });
    }
    void send(performer, itemsOf(indexes), admission.writer, stop).then(wrote, () =>
      wrote(ids.map(() => ({ kind: 'undecided', failure: UNKNOWN })))
    );
  }

  function look(indexes: readonly number[]): void {
    const ids = idsOf(indexes);
    const blind = (): readonly ReadBack[] => ids.map((id) => ({ kind: 'unknown', id, failure: UNKNOWN }));
    void performer.verify(ids, graph).catch(blind).then((results) => land({ kind: 'looked', results }));
  }

  function sweep(): void {
    const { plannedIds, protectedIds } = holding.permit();
    const scope = { plannedIds, keptIds: protectedIds };
    const unread = (): Sweep => ({ kind: 'unread', failure: UNKNOWN });
    // Cut short by Stop, unlike the looks that say what became of each object: it may be hundreds of pages, and proves a whole run.
    void performer.sweep(scope, graph, { signal: stop }).catch(unread).then((swept) => land({ kind: 'swept', sweep: swept }));
  }

  /** Writes down whom this sitting holds back from now on, if anybody. */
  async function* hold(): AsyncGenerator<RunEvent, void, undefined> {
    told = holding.permit();
    const held = await pace(holding.open(ledger));
    if (HELD_BACK.some((why) => held[why].length > 0)) {
      yield* record({ kind: 'held', at: now(), ...held });
    }
  }

  /** Names them. */
  async function* tell(): AsyncGenerator<RunEvent, void, undefined> {
    const drift = await pace(holding.left(ledger));
    if (driftSize(drift) > drift.appeared.length) {
      yield { kind: 'drifted', at: clock.now(), drift };
    }
  }

  async function* take(landing: Landing): AsyncGenerator<RunEvent, void, undefined> {
    switch (landing.kind) {
      case 'wrote':
        yield* record({ kind: 'outcome', at: now(), batch: landing.batch, answers: landing.answers });
        return scheduler.wrote(landing.answers, landing.sentAt, clock.now());
      case 'looked': {
        const results = landing.results.map((result) => ({
          id: result.id,
          saw: result.kind,
          requestId: result.kind === 'unknown' ? result.failure.requestId : result.requestId
        }));
        yield* record({ kind: 'looked', at: now(), results });
        return scheduler.looked(landing.results, clock.now());
      }
      case 'swept': {
        if (landing.sweep.kind === 'unread') {
          return scheduler.swept(landing.sweep, [], clock.now());
        }
        const { still, strangers, requestIds } = landing.sweep;
        const demoted = yield* record({ kind: 'swept', at: now(), still, strangers, requestIds });
        return scheduler.swept(landing.sweep, demoted, clock.now());
      }
      case 'probed':
        admission = landing.admission;
        if (told !== holding.permit()) {
          yield* hold();
          yield* tell();
        }
        return scheduler.probed(admission, clock.now());
    }
  }

  stop.addEventListener('abort', bell.ring);
  const deafen = nudge.listen(() => {
    scheduler.nudge();
    bell.ring();
  });
  try {
    yield* hold();
    for (;;) {
      // Whatever rings from here on is heard before the next rest.
      const rung = bell.next();
      for (let landing = landed.shift(); landing !== undefined; landing = landed.shift()) {
        yield* take(landing);
      }
      if (stop.aborted && !stopTold) {
        stopTold = true;
        scheduler.stop();
      }
      const move: Move = scheduler.next(clock.now());
      switch (move.kind) {
        case 'write':
          yield* write(move.indexes);
          break;
        case 'look':
          look(move.indexes);
          break;
        case 'sweep':
          sweep();
          break;
        case 'round':
          scheduler.rounded(yield* record({ kind: 'round', at: now() }), clock.now());
          break;
        case 'probe':
          void askAdmission(run).then((asked) => land({ kind: 'probed', admission: asked }));
          break;
        case 'pause':
          yield* record({ kind: 'paused', at: now(), why: move.why, again: idsOf(move.again) });
          scheduler.paused(clock.now());
          break;
        case 'resume':
          yield* record({ kind: 'resumed', at: now() });
          await pace(scheduler.resumed(clock.now()));
          break;
        case 'wait':
          if (move.why !== lastWhy || move.ms >= WORTH_TELLING) {
            lastWhy = move.why;
            yield { kind: 'waiting', at: clock.now(), why: move.why, ms: move.ms };
          }
          await rest(move.ms, rung, clock);
          break;
        case 'end':
          yield* tell();
          return move.end;
      }
    }
  } finally {
    deafen();
    stop.removeEventListener('abort', bell.ring);
  }
}
