import { Inflate, strFromU8 } from 'fflate';
import { SLICE } from './breather';
import type { ByteSource } from './byteSource';
import { END_LENGTH, SEAL_LENGTH } from './sealedZip';

/**
 * Reads the zips that we write, and no others: the directory has its place before the seal.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3
 */
export interface ZipEntry {
  readonly name: string;
  /** Of the local header. */
  readonly offset: number;
  /** Compressed bytes. */
  readonly length: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
export const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function entriesOf(directory: Uint8Array, count: number): readonly ZipEntry[] | 'unreadable' {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_LENGTH > directory.length || view.getUint32(at, true) !== ENTRY) {
      return 'unreadable';
    }
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(directory.subarray(at + ENTRY_LENGTH, nameEnd)),
      offset: view.getUint32(at + 42, true),
      length: view.getUint32(at + 20, true)
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The files of a zip; `unreadable` when there is no directory where ours would be. */
export async function readDirectory(source: ByteSource): Promise<readonly ZipEntry[] | 'unreadable'> {
  const endAt = source.size - SEAL_LENGTH - END_LENGTH;
  if (endAt < 0) {
    return 'unreadable';
  }
  const end = viewOf(await source.read(endAt, endAt + END_LENGTH));
  const from = end.getUint32(16, true);
  const length = end.getUint32(12, true);
  if (end.getUint32(0, true) !== END || from + length > endAt) {
    return 'unreadable';
  }
  return entriesOf(await source.read(from, from + length), end.getUint16(10, true));
}

/** One file of a zip, piece by piece. Throws when its bytes are not what a zip holds. */
export async function* readEntry(source: ByteSource, { offset, length }: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const header = viewOf(await source.read(offset, offset + LOCAL_LENGTH));
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL) {
    throw new RangeError('no local header');
  }
  const start = offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  let waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    waiting.push(piece);
  });
  for (let at = 0; at < length; at += SLICE) {
    const until = Math.min(at + SLICE, length);
    inflate.push(await source.read(start + at, start + until), until === length);
    yield* waiting;
    waiting = [];
  }
}
