import type { FactId, Facts } from '../../facts';
import { emptyFacts } from '../../facts/emptyFacts';
import { FACT_IDS } from '../../facts/factIds';
import type { Fact, UnreadFact } from '../../facts/fact';
import type { Records } from '../../facts/records';
import type { ReadProgress, ScanUpdate } from '../../facts/scan';

/** How far the reading of the tenant is. */
export type ReadingPhase =
  | 'notStarted'
  | 'headline' // counts and small objects: at most three round trips
  | 'objects' // the headline stands; lists are read to their end
  | 'done'
  | 'stopped';

/** What the screens know. */
export interface Reading {
  readonly phase: ReadingPhase;
  /** There has been a headline: there is something to show. */
  readonly shown: 'nothing' | 'facts';
  readonly facts: Facts;
  readonly progress: readonly ReadProgress[];
  /** Time of the service at which the reading began that is shown, ISO 8601; empty before the first. */
  readonly readAt: string;
  /** The same of the reading that runs. */
  readonly startedAt: string;
  /** Why the last reading could not replace what is shown; `none` when it did. */
  readonly refused: UnreadFact | 'none';
  /** Facts that are read on demand just now. */
  readonly onDemand: readonly FactId[];
}

export type ReadingAction =
  | { readonly kind: 'start'; readonly at: string }
  | { readonly kind: 'scanned'; readonly update: ScanUpdate; readonly before: Facts }
  | { readonly kind: 'records'; readonly records: Fact<Records> }
  | { readonly kind: 'demand'; readonly ids: readonly FactId[] }
  | { readonly kind: 'demandProgress'; readonly progress: readonly ReadProgress[] }
  | { readonly kind: 'demanded'; readonly ids: readonly FactId[]; readonly before: Facts; readonly after: Facts };

export const NOT_READ: Reading = {
  phase: 'notStarted',
  shown: 'nothing',
  facts: emptyFacts(),
  progress: [],
  readAt: '',
  startedAt: '',
  refused: 'none',
  onDemand: []
};

/** Takes over only what a reading changed: two of them may run at once, and neither may undo the other. */
export function merge(facts: Facts, before: Facts, after: Facts): Facts {
  const changed = FACT_IDS.filter((id) => id !== 'records' && before[id] !== after[id]);
  return changed.length === 0 ? facts : { ...facts, ...Object.fromEntries(changed.map((id) => [id, after[id]])) };
}

/** What people said is held by the screen and not by the scan: it may change while the scan runs. */
const withRecords = (facts: Facts, records: Fact<Records>): Facts => ({ ...facts, records });

function afterScan(reading: Reading, { phase, facts, progress }: ScanUpdate, before: Facts): Reading {
  if (phase === 'headline') {
    return { ...reading, phase, progress };
  }
  if (phase === 'stopped' && reading.phase === 'headline') {
    return { ...reading, phase, progress: [] };
  }
  // A tenant that is known is not forgotten because it could not be read again.
  const { organization } = facts;
  if (reading.refused !== 'none' || (organization.kind === 'unread' && reading.facts.organization.kind === 'read')) {
    return { ...reading, phase, progress, refused: organization.kind === 'unread' ? organization : reading.refused };
  }
  // The first figures of a new reading replace all that was known; what comes later is added to it.
  const known =
    reading.phase === 'headline' ? withRecords(facts, reading.facts.records) : merge(reading.facts, before, facts);
  return { ...reading, phase, shown: 'facts', facts: known, progress, readAt: reading.startedAt };
}

/** One pure step of what the screens know. */
export function nextReading(reading: Reading, action: ReadingAction): Reading {
  switch (action.kind) {
    case 'start':
      return { ...reading, phase: 'headline', progress: [], startedAt: action.at, refused: 'none' };
    case 'scanned':
      return afterScan(reading, action.update, action.before);
    case 'records':
      return { ...reading, facts: withRecords(reading.facts, action.records) };
    case 'demand':
      return { ...reading, onDemand: [...reading.onDemand, ...action.ids] };
    case 'demandProgress':
      return { ...reading, progress: action.progress };
    case 'demanded':
      return {
        ...reading,
        facts: merge(reading.facts, action.before, action.after),
        onDemand: reading.onDemand.filter((id) => !action.ids.includes(id)),
        progress: reading.progress.filter(({ fact }) => !action.ids.includes(fact))
      };
  }
}
