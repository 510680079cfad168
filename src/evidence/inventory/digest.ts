import { sha256 } from '@noble/hashes/sha2';

/** SHA-256 of what comes piece by piece. Web Crypto wants the whole at once, and the whole may not fit into memory. */
export interface Digest {
  add(bytes: Uint8Array): void;
  /** 64 hexadecimal digits. Ends the digest. */
  hex(): string;
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function createDigest(): Digest {
  const hash = sha256.create();
  return {
    add: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hexOf(hash.digest())
  };
}

export function digestOf(bytes: Uint8Array): string {
  return hexOf(sha256(bytes));
}
