import type { FactId, Facts } from '../../facts';
import { emptyFacts } from '../../facts/emptyFacts';
import { openSession } from '../../facts/openSession';
import { readOnDemand, type OnDemandReading } from '../../facts/readOnDemand';
import type { Fact } from '../../facts/fact';
import { readFactsFor } from '../../facts/readFactsFor';
import type { Records } from '../../facts/records';
import { loadRecords } from '../../facts/recordsStore';
import { scan, type ReadProgress, type ScanResult, type ScanUpdate } from '../../facts/scan';
import type { OnDemandId } from '../../facts/source';
import { unread } from '../../facts/unread';
import type { ReaderServices } from '../services';
import { createFrames } from './frames';
import type { Reading, ReadingAction } from './reading';

/** What screens can ask for. Everything they see comes back through the reading. */
export interface Reader {
  /** Looks up what people said about the tenant that the token names. Asks nothing of Graph: the tenant may be gone. */
  recall(): Promise<void>;
  /** Reads the whole tenant, for the first time or again. */
  read(): void;
  /** Stops that; what has been read stays. */
  stop(): void;
  /** Reads these facts again, also those that cost a request per object. Resolves to all facts after it. */
  readAgain(ids: readonly FactId[]): Promise<Facts>;
  /** Reads what costs a request per object. */
  readOnDemand(id: OnDemandId): Promise<void>;
  /** Stops what is read on demand. */
  stopDemand(): void;
  /** Changes what people told us, and keeps it. `failed`: nothing has changed. */
  keep(change: (records: Records) => Records): Promise<'kept' | 'failed'>;
}

type Dispatch = (action: ReadingAction) => void;

/** Reads through the ports and tells what it found, one action at a time. `current` is what the screens know by then. */
export function createReader(services: ReaderServices, current: () => Reading, dispatch: Dispatch): Reader {
  const { host, clock, graph, records: store, download } = services;
  let scanning = new AbortController();
  let demanding = new AbortController();
  let keeping: Promise<unknown> = Promise.resolve();

  async function load(tenantId: string, readAt: string): Promise<Fact<Records>> {
    const records = await loadRecords(store, tenantId, readAt);
    dispatch({ kind: 'records', records });
    return records;
  }

  async function readAll(control: AbortController): Promise<void> {
    dispatch({ kind: 'start', at: new Date(clock.now()).toISOString() });
    const session = await openSession(host, clock);
    if (control.signal.aborted) {
      return;
    }
    dispatch({ kind: 'start', at: session.now });
    // An opaque token does not name its tenant: what people said is looked up once Graph has.
    let tenantId = session.token.kind === 'read' ? session.token.tenantId : '';
    const records = tenantId === '' ? unread('notReadYet') : await load(tenantId, session.now);
    let before = emptyFacts();
    let last: ScanUpdate = { phase: 'headline', facts: before, progress: [] };
    const frames = createFrames(clock, () => {
      if (control === scanning) {
        dispatch({ kind: 'scanned', update: last, before });
        before = last.phase === 'headline' ? before : last.facts;
      }
    });
    const onUpdate = (update: ScanUpdate): void => {
      if (control !== scanning) {
        return;
      }
      const isProgress = update.phase === last.phase && update.facts === last.facts;
      last = update;
      if (isProgress) {
        frames.soon();
      } else {
        frames.now();
      }
      const { organization } = update.facts;
      if (tenantId === '' && organization.kind === 'read') {
        tenantId = organization.value.id;
        void load(tenantId, organization.readAt);
      }
    };
    const { shown, facts } = current();
    const previous = shown === 'facts' ? { previous: facts } : {};
    await scan({ graph, clock, session, records, signal: control.signal, onUpdate, ...previous });
  }

  /** Reads something again, or more, beside the scan, and tells how far it is. */
  async function demand(ids: readonly FactId[], read: (request: OnDemandReading, before: Facts) => Promise<ScanResult>): Promise<Facts> {
    dispatch({ kind: 'demand', ids });
    if (demanding.signal.aborted) {
      demanding = new AbortController();
    }
    const { signal } = demanding;
    const session = await openSession(host, clock);
    const before = current().facts;
    let progress: readonly ReadProgress[] = [];
    const frames = createFrames(clock, () => dispatch({ kind: 'demandProgress', progress }));
    const onUpdate = (update: ScanUpdate): void => {
      ({ progress } = update);
      frames.soon();
    };
    const { facts: after } = await read({ graph, clock, session, records: before.records, signal, download, onUpdate }, before);
    frames.end();
    dispatch({ kind: 'demanded', ids, before, after });
    return after;
  }

  async function keepNow(change: (records: Records) => Records): Promise<'kept' | 'failed'> {
    const { records } = current().facts;
    if (records.kind === 'unread') {
      return 'failed';
    }
    const value = change(records.value);
    try {
      await store.save(value);
    } catch {
      return 'failed';
    }
    dispatch({ kind: 'records', records: { ...records, value } });
    return 'kept';
  }

  return {
    async recall() {
      const { token, now } = await openSession(host, clock);
      if (token.kind === 'read' && current().facts.records.kind === 'unread') {
        await load(token.tenantId, now);
      }
    },
    read() {
      scanning.abort();
      scanning = new AbortController();
      void readAll(scanning);
    },
    stop() {
      scanning.abort();
    },
    readAgain: (ids) => demand(ids, (request, before) => readFactsFor(ids, request, before)),
    async readOnDemand(id) {
      await demand([id], (request, before) => readOnDemand(id, request, before));
    },
    stopDemand() {
      demanding.abort();
    },
    keep(change) {
      // One after another: two changes at once would each be made to what was known before, and the second would undo
      // the first.
      const next = (): Promise<'kept' | 'failed'> => keepNow(change);
      const kept = keeping.then(next, next);
      keeping = kept;
      return kept;
    }
  };
}
