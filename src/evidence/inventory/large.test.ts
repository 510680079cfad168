import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bytesSource } from './byteSource';
import { inventoryRecord } from './manifest';
import { inventoryWorld, keptOf } from './testing/inventoryWorld';
import { verifyInventory } from './verifyInventory';

/** ms: a hundred pages of 999 users, packed and checked, on a busy machine. */
const SLOW = 300_000;
const MB = 1024 * 1024;

setFlagsFromString('--expose_gc');
const gc = runInNewContext('gc') as () => void;

/** Bytes of JavaScript objects that are still in use. The store's chunks are none. */
function heap(): number {
  gc();
  return process.memoryUsage().heapUsed;
}

it('exports 100,000 users with flat memory; the file passes its own check, and one altered byte is found', async () => {
  const world = inventoryWorld('hundredThousand');
  const samples: number[] = [];
  const kept = keptOf(
    await world.export({}, ({ section, read }) => {
      if (section === 'users' && read > 0 && (read / 999) % 20 < 1) {
        samples.push(heap());
      }
    })
  );
  const record = inventoryRecord(kept);
  expect(record).toMatchObject({ unread: [], counts: { users: 100_000 } });
  // Measured: 6 MB, the ids that tell users apart. Keeping the pages would be more than 40.
  const [early = 0] = samples;
  expect(samples.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...samples) - early).toBeLessThan(20 * MB);
  expect(world.store.sizes.largest).toBeLessThan(MB);

  const { bytes, pieces, end } = await world.pack();
  expect(end).toEqual({ kind: 'packed', fingerprint: record.kind === 'exported' ? record.fingerprint : '' });
  expect(Math.max(...pieces)).toBeLessThan(MB);
  const zip = Uint8Array.from(bytes);
  expect(await verifyInventory(bytesSource(zip), world.clock)).toMatchObject({ kind: 'intact' });
  zip[zip.length >> 1] = (zip[zip.length >> 1] ?? 0) ^ 1;
  expect(await verifyInventory(bytesSource(zip), world.clock)).toMatchObject({ kind: 'altered' });
}, SLOW);
