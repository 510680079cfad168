import { createHash } from 'node:crypto';

/**
 * Web Crypto works on a thread of its own, which takes real time that virtual time does not wait for: the same script
 * could go another way on a busy machine. From now on a digest is there at once.
 */
export function hashPromptly(): void {
  const digest = async (_algorithm: unknown, data: Uint8Array): Promise<ArrayBuffer> => {
    const bytes = createHash('sha256').update(data).digest();
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };
  Object.defineProperty(globalThis.crypto.subtle, 'digest', { configurable: true, value: digest });
}
