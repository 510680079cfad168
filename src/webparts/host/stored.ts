/**
 * Properties as a page has stored them: by an older version, by a script, or by somebody who edited the page's source.
 * Whatever is missing or odd is what it is at first.
 */
export interface Stored {
  text(name: string): string;
  /** Only a clear `true` or `false` is an answer. */
  flag(name: string, atFirst: boolean): boolean;
  whole(name: string, atFirst: number, most: number): number;
  has(name: string): boolean;
}

export function stored(properties: unknown): Stored {
  const all = new Map(Object.entries(typeof properties === 'object' && properties !== null ? properties : {}));
  return {
    text: (name) => {
      const value = all.get(name);
      return typeof value === 'string' ? value.trim() : '';
    },
    flag: (name, atFirst) => {
      const value = all.get(name);
      return typeof value === 'boolean' ? value : atFirst;
    },
    whole: (name, atFirst, most) => {
      const value = all.get(name);
      return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(0, Math.round(value))) : atFirst;
    },
    has: (name) => all.get(name) !== undefined && all.get(name) !== null
  };
}
