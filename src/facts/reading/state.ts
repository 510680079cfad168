import type { FactId, Facts } from '..';
import type { Clock } from '../../ports/clock';
import type { GraphReader } from '../../ports/graph';
import { inSlices, type Pace } from '../../ports/work';
import { READS } from '../../routes/reads';
import type { Fact } from '../fact';
import type { Records } from '../records';
import type { Session } from '../session';
import type { Outcomes } from './ask';
import type { Circumstances } from './unreadFrom';

/** What reading needs from outside. */
export interface ReadingRequest {
  readonly graph: GraphReader;
  readonly session: Session;
  /** What people told us, or why it could not be loaded: see `loadRecords`. */
  readonly records: Fact<Records>;
  /** Measures how much later than `session.now` something was read, and cuts the parsing of pages into slices. */
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  onUpdate?(update: ScanUpdate): void;
}

/** How much of a fact has been read. */
export interface ReadProgress {
  readonly fact: FactId;
  readonly read: number;
  readonly total: number | 'unknown';
}

/** Told whenever something was read. The facts are complete at any time: what is not read yet says so. */
export interface ScanUpdate {
  readonly phase: 'headline' | 'objects' | 'done' | 'stopped';
  readonly facts: Facts;
  /** What is being read just now. */
  readonly progress: readonly ReadProgress[];
}

/** One reading while it runs. */
export interface ReadingState {
  readonly request: ReadingRequest;
  readonly outcomes: Outcomes;
  readonly progress: Map<FactId, ReadProgress>;
  /** The facts that are not settled in this reading: nothing is built on what was known of them before. */
  readonly open: Set<FactId>;
  readonly startedAt: number;
  /** What was known before: a listing that shrank to a tenth is read twice before it is believed. */
  readonly previous: Facts;
  /** How pages are parsed: so that whoever shows what is read stays usable meanwhile. */
  readonly pace: Pace;
  /** What the first pages of listings hold; `underWay` while one is parsed. */
  readonly firstPages: Map<FactId, readonly unknown[] | 'malformed' | 'underWay'>;
  facts: Facts;
}

export function startReading(request: ReadingRequest, facts: Facts, previous: Facts): ReadingState {
  const startedAt = request.clock.now();
  const pace = inSlices(request.clock);
  return { request, outcomes: new Map(), progress: new Map(), open: new Set(), startedAt, previous, pace, firstPages: new Map(), facts };
}

/** Time of the service now, ISO 8601. */
export function serviceNow({ request, startedAt }: ReadingState): string {
  return new Date(Date.parse(request.session.now) + request.clock.now() - startedAt).toISOString();
}

/** The token's scopes; of an opaque token those whose calls were answered. */
export function circumstances(state: ReadingState): Circumstances {
  const { token } = state.request.session;
  const readAt = serviceNow(state);
  if (token.kind === 'read') {
    return { held: { kind: 'told', scopes: token.scopes }, readAt };
  }
  const answered = [...state.outcomes.values()].filter(({ kind }) => kind === 'whole');
  return { held: { kind: 'proven', scopes: answered.map(({ route }) => READS[route].scope) }, readAt };
}

export function setFact(state: ReadingState, id: FactId, fact: Fact<unknown>): void {
  state.facts = { ...state.facts, [id]: fact };
}

export function tell(state: ReadingState, phase: ScanUpdate['phase']): void {
  state.request.onUpdate?.({ phase, facts: state.facts, progress: [...state.progress.values()] });
}
