import type { Page } from 'playwright-core';
import { emptyRecords } from '../../../src/facts/recordsStore';
import type { Records } from '../../../src/facts/records';
import { DATABASE_NAME } from '../../../src/storage/database';
import type { LocalServer } from './localServer';
import { rehearsalOf } from './rehearsal';

interface Known {
  readonly now: string;
  readonly tenantId: string;
}

/** More than any rehearsal tenant holds: whatever is there was listed. */
const LISTED = 1_000_000;

/** What somebody told this page about the tenant, as if they had: an inventory of everything, exported a moment ago. */
export async function exportedInventory(server: LocalServer): Promise<Records> {
  const { now, tenantId } = await rehearsalOf(server).get<Known>('state');
  const counts = { users: LISTED, groups: LISTED, applications: LISTED, servicePrincipals: LISTED, domains: LISTED };
  return {
    ...emptyRecords(tenantId),
    inventory: { kind: 'exported', at: now, by: 'Rehearsal', counts, unread: [], fingerprint: 'f'.repeat(64) }
  };
}

/** Puts records where the page keeps them, and opens the page again. It has to have opened its storage before. */
export async function keepRecords(page: Page, records: Records): Promise<void> {
  await page.evaluate(
    ([name, tenantId, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const saving = opening.result.transaction('records', 'readwrite');
          saving.objectStore('records').put(JSON.parse(value), tenantId);
          saving.onerror = () => reject(saving.error);
          saving.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE_NAME, records.tenantId, JSON.stringify(records)] as const
  );
  await page.reload();
}
