import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import type { InventoryStore } from '../evidence/inventory/inventoryStore';
import { memoryInventory } from '../evidence/inventory/testing/memoryInventory';
import { inventoryWorld, keptOf } from '../evidence/inventory/testing/inventoryWorld';
import { bytesSource } from '../evidence/inventory/byteSource';
import { packInventory } from '../evidence/inventory/packInventory';
import { verifyInventory } from '../evidence/inventory/verifyInventory';
import { databaseOpener, type OpenDatabase } from './database';
import { createInventoryStore } from './inventoryStore';
import { createJournalStore } from './journalStore';

let number = 0;
let open: OpenDatabase = databaseOpener('unused');

beforeEach(() => {
  number += 1;
  open = databaseOpener(`inventory-${number}`);
});

afterEach(async () => {
  (await open()).close();
  await deleteDB(`inventory-${number}`);
});

const NOTHING = { kind: 'stored', value: undefined };
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe.each<readonly [string, () => InventoryStore]>([
  ['in memory', memoryInventory],
  ['in IndexedDB', () => createInventoryStore(open)]
])('an inventory store %s', (_, create) => {
  it('has nothing at first', async () => {
    const store = create();
    expect(await store.head()).toEqual(NOTHING);
    expect(await store.finished()).toEqual({ kind: 'stored', value: [] });
    expect(await store.chunk('users', 'json', 0)).toEqual({ kind: 'failed', problem: 'cleared' });
  });

  it('gives back head, finished sections and chunks', async () => {
    const store = create();
    expect(await store.saveHead({ by: 'A' })).toEqual(NOTHING);
    await store.append('users', 'json', 0, bytes(1, 2));
    await store.append('users', 'json', 10, bytes(3));
    await store.append('users', 'csv', 0, bytes(4));
    await store.finish('users', { id: 'users' });
    await store.saveHead({ by: 'B' });
    expect(await store.head()).toEqual({ kind: 'stored', value: { by: 'B' } });
    expect(await store.finished()).toEqual({ kind: 'stored', value: [{ id: 'users' }] });
    expect(await store.chunk('users', 'json', 0)).toEqual({ kind: 'stored', value: bytes(1, 2) });
    expect(await store.chunk('users', 'json', 10)).toEqual({ kind: 'stored', value: bytes(3) });
    expect(await store.chunk('users', 'csv', 0)).toEqual({ kind: 'stored', value: bytes(4) });
  });

  it('forgets one section and no other', async () => {
    const store = create();
    for (const section of ['groupMembers', 'groups', 'groupOwners'] as const) {
      await store.append(section, 'csv', 0, bytes(1));
      await store.append(section, 'json', 99, bytes(2));
      await store.finish(section, { id: section });
    }
    await store.saveHead({ by: 'A' });
    expect(await store.drop('groups')).toEqual(NOTHING);
    expect(await store.chunk('groups', 'csv', 0)).toMatchObject({ problem: 'cleared' });
    expect(await store.chunk('groups', 'json', 99)).toMatchObject({ problem: 'cleared' });
    expect(await store.chunk('groupMembers', 'json', 99)).toMatchObject({ kind: 'stored' });
    expect(await store.chunk('groupOwners', 'csv', 0)).toMatchObject({ kind: 'stored' });
    const finished = await store.finished();
    expect(finished.kind === 'stored' && finished.value.length).toBe(2);
    expect(await store.head()).toMatchObject({ value: { by: 'A' } });
  });

  it('forgets everything', async () => {
    const store = create();
    await store.saveHead({ by: 'A' });
    await store.append('users', 'json', 0, bytes(1));
    await store.finish('users', { id: 'users' });
    expect(await store.clear()).toEqual(NOTHING);
    expect(await store.head()).toEqual(NOTHING);
    expect(await store.finished()).toEqual({ kind: 'stored', value: [] });
    expect(await store.chunk('users', 'json', 0)).toMatchObject({ problem: 'cleared' });
  });
});

describe('the inventory in IndexedDB', () => {
  it('says that the disk is full', async () => {
    const store = createInventoryStore(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
    expect(await store.append('users', 'json', 0, bytes(1))).toEqual({ kind: 'failed', problem: 'full' });
    expect(await store.clear()).toEqual({ kind: 'failed', problem: 'full' });
  });

  it('carries a whole export, continued through another connection, to an intact file', async () => {
    const world = inventoryWorld('clean');
    const store = createInventoryStore(open);
    const stopped = await world.export({ store }, ({ section }, stop) => {
      if (section === 'groupMembers') {
        stop();
      }
    });
    expect(stopped).toEqual({ kind: 'stopped' });
    const again = createInventoryStore(databaseOpener(`inventory-${number}`));
    keptOf(await world.export({ store: again, from: 'continue' }));
    const parts: Uint8Array[] = [];
    for await (const part of packInventory(again, world.clock)) {
      parts.push(part);
    }
    expect(await verifyInventory(bytesSource(Uint8Array.from(Buffer.concat(parts))), world.clock)).toMatchObject({ kind: 'intact' });
  });

  it('finds its place beside what an older version of this product kept', async () => {
    const name = `inventory-${number}`;
    const older = await openDB(name, 1, {
      upgrade: (database) => ['journals', 'plans', 'lines', 'records', 'settings'].forEach((store) => database.createObjectStore(store))
    });
    await older.put('settings', 'kept', 'key');
    older.close();
    expect(await createInventoryStore(open).saveHead({ by: 'A' })).toEqual(NOTHING);
    expect(await (await open()).get('settings', 'key')).toBe('kept');
    expect(await createJournalStore(open).list()).toEqual({ kind: 'stored', value: [] });
  });
});
