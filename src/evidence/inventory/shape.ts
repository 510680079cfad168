import type { Kept, Raw } from './sections/section';

const EMPTY: Raw = {};

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): Raw {
  return isRaw(value) ? value : EMPTY;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pick(item: Raw, properties: readonly string[]): Raw {
  return Object.fromEntries(['@odata.type', ...properties].filter((name) => name in item).map((name) => [name, item[name]]));
}

/** Graph's own notes, such as `@odata.context` and `members@odata.context`; the type of an object is none. */
const isNote = (name: string): boolean => name.includes('@odata.') && name !== '@odata.type';

/** What goes into the inventory of an object. What was not asked for does not, even when Graph sends it all the same. */
export function keep(item: Raw, { properties, within }: Kept): Raw {
  const kept =
    properties === 'all' ? Object.fromEntries(Object.entries(item).filter(([name]) => !isNote(name))) : pick(item, properties);
  const inner = Object.entries(within).map(([name, inside]) => [name, isRaw(item[name]) ? pick(item[name], inside) : null] as const);
  return { ...kept, ...Object.fromEntries(inner) };
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(cellOf).join('; ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** One cell of the table. `a/b` is `b` of the object `a`. */
export function cell(item: Raw, column: string): string {
  const slash = column.indexOf('/');
  return slash < 0 ? cellOf(item[column]) : cellOf(objectOf(item[column.slice(0, slash)])[column.slice(slash + 1)]);
}
