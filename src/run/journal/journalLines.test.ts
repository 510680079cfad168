import type { JournalHeader } from './journal';
import { createJournalWriter, firstSeal, sealOf } from './journalLines';
import { memoryJournals } from '../testing/memoryJournals';
import { at, intent } from '../testing/samples';

const HEADER: JournalHeader = {
  runId: 'run',
  schema: 1,
  task: 'deleteUsers',
  tenantId: 't',
  initialDomain: 'c.onmicrosoft.com',
  planned: 2,
  approval: { fingerprint: 'run', typed: { domain: 'c.onmicrosoft.com', count: '2' }, by: { id: 'a', name: 'A' }, at: at(0) },
  openedAt: at(0)
};

async function writer() {
  const store = memoryJournals();
  await store.create(HEADER, ['{}']);
  return { store, journal: createJournalWriter(store, 'run', { seq: 0, seal: await firstSeal(HEADER) }) };
}

describe('the journal', () => {
  it('numbers and seals its lines one onto the other, also when they are written at the same time', async () => {
    const { store, journal } = await writer();
    await Promise.all([journal.append(intent(1, 'a')), journal.append(intent(2, 'b')), journal.append(intent(3, 'c'))]);
    const lines = store.kept.get('run')?.lines ?? [];
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    let seal = await firstSeal(HEADER);
    for (const line of lines) {
      seal = sealOf(seal, line.seq, line.text);
      expect(line.seal).toBe(seal);
    }
  });

  it('is bound to tenant, plan and approval from its first line on', async () => {
    const seals = await Promise.all(
      [
        HEADER,
        { ...HEADER, tenantId: 'other' },
        { ...HEADER, runId: 'other' },
        { ...HEADER, approval: { ...HEADER.approval, by: { id: 'b', name: 'B' } } }
      ].map(firstSeal)
    );
    expect(new Set(seals).size).toBe(seals.length);
  });

  it('takes nothing after a line that could not be stored', async () => {
    const { store, journal } = await writer();
    store.failWith('full');
    expect(await journal.append(intent(1, 'a'))).toEqual({ kind: 'failed', problem: 'full' });
    store.failWith('none');
    expect(await journal.append(intent(2, 'b'))).toEqual({ kind: 'failed', problem: 'full' });
    expect(store.kept.get('run')?.lines).toEqual([]);
  });

  it('notices a second writer', async () => {
    const { store, journal } = await writer();
    const other = createJournalWriter(store, 'run', { seq: 0, seal: await firstSeal(HEADER) });
    await journal.append(intent(1, 'a'));
    expect(await other.append(intent(1, 'b'))).toEqual({ kind: 'failed', problem: 'taken' });
  });
});
