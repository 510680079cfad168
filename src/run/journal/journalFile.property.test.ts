import fc from 'fast-check';
import { large } from '../../rehearsal/scenarios/large';
import { exportJournal } from './exportJournal';
import { importJournal } from './importJournal';
import { inspectJournal } from './inspect';
import { createPageLease } from '../testing/pageLease';
import { memoryJournals } from '../testing/memoryJournals';
import { finish, rehearsalWorld } from '../testing/rehearsalWorld';

const SEED = 20261120;
const BY = { id: 'b', name: 'Bianca' };

/** A run with refusals, and all its journals up to each line. */
async function aRun() {
  const world = rehearsalWorld({ scenario: large(24), latency: 60 });
  const plan = await world.plan();
  world.rehearsal.faults.add(
    { match: { method: 'DELETE', path: '/users/', nth: 13, times: 3 }, effect: { kind: 'status', status: 429, retryAfter: 2 } },
    { match: { method: 'DELETE', path: '/users/', nth: 17 }, effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' } }
  );
  await finish(world.execute(plan));
  const files: Uint8Array[] = [];
  for (let lines = 0; lines <= world.journals.records(plan.fingerprint).length; lines++) {
    const result = await exportJournal(plan.fingerprint, plan.tenantId, world.journals.prefix(lines));
    files.push(new TextEncoder().encode(result.kind === 'exported' ? result.parts.join('') : ''));
  }
  const take = async (bytes: Uint8Array) => {
    const journals = memoryJournals();
    const source = { size: bytes.length, text: async () => new TextDecoder().decode(bytes) };
    return { journals, result: await importJournal(source, plan.tenantId, BY, { journals, lease: createPageLease(), clock: world.clock }) };
  };
  return { world, plan, files, take };
}

it('any journal comes back as it was, but for the line of its arrival', async () => {
  const { world, plan, files, take } = await aRun();
  for (const [lines, file] of files.entries()) {
    const { journals, result } = await take(file);
    const original = await world.journals.prefix(lines).read(plan.fingerprint);
    expect([lines, result.kind]).toEqual([lines, 'imported']);
    if (original.kind === 'stored' && result.kind === 'imported') {
      expect(result.inspection).toEqual(await inspectJournal(original.value, plan.tenantId));
    }
    const kept = await journals.read(plan.fingerprint);
    const again = kept.kind === 'stored' ? await inspectJournal(kept.value, plan.tenantId) : undefined;
    const records = again?.kind === 'usable' ? again.journal.records.filter(({ kind }) => kind !== 'imported') : [];
    expect(records).toEqual(world.journals.records(plan.fingerprint).slice(0, lines));
  }
});

it('one altered byte is found wherever it is', async () => {
  const { files, take } = await aRun();
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, where, by) => {
      const file = Uint8Array.from(files[which % files.length]!);
      file[where % file.length]! ^= by;
      const { journals, result } = await take(file);
      expect([result.kind, journals.kept.size]).toEqual(['refused', 0]);
    }),
    { seed: SEED, numRuns: 1_500 }
  );
});
