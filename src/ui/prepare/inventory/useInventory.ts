import * as React from 'react';
import type { InventoryStore } from '../../../evidence/inventory/inventoryStore';
import type { Me } from '../../../facts/me';
import { openSession } from '../../../facts/openSession';
import type { Organization } from '../../../facts/organization';
import { saveBlob } from '../../kit/saveBlob';
import { useAppServices } from '../../services';
import { useReadiness } from '../../state/ReadingContext';
import { useText } from '../../text/TextContext';
import { loadEngine, type Engine } from './engine';
import { NOTHING_YET, type Held, type InventoryView, type Last } from './inventoryView';
import { PRODUCT_VERSION } from './productVersion';

export interface InventoryControl {
  readonly view: InventoryView;
  start(from: 'anew' | 'continue'): void;
  stop(): void;
  save(): void;
}

/** Between two pictures of a running export, ms. */
const FRAME_MS = 200;

/** What the store holds of this tenant; another tenant's inventory is none. */
async function look({ openKept, inventoryRecord }: Engine, store: InventoryStore, tenantId: string): Promise<Held> {
  const opened = await openKept(store);
  if (opened.kind !== 'kept') {
    return opened;
  }
  const { kept } = opened;
  if (kept.head.tenant.id !== tenantId) {
    return { kind: 'none' };
  }
  const record = inventoryRecord(kept);
  return record.kind === 'none' ? { kind: 'open', kept } : { kind: 'finished', kept, fingerprint: record.fingerprint };
}

/** Exports, stops, continues and saves the inventory of a tenant. Ends with the page: an export can be continued. */
export function useInventory(organization: Organization, me: Me): InventoryControl {
  const { graph, inventory: store, clock, host } = useAppServices();
  const { keep } = useReadiness();
  const { say } = useText();
  const [view, setView] = React.useState<InventoryView>(NOTHING_YET);
  const busy = React.useRef(false);
  const mounted = React.useRef(true);
  const stopper = React.useRef(new AbortController());
  const show = React.useCallback((next: (before: InventoryView) => InventoryView) => {
    if (mounted.current) {
      setView(next);
    }
  }, []);
  const { id: tenantId, displayName: name, initialDomain } = organization;

  React.useEffect(() => {
    mounted.current = true;
    void loadEngine().then(
      async (engine) => {
        const held = await look(engine, store, tenantId);
        show((before) => ({ ...before, held }));
      },
      () => show((before) => ({ ...before, last: { kind: 'error' } }))
    );
    return () => {
      mounted.current = false;
      stopper.current.abort();
    };
  }, [store, tenantId, show]);

  /** One thing at a time: a second press changes nothing. */
  const alone = (work: InventoryView['work'], act: (engine: Engine) => Promise<Last>): void => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    show((before) => ({ ...before, work, last: { kind: 'nothing' } }));
    void loadEngine()
      .then(async (engine) => {
        const last = await act(engine);
        const held = await look(engine, store, tenantId);
        show(() => ({ held, work: { kind: 'nothing' }, last }));
      })
      .catch(() => show((before) => ({ ...before, work: { kind: 'nothing' }, last: { kind: 'error' } })))
      .finally(() => {
        busy.current = false;
      });
  };

  const start = (from: 'anew' | 'continue'): void =>
    alone({ kind: 'exporting', progress: 'starting', stop: 'notAsked' }, async ({ exportInventory }) => {
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      const session = await openSession(host, clock);
      const ahead = Date.parse(session.now) - clock.now();
      const by = me.displayName || me.userPrincipalName;
      const readme = say('inventory.readme', { tenant: name, domain: initialDomain, by, at: session.now, version: PRODUCT_VERSION });
      const run = exportInventory({
        graph,
        store,
        about: { tenant: { id: tenantId, name, initialDomain }, by, readme, version: PRODUCT_VERSION },
        token: session.token,
        from,
        signal,
        now: () => new Date(clock.now() + ahead).toISOString()
      });
      let shownAt = Number.NEGATIVE_INFINITY;
      for (;;) {
        const step = await run.next();
        if (step.done === true) {
          return step.value.kind === 'finished' ? { kind: 'nothing' } : step.value;
        }
        const progress = step.value;
        if (progress.read === 0 || clock.now() - shownAt >= FRAME_MS) {
          shownAt = clock.now();
          show((before) => (before.work.kind === 'exporting' ? { ...before, work: { ...before.work, progress } } : before));
        }
      }
    });

  const save = (): void =>
    alone({ kind: 'packing' }, async ({ packInventory, openKept, inventoryRecord }) => {
      const run = packInventory(store, clock);
      const parts: Uint8Array[] = [];
      let step = await run.next();
      while (step.done !== true) {
        parts.push(step.value);
        step = await run.next();
      }
      const opened = await openKept(store);
      if (step.value.kind !== 'packed' || opened.kind !== 'kept') {
        return step.value.kind === 'altered' || step.value.kind === 'failed' ? step.value : { kind: 'failed', problem: 'cleared' };
      }
      const { kept } = opened;
      saveBlob(`inventory-${initialDomain}-${kept.head.startedAt.slice(0, 10)}.zip`, new Blob(parts, { type: 'application/zip' }));
      // Only now: what exists in this browser alone is no inventory to delete by.
      const outcome = await keep((records) => ({ ...records, inventory: inventoryRecord(kept) }));
      return { kind: outcome === 'kept' ? 'saved' : 'notKept' };
    });

  const stop = (): void => {
    stopper.current.abort();
    show((before) => (before.work.kind === 'exporting' ? { ...before, work: { ...before.work, stop: 'asked' } } : before));
  };
  return { view, start, stop, save };
}
