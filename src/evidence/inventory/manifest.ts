import * as v from 'valibot';
import { digestOf } from './digest';
import { FINISHED, HEAD, INVENTORY_SCHEMA, type FinishedSection, type KeptInventory } from './kept';
import type { InventoryRecord } from '../../facts/records';

export const MANIFEST_NAME = 'manifest.json';
export const README_NAME = 'README.txt';
const PRODUCT = 'Tenant Closure';

const FILE = v.strictObject({ name: v.string(), bytes: v.number(), sha256: v.string() });
const { by, startedAt, tenant, version } = HEAD.entries;
const [COMPLETE, UNREAD] = FINISHED.options;

/** Schema of `manifest.json`. */
const MANIFEST = v.strictObject({
  schema: v.literal(INVENTORY_SCHEMA),
  product: v.literal(PRODUCT),
  version,
  tenant,
  by,
  startedAt,
  finishedAt: v.pipe(v.string(), v.isoTimestamp()),
  readme: FILE,
  sections: v.array(
    v.variant('state', [
      v.strictObject({ ...COMPLETE.entries, files: v.array(FILE) }),
      v.strictObject({ ...UNREAD.entries, files: v.array(FILE) })
    ])
  )
});

/** What an inventory holds: counts and SHA-256 of every file, and what could not be read, with the reason. */
export type Manifest = v.InferOutput<typeof MANIFEST>;
export type ManifestFile = Manifest['readme'];

const encoder = new TextEncoder();

/** README.txt as it is packed: Windows' editors want its line ends and the mark of UTF-8. */
export function readmeBytes({ head }: KeptInventory): Uint8Array {
  return encoder.encode(`\ufeff${head.readme.replace(/\r?\n/g, '\r\n')}\r\n`);
}

const listed = (section: FinishedSection): Manifest['sections'][number] => ({
  ...section,
  files: section.files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))
});

/** Follows from what is kept alone, so that the file can be saved again and has the same fingerprint. */
export function manifestBytes(kept: KeptInventory, finishedAt: string): Uint8Array {
  const { head, finished } = kept;
  const readme = readmeBytes(kept);
  const manifest: Manifest = {
    schema: INVENTORY_SCHEMA,
    product: PRODUCT,
    version: head.version,
    tenant: head.tenant,
    by: head.by,
    startedAt: head.startedAt,
    finishedAt,
    readme: { name: README_NAME, bytes: readme.length, sha256: digestOf(readme) },
    sections: finished.map(listed)
  };
  return encoder.encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

export type ParsedManifest = { readonly kind: 'read'; readonly manifest: Manifest } | { readonly kind: 'unreadable' };

/** Reads `manifest.json`. Never trusts it. */
export function parseManifest(bytes: Uint8Array): ParsedManifest {
  try {
    const shape = v.safeParse(MANIFEST, JSON.parse(new TextDecoder().decode(bytes)));
    return shape.success ? { kind: 'read', manifest: shape.output } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** What is remembered of a finished export, for check P07; `none` while it is not finished. */
export function inventoryRecord(kept: KeptInventory): InventoryRecord {
  const { head, finished } = kept;
  if (head.progress.kind === 'open') {
    return { kind: 'none' };
  }
  return {
    kind: 'exported',
    at: head.startedAt,
    by: head.by,
    counts: Object.fromEntries(finished.map(({ id, count }) => [id, count])),
    unread: finished.filter(({ state }) => state === 'unread').map(({ id }) => id),
    fingerprint: digestOf(manifestBytes(kept, head.progress.at))
  };
}
