import { strFromU8 } from 'fflate';
import type { Clock } from '../../ports/clock';
import { createBreather, SLICE } from './breather';
import type { ByteSource } from './byteSource';
import { createDigest, digestOf } from './digest';
import { MANIFEST_NAME, parseManifest, README_NAME, type Manifest, type ManifestFile } from './manifest';
import { LOCAL, readDirectory, readEntry, type ZipEntry } from './readZip';
import { SEAL_LENGTH, SEAL_MARK } from './sealedZip';

/**
 * What a saved file is.
 * `intact`: every byte is as it was written. Whether it is the export that is recorded here is for the caller to say, by
 * the fingerprint: somebody who writes a whole new file can seal it, too.
 * `altered`: these files are not what the manifest says; none when only the frame around them differs.
 * `incomplete`: begins like ours and does not end like it.
 */
export type Verified =
  | { readonly kind: 'intact'; readonly manifest: Manifest; readonly fingerprint: string }
  | { readonly kind: 'altered'; readonly files: readonly string[] }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'notOurs' };

interface Verification {
  readonly source: ByteSource;
  breathe(): Promise<void>;
}

const HEX = 64;
/** No README of ours is larger, and no manifest. */
const MAX_MANIFEST = 1024 * 1024;

async function beginsLikeOurs({ source }: Verification): Promise<boolean> {
  const header = await source.read(0, 30 + README_NAME.length);
  const isFile = header.length > 4 && new DataView(header.buffer, header.byteOffset).getUint32(0, true) === LOCAL;
  return isFile && strFromU8(header.subarray(30)) === README_NAME;
}

/** The frame: SHA-256 over all bytes, against the comment at the end. */
async function readSeal({ source, breathe }: Verification): Promise<'whole' | 'broken' | 'none'> {
  const end = source.size - HEX;
  if (end < SEAL_MARK.length) {
    return 'none';
  }
  const comment = strFromU8(await source.read(source.size - SEAL_LENGTH, source.size), true);
  const digest = createDigest();
  for (let at = 0; at < end; at += SLICE) {
    digest.add(await source.read(at, Math.min(at + SLICE, end)));
    await breathe();
  }
  if (comment === SEAL_MARK + digest.hex()) {
    return 'whole';
  }
  return comment.startsWith(SEAL_MARK) ? 'broken' : 'none';
}

/** SHA-256 of one file, as its size and digest; `damaged` when it can't be unpacked. */
async function digestEntry({ source, breathe }: Verification, entry: ZipEntry): Promise<{ readonly bytes: number; readonly sha256: string } | 'damaged'> {
  const digest = createDigest();
  let bytes = 0;
  try {
    for await (const piece of readEntry(source, entry)) {
      digest.add(piece);
      bytes += piece.length;
      await breathe();
    }
  } catch {
    return 'damaged';
  }
  return { bytes, sha256: digest.hex() };
}

async function readManifest({ source }: Verification, entry: ZipEntry): Promise<Uint8Array> {
  const parts: number[] = [];
  try {
    for await (const piece of readEntry(source, entry)) {
      piece.forEach((byte) => parts.push(byte));
      if (parts.length > MAX_MANIFEST) {
        break;
      }
    }
  } catch {
    return new Uint8Array(0);
  }
  return Uint8Array.from(parts);
}

async function alteredFiles(verification: Verification, entries: readonly ZipEntry[], files: readonly ManifestFile[]): Promise<readonly string[]> {
  const altered: string[] = [];
  for (const { name, bytes, sha256 } of files) {
    const entry = entries.find((each) => each.name === name);
    const found = entry === undefined ? 'damaged' : await digestEntry(verification, entry);
    if (found === 'damaged' || found.bytes !== bytes || found.sha256 !== sha256) {
      altered.push(name);
    }
  }
  const known = new Set([MANIFEST_NAME, ...files.map(({ name }) => name)]);
  return [...altered, ...entries.map(({ name }) => name).filter((name) => !known.has(name))];
}

async function verify(verification: Verification): Promise<Verified> {
  const seal = await readSeal(verification);
  const ours = await beginsLikeOurs(verification);
  if (seal === 'none' && !ours) {
    return { kind: 'notOurs' };
  }
  const entries = await readDirectory(verification.source);
  if (entries === 'unreadable') {
    return seal === 'none' ? { kind: 'incomplete' } : { kind: 'altered', files: [] };
  }
  const entry = entries.find(({ name }) => name === MANIFEST_NAME);
  if (entry === undefined) {
    return { kind: 'altered', files: [MANIFEST_NAME] };
  }
  const bytes = await readManifest(verification, entry);
  const read = parseManifest(bytes);
  if (read.kind === 'unreadable') {
    return { kind: 'altered', files: [MANIFEST_NAME] };
  }
  const { manifest } = read;
  const files = await alteredFiles(verification, entries, [manifest.readme, ...manifest.sections.flatMap((section) => section.files)]);
  return seal === 'whole' && files.length === 0 ? { kind: 'intact', manifest, fingerprint: digestOf(bytes) } : { kind: 'altered', files };
}

/** Checks a saved inventory byte by byte, without having it in memory. A file that can't be read to its end is incomplete. */
export async function verifyInventory(source: ByteSource, clock: Clock): Promise<Verified> {
  try {
    return await verify({ source, breathe: createBreather(clock) });
  } catch {
    return { kind: 'incomplete' };
  }
}
