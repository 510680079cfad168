import { sha256 as nobleSha256 } from '@noble/hashes/sha2';

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text (UTF-8) as 64 hexadecimal digits. Web Crypto: there in every secure page, and in Node. */
export async function sha256(text: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** SHA-256 of a text that comes piece by piece: Web Crypto wants the whole at once. */
export interface TextDigest {
  add(text: string): void;
  /** 64 hexadecimal digits. Ends the digest. */
  hex(): string;
}

export function createDigest(): TextDigest {
  const hash = nobleSha256.create();
  const encoder = new TextEncoder();
  return {
    add: (text) => {
      hash.update(encoder.encode(text));
    },
    hex: () => hexOf(hash.digest())
  };
}

/** SHA-256 of a text at once, without waiting: of a short text Web Crypto takes longer to be asked than to answer. */
export function sha256Now(text: string): string {
  const digest = createDigest();
  digest.add(text);
  return digest.hex();
}
