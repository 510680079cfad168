import type { StoreProblem, Stored } from '../../../run/journal/journal';
import type { InventoryStore } from '../inventoryStore';
import type { SectionId } from '../sections/section';

const stored = <Value>(value: Value): Stored<Value> => ({ kind: 'stored', value });
const failed = (problem: StoreProblem): Stored<never> => ({ kind: 'failed', problem });

/** An inventory store in memory. */
export interface MemoryInventory extends InventoryStore {
  /** What was handed over so far: pieces, and bytes as they are stored. */
  readonly sizes: { chunks: number; largest: number; whole: number };
  /** From now on storing fails with this. */
  failWith(problem: StoreProblem | 'nothing'): void;
  /** Alters the first piece of a section's JSON. */
  damage(section: SectionId, alter: (bytes: Uint8Array) => Uint8Array): void;
}

export function memoryInventory(): MemoryInventory {
  let head: unknown;
  let problem: StoreProblem | 'nothing' = 'nothing';
  const sections = new Map<SectionId, object>();
  const chunks = new Map<string, Uint8Array>();
  const sizes = { chunks: 0, largest: 0, whole: 0 };
  const keyOf = (...parts: readonly (string | number)[]): string => parts.join(' ');
  const forget = (section: SectionId): void => {
    sections.delete(section);
    [...chunks.keys()].filter((key) => key.startsWith(`${section} `)).forEach((key) => chunks.delete(key));
  };
  const change = (act: () => void): Promise<Stored<void>> => {
    if (problem !== 'nothing') {
      return Promise.resolve(failed(problem));
    }
    act();
    return Promise.resolve(stored(undefined));
  };
  return {
    sizes,
    failWith: (next) => {
      problem = next;
    },
    damage: (section, alter) => {
      const key = keyOf(section, 'json', 0);
      chunks.set(key, alter(chunks.get(key) ?? new Uint8Array(0)));
    },
    head: () => Promise.resolve(stored(head)),
    saveHead: (next) =>
      change(() => {
        head = next;
      }),
    finished: () => Promise.resolve(stored([...sections.values()])),
    append: (section, format, number, bytes) =>
      change(() => {
        chunks.set(keyOf(section, format, number), bytes);
        sizes.chunks += 1;
        sizes.whole += bytes.length;
        sizes.largest = Math.max(sizes.largest, bytes.length);
      }),
    finish: (section, finished) => change(() => sections.set(section, finished)),
    chunk: (section, format, number) => {
      const bytes = chunks.get(keyOf(section, format, number));
      return Promise.resolve(bytes === undefined ? failed('cleared') : stored(bytes));
    },
    drop: (section) => change(() => forget(section)),
    clear: () =>
      change(() => {
        head = undefined;
        sections.clear();
        chunks.clear();
      })
  };
}
