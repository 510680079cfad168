import 'fake-indexeddb/auto';
import { emptyRecords, loadRecords } from '../facts/recordsStore';
import { loadChoice, saveChoice } from '../steps/choiceStore';
import { createVirtualClock } from '../rehearsal';
import { createBrowserStorage } from '.';

const storage = () => createBrowserStorage(undefined, createVirtualClock(0));

describe('records and settings', () => {
  it('come back for their tenant only', async () => {
    const { records, settings } = storage();
    const kept = { ...emptyRecords('one'), standByAdminId: 'a' };
    await records.save(kept);
    expect(await loadRecords(storage().records, 'one', '')).toMatchObject({ kind: 'read', value: kept });
    expect(await loadRecords(records, 'two', '')).toMatchObject({ value: emptyRecords('two') });
    const choice = { keptAdminId: 'a', rules: [{ kind: 'exact', value: 'b' }] } as const;
    await saveChoice(settings, 'one', choice);
    expect(await loadChoice(settings, 'one')).toEqual({ kind: 'loaded', choice });
    expect(await loadChoice(settings, 'two')).toMatchObject({ choice: { rules: [] } });
  });
});
