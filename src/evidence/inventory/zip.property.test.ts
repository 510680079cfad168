import fc from 'fast-check';
import { deflateSync, unzipSync } from 'fflate';
import { createVirtualClock } from '../../rehearsal/virtualClock';
import { bytesSource } from './byteSource';
import { createSectionWriter } from './createSectionWriter';
import { INVENTORY_SCHEMA, type FinishedSection, type InventoryHead } from './kept';
import { packInventory } from './packInventory';
import { SECTIONS } from './sections';
import { memoryInventory, type MemoryInventory } from './testing/memoryInventory';
import { verifyInventory } from './verifyInventory';

const AT = '2026-11-20T12:00:00.000Z';
const HEAD: InventoryHead = {
  schema: INVENTORY_SCHEMA,
  version: '1',
  tenant: { id: 't', name: 'T', initialDomain: 'd' },
  by: 'A',
  startedAt: AT,
  readme: 'R',
  progress: { kind: 'finished', at: AT }
};
const clock = createVirtualClock(Date.parse(AT));

type Pages = readonly (readonly { readonly id: string; readonly displayName: string }[])[];

/** Well-formed text: a lone surrogate is no UTF-8, and Graph sends none. */
const name = fc.string({ unit: 'grapheme', maxLength: 30 });
const pagesOf: fc.Arbitrary<Pages> = fc.array(fc.array(fc.record({ id: fc.uuid(), displayName: name }), { maxLength: 5 }), { maxLength: 4 });

async function storeOf(pages: Pages): Promise<MemoryInventory> {
  const store = memoryInventory();
  await store.saveHead(HEAD);
  const writer = createSectionWriter(store, SECTIONS.contacts, new Map());
  for (const page of pages) {
    await writer.add(page);
  }
  const ended = await writer.end('contacts');
  const files = ended.kind === 'stored' ? [...ended.value] : [];
  const section: FinishedSection = { state: 'complete', id: 'contacts', count: pages.flat().length, files };
  await store.finish('contacts', section);
  return store;
}

async function zipOf(store: MemoryInventory): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of packInventory(store, clock)) {
    parts.push(part);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

describe('the zip of an inventory', () => {
  it('gives back what was written, however it was cut into pages', () =>
    fc.assert(
      fc.asyncProperty(pagesOf, async (pages) => {
        const zip = await zipOf(await storeOf(pages));
        const json = Buffer.from(unzipSync(zip)['contacts.json'] ?? []).toString('utf8');
        expect(JSON.parse(json)).toEqual(pages.flat());
        expect(await verifyInventory(bytesSource(zip), clock)).toMatchObject({ kind: 'intact' });
      }),
      { seed: 20261121, numRuns: 60 }
    ));

  it('is not intact any more once a byte is another', () =>
    fc.assert(
      fc.asyncProperty(pagesOf, fc.nat(), fc.integer({ min: 1, max: 255 }), async (pages, place, change) => {
        const zip = await zipOf(await storeOf(pages));
        const at = place % zip.length;
        zip[at] = (zip[at] ?? 0) ^ change;
        expect((await verifyInventory(bytesSource(zip), clock)).kind).not.toBe('intact');
      }),
      { seed: 20261121, numRuns: 200 }
    ));

  it('is not made of pieces that hold something else', () =>
    fc.assert(
      fc.asyncProperty(pagesOf, fc.uint8Array({ maxLength: 100 }), async (pages, other) => {
        const store = await storeOf(pages);
        store.damage('contacts', () => deflateSync(other));
        const run = packInventory(store, clock);
        let step = await run.next();
        while (step.done !== true) {
          step = await run.next();
        }
        expect(step.value).toEqual({ kind: 'altered', file: 'contacts.json' });
      }),
      { seed: 20261121, numRuns: 40 }
    ));
});
