import { deflateSync } from 'fflate';
import type { Stored } from '../../run/journal/journal';
import { csv, csvCell } from '../csv';
import { createDigest } from './digest';
import type { Format, InventoryStore } from './inventoryStore';
import type { StoredFile } from './kept';
import type { Names, Raw, Section, SectionId } from './sections/section';
import { cell, keep } from './shape';

const DONE: Stored<void> = { kind: 'stored', value: undefined };
const encoder = new TextEncoder();

/** Chunks are packed again for the file; here they only have to be small quickly. */
const FAST = { level: 1 } as const;

interface FileWriter {
  write(text: string): Promise<Stored<void>>;
  end(name: string): StoredFile;
}

function createFileWriter(store: InventoryStore, section: SectionId, format: Format): FileWriter {
  const digest = createDigest();
  let bytes = 0;
  let chunks = 0;
  return {
    write: (text) => {
      const chunk = encoder.encode(text);
      digest.add(chunk);
      bytes += chunk.length;
      return store.append(section, format, chunks++, deflateSync(chunk, FAST));
    },
    end: (name) => ({ name: `${name}.${format}`, format, bytes, sha256: digest.hex(), chunks })
  };
}

/** Writes a section as JSON and CSV, one chunk of each a page. */
export interface SectionWriter {
  count(): number;
  add(items: readonly Raw[]): Promise<Stored<void>>;
  /** `name` without its ending. */
  end(name: string): Promise<Stored<readonly StoredFile[]>>;
}

/** Keeps nothing but two digests: what was added is in the store. */
export function createSectionWriter(store: InventoryStore, section: Section, names: Names): SectionWriter {
  const json = createFileWriter(store, section.id, 'json');
  const table = createFileWriter(store, section.id, 'csv');
  let count = 0;
  const head = (): string => csv(section.columns, []);

  return {
    count: () => count,
    async add(items) {
      if (items.length === 0) {
        return DONE;
      }
      const objects = items.map((item) => ({ ...keep(item, section.kept), ...section.add(item, names) }));
      const opening = count === 0 ? '[\n' : ',\n';
      const written = await json.write(opening + objects.map((object) => JSON.stringify(object)).join(',\n'));
      if (written.kind === 'failed') {
        return written;
      }
      const lines = objects.map((object) => `${section.columns.map((column) => csvCell(cell(object, column))).join(',')}\r\n`);
      const first = count === 0 ? head() : '';
      count += objects.length;
      return table.write(first + lines.join(''));
    },
    async end(name) {
      const closed = await json.write(count === 0 ? '[]\n' : '\n]\n');
      if (closed.kind === 'failed') {
        return closed;
      }
      const titled = count === 0 ? await table.write(head()) : DONE;
      return titled.kind === 'failed' ? titled : { kind: 'stored', value: [json.end(name), table.end(name)] };
    }
  };
}
