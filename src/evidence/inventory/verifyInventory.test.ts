import { zipSync } from 'fflate';
import { blobSource, bytesSource } from './byteSource';
import { inventoryRecord } from './manifest';
import { packInventory } from './packInventory';
import { SEAL_LENGTH } from './sealedZip';
import { inventoryWorld, keptOf, unzipped } from './testing/inventoryWorld';
import { verifyInventory } from './verifyInventory';

const world = inventoryWorld('clean');
let zip = new Uint8Array(0);
let recorded = '';
const verify = (bytes: Uint8Array) => verifyInventory(bytesSource(bytes), world.clock);
const flipped = (at: number): Uint8Array => {
  const bytes = zip.slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

beforeAll(async () => {
  const record = inventoryRecord(keptOf(await world.export()));
  recorded = record.kind === 'exported' ? record.fingerprint : '';
  zip = Uint8Array.from((await world.pack()).bytes);
});

describe('a saved inventory', () => {
  it('is intact, and has the fingerprint that was recorded', async () => {
    const { organization, users } = world.rehearsal.state();
    expect(await verify(zip)).toMatchObject({
      kind: 'intact',
      fingerprint: recorded,
      manifest: { tenant: { id: organization.id }, by: 'Adele Vance', version: '1.2.3', product: 'Tenant Closure' }
    });
    const manifest: unknown = JSON.parse(unzipped(zip)['manifest.json'] ?? '');
    expect(manifest).toMatchObject({ sections: expect.arrayContaining([expect.objectContaining({ id: 'users', state: 'complete', count: users.length })]) as unknown });
    expect(Object.keys(unzipped(zip)).slice(-1)).toEqual(['manifest.json']);
  });

  it('is intact as a file, too, and the same when it is saved again', async () => {
    expect(await verifyInventory(blobSource(new Blob([zip])), world.clock)).toMatchObject({ kind: 'intact' });
    expect(Buffer.compare((await world.pack()).bytes, zip)).toBe(0);
  });

  it('says in README.txt what it is', () => {
    expect(unzipped(zip)['README.txt']).toBe('\ufeffThis is a list of what existed.\r\nIt is no backup.\r\n');
  });

  it('is never intact with one byte changed, wherever it is', async () => {
    const places = Array.from({ length: 120 }, (_, index) => Math.floor((index * (zip.length - 1)) / 119));
    const ends = Array.from({ length: SEAL_LENGTH + 30 }, (_, index) => zip.length - 1 - index);
    const found = await Promise.all([...places, ...ends].map(async (at) => (await verify(flipped(at))).kind));
    expect(found.filter((kind) => kind !== 'altered' && kind !== 'incomplete')).toEqual([]);
    expect(found.filter((kind) => kind === 'altered').length).toBeGreaterThan(180);
  });

  it('names the file that was changed', async () => {
    const users = Buffer.from(zip).indexOf('users.json');
    expect(await verify(flipped(users + 400))).toEqual({ kind: 'altered', files: ['users.json'] });
  });

  it('is incomplete when its end is missing', async () => {
    for (const length of [zip.length - 1, zip.length - 500, zip.length >> 1, 200]) {
      expect(await verify(zip.slice(0, length))).toEqual({ kind: 'incomplete' });
    }
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a text', Buffer.from('name,id\r\n'.repeat(100))],
    ['another zip', zipSync({ 'a.txt': new Uint8Array(1000) })]
  ])('is not %s', async (_, bytes) => {
    expect(await verify(bytes)).toEqual({ kind: 'notOurs' });
  });

  it('is incomplete when the file can no longer be read', async () => {
    const source = { size: zip.length, read: () => Promise.reject(new Error('NotReadableError')) };
    expect(await verifyInventory(source, world.clock)).toEqual({ kind: 'incomplete' });
  });
});

describe('packing and checking', () => {
  it.each([
    ['was changed', (bytes: Uint8Array) => bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte))],
    ['is cut', (bytes: Uint8Array) => bytes.slice(0, 10)],
    ['is empty', () => new Uint8Array(0)]
  ])('refuses a stored piece that %s', async (_, change) => {
    const damaged = inventoryWorld('clean');
    keptOf(await damaged.export());
    damaged.store.damage('users', change);
    expect((await damaged.pack()).end).toEqual({ kind: 'altered', file: 'users.json' });
  });

  it('gives the page a turn whenever it has worked for long', async () => {
    let now = 0;
    let turns = 0;
    const clock = {
      now: () => (now += 10),
      sleep: () => {
        turns += 1;
        return Promise.resolve();
      }
    };
    for await (const piece of packInventory(world.store, clock)) {
      expect(piece.length).toBeLessThan(zip.length);
    }
    const whilePacking = turns;
    expect(whilePacking).toBeGreaterThan(10);
    expect(await verifyInventory(bytesSource(zip), clock)).toMatchObject({ kind: 'intact' });
    expect(turns).toBeGreaterThan(whilePacking + 10);
  });
});
