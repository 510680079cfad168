import type { InventoryStore } from '../evidence/inventory/inventoryStore';
import type { Stored } from '../run/journal/journal';
import type { OpenDatabase } from './database';
import { settled } from './problemOf';

const stored = <Value>(value: Value): Stored<Value> => ({ kind: 'stored', value });

/** Key of the head; no section has this id. */
const HEAD = 'head';

/** Every chunk of a section: its keys are arrays, and an array sorts after all that is shorter and before its extension by `[]`. */
const chunksOf = (section: string): IDBKeyRange => IDBKeyRange.bound([section], [section, []]);

/** The inventory in IndexedDB: a head, a row a finished section, and the chunks. */
export function createInventoryStore(open: OpenDatabase): InventoryStore {
  return {
    head: () => settled(async () => stored<unknown>(await (await open()).get('inventory', HEAD))),
    saveHead: (head) =>
      settled(async () => {
        await (await open()).put('inventory', head, HEAD);
        return stored(undefined);
      }),
    finished: () =>
      settled(async () => {
        const database = await open();
        const ids = (await database.getAllKeys('inventory')).filter((id) => id !== HEAD);
        return stored(await Promise.all(ids.map((id) => database.get('inventory', id))));
      }),
    append: (section, format, number, bytes) =>
      settled(async () => {
        await (await open()).put('inventoryChunks', bytes, [section, format, number]);
        return stored(undefined);
      }),
    finish: (section, finished) =>
      settled(async () => {
        await (await open()).put('inventory', finished, section);
        return stored(undefined);
      }),
    chunk: (section, format, number) =>
      settled(async () => {
        const bytes = await (await open()).get('inventoryChunks', [section, format, number]);
        return bytes === undefined ? { kind: 'failed', problem: 'cleared' } : stored(bytes);
      }),
    drop: (section) =>
      settled(async () => {
        const transaction = (await open()).transaction(['inventory', 'inventoryChunks'], 'readwrite');
        await Promise.all([
          transaction.objectStore('inventory').delete(section),
          transaction.objectStore('inventoryChunks').delete(chunksOf(section)),
          transaction.done
        ]);
        return stored(undefined);
      }),
    clear: () =>
      settled(async () => {
        const transaction = (await open()).transaction(['inventory', 'inventoryChunks'], 'readwrite');
        await Promise.all([
          transaction.objectStore('inventory').clear(),
          transaction.objectStore('inventoryChunks').clear(),
          transaction.done
        ]);
        return stored(undefined);
      })
  };
}
