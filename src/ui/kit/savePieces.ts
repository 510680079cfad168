import type { Pace, Work } from '../../ports/work';
import { saveBlob } from './saveBlob';

/** A text is encoded where a `Blob` is made of it, so each piece becomes one of its own. */
function* blobOf(pieces: readonly string[], type: string): Work<Blob> {
  const blobs: Blob[] = [];
  for (const piece of pieces) {
    blobs.push(new Blob([piece]));
    yield;
  }
  return new Blob(blobs, { type });
}

/** Hands a text of any length to the browser as a file. Nothing leaves the machine. */
export async function savePieces(name: string, type: string, pieces: readonly string[], pace: Pace): Promise<void> {
  saveBlob(name, await pace(blobOf(pieces, type)));
}
