import * as React from 'react';
import type { KeptInventory } from '../../evidence/inventory/kept';
import { sameId } from '../../steps/fold';
import { saveBlob } from '../kit/saveBlob';
import { loadEngine } from '../prepare/inventory/engine';
import { useAppServices } from '../services';

/** The inventory that this browser holds of a tenant, and what came of saving it. */
export interface InventoryHere {
  readonly held: { readonly kind: 'none' } | { readonly kind: 'kept'; readonly kept: KeptInventory };
  readonly outcome: 'nothing' | 'packing' | 'failed';
  save(): void;
}

/** Looks into this browser, and packs what is there: needs neither Graph nor the network once the page is loaded. */
export function useKeptInventory(tenantId: string): InventoryHere {
  const { inventory: store, clock } = useAppServices();
  const [held, setHeld] = React.useState<InventoryHere['held']>({ kind: 'none' });
  const [outcome, setOutcome] = React.useState<InventoryHere['outcome']>('nothing');
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    loadEngine()
      .then(({ openKept }) => openKept(store))
      .then((opened) => {
        if (mounted.current && opened.kind === 'kept' && sameId(opened.kept.head.tenant.id, tenantId)) {
          setHeld(opened);
        }
      })
      // The code of the inventory can't be loaded any more: the file that was saved is what is left.
      .catch(() => undefined);
    return () => {
      mounted.current = false;
    };
  }, [store, tenantId]);

  const pack = async (kept: KeptInventory): Promise<'nothing' | 'failed'> => {
    const { packInventory } = await loadEngine();
    const run = packInventory(store, clock);
    const parts: Uint8Array[] = [];
    for (;;) {
      const step = await run.next();
      if (step.done === true) {
        if (step.value.kind !== 'packed') {
          return 'failed';
        }
        const { tenant, startedAt } = kept.head;
        saveBlob(`inventory-${tenant.initialDomain}-${startedAt.slice(0, 10)}.zip`, new Blob(parts, { type: 'application/zip' }));
        return 'nothing';
      }
      parts.push(step.value);
    }
  };

  return {
    held,
    outcome,
    save: () => {
      if (held.kind === 'kept' && outcome !== 'packing') {
        setOutcome('packing');
        void pack(held.kept).catch(() => 'failed' as const).then((end) => {
          if (mounted.current) {
            setOutcome(end);
          }
        });
      }
    }
  };
}
