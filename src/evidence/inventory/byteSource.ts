/** Bytes that can be read from anywhere, so that a large file never has to be in memory. */
export interface ByteSource {
  readonly size: number;
  /** From `start` to before `end`; rejects when the file can't be read any more. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The part of `Blob` and `File` that reading needs. */
export interface BlobLike {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export function blobSource(blob: BlobLike): ByteSource {
  return {
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer())
  };
}

export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}
