import 'fake-indexeddb/auto';
import { emptyRecords, loadRecords } from '../facts/recordsStore';
import { loadChoice, saveChoice } from '../steps/choiceStore';
import { createBrowserStorage } from '.';
import { webLocksLease, type Locks } from './lease';

describe('records and settings', () => {
  it('come back for their tenant only', async () => {
    const { records, settings } = createBrowserStorage(undefined);
    const kept = { ...emptyRecords('one'), standByAdminId: 'a' };
    await records.save(kept);
    expect(await loadRecords(createBrowserStorage(undefined).records, 'one', '')).toMatchObject({ kind: 'read', value: kept });
    expect(await loadRecords(records, 'two', '')).toMatchObject({ value: emptyRecords('two') });
    const choice = { keptAdminId: 'a', rules: [{ kind: 'exact', value: 'b' }] } as const;
    await saveChoice(settings, 'one', choice);
    expect(await loadChoice(settings, 'one')).toEqual({ kind: 'loaded', choice });
    expect(await loadChoice(settings, 'two')).toMatchObject({ choice: { rules: [] } });
  });
});

describe('the lease', () => {
  /** As browsers do it: the lock lasts as long as the promise that the callback gives back. */
  function locks(): Locks {
    const held = new Set<string>();
    return {
      request: async (name: string, _options: unknown, callback?: (lock: Lock | null) => unknown) => {
        if (held.has(name)) {
          return callback?.(null);
        }
        held.add(name);
        await callback?.({ name, mode: 'exclusive' });
        held.delete(name);
      }
    } as unknown as Locks;
  }

  it.each([
    ['with Web Locks', webLocksLease(locks())],
    ['without', createBrowserStorage(undefined).lease]
  ])('is one at a time %s', async (_, lease) => {
    const first = await lease.acquire('run');
    expect(first.kind).toBe('held');
    expect((await lease.acquire('run')).kind).toBe('busy');
    expect((await lease.acquire('another')).kind).toBe('held');
    if (first.kind === 'held') {
      first.release();
      first.release();
    }
    await Promise.resolve();
    await Promise.resolve();
    expect((await lease.acquire('run')).kind).toBe('held');
  });

  it('is not given when the browser refuses locks', async () => {
    const refusing = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as Locks;
    expect(await webLocksLease(refusing).acquire('run')).toEqual({ kind: 'busy' });
  });
});
