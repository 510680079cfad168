import type { Clock } from '../ports/clock';
import type { Graph, GraphFailure, GraphWriter, GuardCode, WriteAnswer, WritePermit } from '../ports/graph';
import type { Performer, PlannedItem, ReadBack, Sweep } from '../steps/task';
import type { ItemAnswer, JournalRecord, RunMode } from './journal';
import type { JournalWriter } from './journalLines';
import type { Ledger } from './ledger';
import type { Move, WaitReason } from './move';
import { createPacer } from './pacer';
import type { RunEnd } from './runEnd';
import type { RunEvent } from './runEvent';
import { createScheduler } from './createScheduler';
import { send } from './send';
import { TUNING } from './tuning';

/** A run whose gates are all passed. */
export interface Drive {
  readonly performer: Performer;
  readonly permit: WritePermit;
  readonly mode: RunMode;
  readonly ledger: Ledger;
  readonly journal: JournalWriter;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly stop: AbortSignal;
}

type Landing =
  | { readonly kind: 'wrote'; readonly batch: number; readonly answers: readonly ItemAnswer[]; readonly sentAt: number }
  | { readonly kind: 'looked'; readonly results: readonly ReadBack[] }
  | { readonly kind: 'swept'; readonly sweep: Sweep };

/** Should a colleague's code throw after all, then nobody knows what happened. */
const UNKNOWN: GraphFailure = { code: 'malformed', status: 0, graphCode: '', requestId: '' };

/** Shorter waits are told only when the reason is a new one, ms. */
const WORTH_TELLING = 1_000;

/**
 * Carries out what the scheduler decides: several calls in flight, each intent in the journal before its call and each
 * outcome after it, every record taken into the ledger, Stop heard before every call.
 */
export async function* drive(run: Drive): AsyncGenerator<RunEvent, RunEnd, undefined> {
  const { performer, ledger, journal, graph, clock, stop } = run;
  const pacer = createPacer();
  const scheduler = createScheduler({ ledger, mode: run.mode, pacer, manner: performer, now: clock.now() });
  const { openWriter } = createWriterKeeper(run);
  const landed: Landing[] = [];
  const flights = new Set<Promise<void>>();
  let batch = ledger.lastBatch();
  let stopTold = false;
  let lastWhy: WaitReason = 'answers';

  const fly = (work: Promise<Landing>): void => {
    const flight = work.then((landing) => {
      landed.push(landing);
      flights.delete(flight);
    });
    flights.add(flight);
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
    const opened = await openWriter(scheduler.phase());
    if (opened.kind === 'refused' && opened.guard !== 'stopped') {
      scheduler.halt({ kind: 'guard', guard: opened.guard });
    }
    batch += 1;
    const begun = opened.kind === 'refused' || stop.aborted ? [] : yield* record({ kind: 'intent', at: now(), batch, ids });
    const sentAt = clock.now();
    if (opened.kind === 'refused' || begun.length === 0) {
      return scheduler.wrote([], sentAt, sentAt);
    }
    const number = batch;
    const land = (answers: readonly WriteAnswer[]): Landing => ({
      kind: 'wrote',
      batch: number,
      sentAt,
      answers: ids.map((id, at) => ({ id, answer: answers[at] ?? { kind: 'undecided', failure: { ...UNKNOWN, code: 'unanswered' } } }))
    });
    // The last look at Stop before the call: nothing is awaited in between.
    if (stop.aborted) {
      landed.push({ kind: 'wrote', batch, sentAt, answers: ids.map((id) => ({ id, answer: { kind: 'notSent' } })) });
      return;
    }
    fly(
      send(performer, itemsOf(indexes), opened.writer, stop)
        .then(land, () => land(ids.map(() => ({ kind: 'undecided', failure: UNKNOWN }))))
    );
  }

  function look(indexes: readonly number[]): void {
    const ids = idsOf(indexes);
    const blind = (): readonly ReadBack[] => ids.map((id) => ({ kind: 'unknown', id, failure: UNKNOWN }));
    fly(performer.verify(ids, graph).catch(blind).then((results) => ({ kind: 'looked', results })));
  }

  function sweep(): void {
    const scope = { plannedIds: run.permit.plannedIds, keptIds: run.permit.protectedIds };
    const unread = (): Sweep => ({ kind: 'unread', failure: UNKNOWN });
    fly(performer.sweep(scope, graph).catch(unread).then((swept) => ({ kind: 'swept', sweep: swept })));
  }

  async function* land(landing: Landing): AsyncGenerator<RunEvent, void, undefined> {
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
    }
  }

  for (;;) {
    for (let landing = landed.shift(); landing !== undefined; landing = landed.shift()) {
      yield* land(landing);
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
      case 'wait':
        if (move.why !== lastWhy || move.ms >= WORTH_TELLING) {
          lastWhy = move.why;
          yield { kind: 'waiting', at: clock.now(), why: move.why, ms: move.ms };
        }
        // While the event was being handled, an answer may have landed or Stop been pressed.
        if (landed.length === 0 && stop.aborted === stopTold) {
          await rest(move.ms, flights, clock, stop);
        }
        break;
      case 'end':
        return move.end;
    }
  }
}

/** Until the time is over, an answer has landed, or somebody presses Stop. */
async function rest(ms: number, flights: ReadonlySet<Promise<void>>, clock: Clock, stop: AbortSignal): Promise<void> {
  const bell = new AbortController();
  const ring = (): void => bell.abort();
  if (!stop.aborted) {
    stop.addEventListener('abort', ring, { once: true });
  }
  await Promise.race([...flights, ...(ms < Number.POSITIVE_INFINITY ? [clock.sleep(ms, bell.signal)] : [rung(bell.signal)])]);
  stop.removeEventListener('abort', ring);
  bell.abort();
}

function rung(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

type Opened = { readonly kind: 'open'; readonly writer: GraphWriter } | { readonly kind: 'refused'; readonly guard: GuardCode };

/** Opens the writer, with its look at tenant and acting admin, anew in every phase and after a while. */
function createWriterKeeper({ graph, permit, clock, stop }: Drive): { openWriter(phase: string): Promise<Opened> } {
  let kept: { readonly opened: Opened; readonly phase: string; readonly at: number } | undefined;
  return {
    openWriter: async (phase) => {
      if (kept !== undefined && kept.phase === phase && clock.now() - kept.at < TUNING.writerLasts) {
        return kept.opened;
      }
      const opened: Opened = await graph.openWriter(permit, { signal: stop });
      kept = opened.kind === 'open' ? { opened, phase, at: clock.now() } : undefined;
      return opened;
    }
  };
}
