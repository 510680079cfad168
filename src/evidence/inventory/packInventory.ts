import { inflateSync } from 'fflate';
import type { Clock } from '../../ports/clock';
import type { StoreProblem } from '../../run/journal/journal';
import { createBreather, slices } from './breather';
import { createDigest, digestOf } from './digest';
import type { InventoryStore } from './inventoryStore';
import { openKept, type FinishedSection, type StoredFile } from './kept';
import { MANIFEST_NAME, manifestBytes, README_NAME, readmeBytes } from './manifest';
import { createSealedZip, type SealedZip } from './sealedZip';

/** `altered`: a file is not what was written; it must be exported again. What was given by then is worth nothing. */
export type PackEnd =
  | { readonly kind: 'packed'; readonly fingerprint: string }
  | { readonly kind: 'notFinished' }
  | { readonly kind: 'altered'; readonly file: string }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

type Pack = AsyncGenerator<Uint8Array, 'packed' | PackEnd, undefined>;

interface Packing {
  readonly store: InventoryStore;
  readonly zip: SealedZip;
  breathe(): Promise<void>;
}

async function* packBytes({ zip, breathe }: Packing, bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (const slice of slices(bytes)) {
    yield* zip.push(slice);
    await breathe();
  }
}

async function* packWhole(packing: Packing, name: string, bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  packing.zip.open(name);
  yield* packBytes(packing, bytes);
  yield* packing.zip.close();
}

/** Inflates a chunk, or tells that it is none any more. */
function inflated(chunk: Uint8Array): Uint8Array | 'damaged' {
  try {
    return inflateSync(chunk);
  } catch {
    return 'damaged';
  }
}

/** Hashes again while packing: what the browser kept may have been cleared or damaged since. */
async function* packFile(packing: Packing, { id }: FinishedSection, file: StoredFile): Pack {
  const { store, zip, breathe } = packing;
  const digest = createDigest();
  zip.open(file.name);
  for (let number = 0; number < file.chunks; number++) {
    const chunk = await store.chunk(id, file.format, number);
    if (chunk.kind === 'failed') {
      return chunk.problem === 'cleared' ? { kind: 'altered', file: file.name } : chunk;
    }
    const bytes = inflated(chunk.value);
    if (bytes === 'damaged') {
      return { kind: 'altered', file: file.name };
    }
    await breathe();
    digest.add(bytes);
    yield* packBytes(packing, bytes);
  }
  yield* zip.close();
  return digest.hex() === file.sha256 ? 'packed' : { kind: 'altered', file: file.name };
}

/** Packs a finished inventory as zip, piece by piece, with `manifest.json` as its last file. Never throws. */
export async function* packInventory(store: InventoryStore, clock: Clock): AsyncGenerator<Uint8Array, PackEnd, undefined> {
  const opened = await openKept(store);
  if (opened.kind === 'failed') {
    return opened;
  }
  if (opened.kind === 'none' || opened.kept.head.progress.kind === 'open') {
    return { kind: 'notFinished' };
  }
  const { kept } = opened;
  const packing: Packing = { store, zip: createSealedZip(new Date(kept.head.startedAt)), breathe: createBreather(clock) };
  yield* packWhole(packing, README_NAME, readmeBytes(kept));
  for (const section of kept.finished) {
    for (const file of section.files) {
      const end = yield* packFile(packing, section, file);
      if (end !== 'packed') {
        return end;
      }
    }
  }
  const manifest = manifestBytes(kept, opened.kept.head.progress.at);
  yield* packWhole(packing, MANIFEST_NAME, manifest);
  yield* packing.zip.end();
  return { kind: 'packed', fingerprint: digestOf(manifest) };
}
