import * as React from 'react';
import type { FactId, Facts } from '../../facts';
import { emptyFacts } from '../../facts/emptyFacts';
import { readOnDemand } from '../../facts/readOnDemand';
import type { Records } from '../../facts/records';
import { loadRecords } from '../../facts/recordsStore';
import { refresh, scan, type ReadingRequest, type ScanUpdate } from '../../facts/scan';
import type { OnDemandId } from '../../facts/source';
import { unread } from '../../facts/unread';
import { useReaderServices } from '../services';
import { openSession } from './openSession';
import { nextReading, NOT_READ, type Reading } from './reading';

export interface Reader {
  readonly reading: Reading;
  /** Reads the whole tenant, for the first time or again. */
  read(): void;
  /** Stops what is being read; what has been read stays. */
  stop(): void;
  /** Reads these facts again. Resolves to the facts after it. */
  readAgain(ids: readonly FactId[]): Promise<Facts>;
  /** Reads what costs a request per object. */
  readOnDemand(id: OnDemandId): Promise<void>;
  /** Changes what people told us, and keeps it. */
  keep(change: (records: Records) => Records): Promise<'kept' | 'failed'>;
}

/** Reads the tenant and holds what was read. Everything that the screens show comes from here. */
export function useReading(): Reader {
  const services = useReaderServices();
  const [reading, dispatch] = React.useReducer(nextReading, NOT_READ);
  const latest = React.useRef(reading);
  latest.current = reading;
  const scanning = React.useRef(new AbortController());
  const demanding = React.useRef(new AbortController());

  React.useEffect(
    () => () => {
      scanning.current.abort();
      demanding.current.abort();
    },
    []
  );

  const keepRecords = React.useCallback(
    async (tenantId: string, readAt: string) => {
      const records = await loadRecords(services.records, tenantId, readAt);
      dispatch({ kind: 'records', records });
      return records;
    },
    [services.records]
  );

  const read = React.useCallback(() => {
    scanning.current.abort();
    const control = new AbortController();
    scanning.current = control;
    const run = async (): Promise<void> => {
      const session = await openSession(services.host, services.clock);
      if (control.signal.aborted) {
        return;
      }
      dispatch({ kind: 'start', at: session.now });
      const tenantId = session.token.kind === 'read' ? session.token.tenantId : '';
      let asked = tenantId;
      const records = tenantId === '' ? unread('notReadYet') : await keepRecords(tenantId, session.now);
      const previous = latest.current.shown === 'facts' ? latest.current.facts : undefined;
      let before: Facts = emptyFacts();
      const onUpdate = (update: ScanUpdate): void => {
        if (control !== scanning.current) {
          return;
        }
        dispatch({ kind: 'scanned', update, before });
        before = update.phase === 'headline' ? before : update.facts;
        const { organization } = update.facts;
        // An opaque token does not name its tenant: what people said is looked up once Graph has.
        if (asked === '' && organization.kind === 'read') {
          asked = organization.value.id;
          void keepRecords(asked, organization.readAt);
        }
      };
      await scan({ ...services, session, records, previous, signal: control.signal, onUpdate });
    };
    void run();
  }, [services, keepRecords]);

  const request = React.useCallback(
    async (signal: AbortSignal): Promise<ReadingRequest> => ({
      graph: services.graph,
      clock: services.clock,
      session: await openSession(services.host, services.clock),
      records: latest.current.facts.records,
      signal
    }),
    [services]
  );

  const readAgain = React.useCallback(
    async (ids: readonly FactId[]) => {
      dispatch({ kind: 'demand', ids });
      const before = latest.current.facts;
      const { facts: after } = await refresh(await request(demanding.current.signal), ids, before);
      dispatch({ kind: 'demanded', ids, before, after });
      return after;
    },
    [request]
  );

  const readOne = React.useCallback(
    async (id: OnDemandId) => {
      if (demanding.current.signal.aborted) {
        demanding.current = new AbortController();
      }
      dispatch({ kind: 'demand', ids: [id] });
      const before = latest.current.facts;
      const onUpdate = ({ progress }: ScanUpdate): void => dispatch({ kind: 'demandProgress', progress });
      const asked = { ...(await request(demanding.current.signal)), download: services.download, onUpdate };
      const { facts: after } = await readOnDemand(id, asked, before);
      dispatch({ kind: 'demanded', ids: [id], before, after });
    },
    [request, services.download]
  );

  const stop = React.useCallback(() => {
    scanning.current.abort();
    demanding.current.abort();
  }, []);

  const keep = React.useCallback<Reader['keep']>(
    async (change) => {
      const { records } = latest.current.facts;
      if (records.kind === 'unread') {
        return 'failed';
      }
      const value = change(records.value);
      try {
        await services.records.save(value);
      } catch {
        return 'failed';
      }
      dispatch({ kind: 'records', records: { ...records, value } });
      return 'kept';
    },
    [services.records]
  );

  return React.useMemo(
    () => ({ reading, read, stop, readAgain, readOnDemand: readOne, keep }),
    [reading, read, stop, readAgain, readOne, keep]
  );
}
