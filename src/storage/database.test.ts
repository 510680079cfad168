import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { databaseOpener, type OpenDatabase } from './database';
import { createJournalStore } from './journalStore';
import { createLeaseRows } from './leaseRows';

let number = 0;
let open: OpenDatabase = databaseOpener('unused');
const name = (): string => `database-${number}`;

beforeEach(() => {
  number += 1;
  open = databaseOpener(name());
});

afterEach(async () => {
  (await open()).close();
  await deleteDB(name());
});

const older = (): Promise<IDBPDatabase> =>
  openDB(name(), 2, {
    upgrade: (database) =>
      ['journals', 'plans', 'lines', 'records', 'settings', 'inventory', 'inventoryChunks'].forEach((store) => database.createObjectStore(store))
  });

describe('a tab of an older version that does not let go', () => {
  it('is not waited for, and storage opens once it is closed', async () => {
    const frozen = await older();
    const store = createJournalStore(open);
    expect(await store.list()).toEqual({ kind: 'failed', problem: 'unavailable' });
    expect(await store.list()).toEqual({ kind: 'failed', problem: 'unavailable' });
    frozen.close();
    // Comes after the upgrade that was held up.
    (await openDB(name())).close();
    expect(await store.list()).toEqual({ kind: 'stored', value: [] });
  });
});

it('a newer version in another tab gets in: this one lets go', async () => {
  await open();
  const blocked = jest.fn();
  (await openDB(name(), 4, { blocked })).close();
  expect(blocked).not.toHaveBeenCalled();
  await deleteDB(name());
});

describe('a transaction that breaks', () => {
  afterEach(() => jest.restoreAllMocks());

  /** The next request of this kind takes its whole transaction with it, as a disk that fails does. */
  function breakNext(method: 'getKey' | 'get' | 'count'): void {
    const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    jest.spyOn(IDBObjectStore.prototype, method).mockImplementationOnce(function (this: IDBObjectStore, ...given: unknown[]) {
      const request = real.apply(this, given);
      this.transaction.abort();
      return request;
    });
  }
  const line = { seq: 1, text: 'line', seal: 'seal' };

  it.each<[string, 'getKey' | 'get' | 'count', () => Promise<{ readonly kind: string }>]>([
    ['create', 'count', () => createJournalStore(open).create({ runId: 'run' } as never, [])],
    ['append', 'getKey', () => createJournalStore(open).append('run', line)],
    ['read', 'get', () => createJournalStore(open).read('run')],
    ['linesAfter', 'getKey', () => createJournalStore(open).linesAfter('run', 0)],
    ['adopt', 'getKey', () => createJournalStore(open).adopt({ header: { runId: 'run' } as never, planLines: [], lines: [] }, 'none')],
    ['mend', 'getKey', () => createJournalStore(open).mend('run', line, '')],
    ['beat', 'get', () => createLeaseRows(open).beat('run', 'holding')]
  ])('is told as a value, and only so: %s', async (_, method, act) => {
    await open();
    breakNext(method);
    expect(await act()).toMatchObject({ kind: 'failed' });
    // A rejection that nobody handles fails the test within a turn.
    await new Promise((resolve) => setImmediate(resolve));
  });
});
