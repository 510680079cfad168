import { strToU8, Zip, ZipDeflate } from 'fflate';
import { createDigest } from './digest';

/**
 * The comment at the end of the file: SHA-256 of every byte before the digits. The hashes of the manifest cover what is
 * in the files, this one also the frame around them.
 */
export const SEAL_MARK = 'Tenant Closure SHA-256 ';
export const SEAL_LENGTH = SEAL_MARK.length + 64;

/** End of central directory without its comment. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.16 */
export const END_LENGTH = 22;

/** A zip that grows: each call gives what can be sent on. */
export interface SealedZip {
  open(name: string): void;
  push(bytes: Uint8Array): readonly Uint8Array[];
  close(): readonly Uint8Array[];
  end(): readonly Uint8Array[];
}

const EMPTY = new Uint8Array(0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param mtime of every file in it, so that the same contents give the same zip */
export function createSealedZip(mtime: Date): SealedZip {
  const digest = createDigest();
  let waiting: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error !== null) {
      throw error;
    }
    waiting.push(data);
  });
  let file = new ZipDeflate('');
  const take = (): readonly Uint8Array[] => {
    const taken = waiting;
    waiting = [];
    taken.forEach((part) => digest.add(part));
    return taken;
  };
  return {
    open: (name) => {
      file = new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      zip.add(file);
    },
    push: (bytes) => {
      file.push(bytes, false);
      return take();
    },
    close: () => {
      file.push(EMPTY, true);
      return take();
    },
    end: () => {
      zip.end();
      const tail = joined(waiting);
      waiting = [];
      // The last two bytes are the length of the comment.
      tail.set([SEAL_LENGTH % 256, SEAL_LENGTH >> 8], tail.length - 2);
      const mark = strToU8(SEAL_MARK);
      digest.add(tail);
      digest.add(mark);
      return [tail, mark, strToU8(digest.hex())];
    }
  };
}
