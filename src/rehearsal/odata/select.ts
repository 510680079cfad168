import { refuse } from '../http/refusal';
import { isKnownProperty } from './entityTypes';

/** Splits `$select`; an empty list means everything. */
export function names(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '*');
}

/** One relation of `$expand`, with what is selected inside it; an empty list means its defaults. */
export interface Expansion {
  readonly name: string;
  readonly selected: readonly string[];
}

/** Reads `manager($select=id,displayName),principal`: commas inside parentheses separate properties, not relations. */
export function expansionsOf(value: string | undefined): Expansion[] {
  return (value ?? '')
    .split(/,(?![^(]*\))/)
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const [, name = each.trim(), selected] = /^\s*(\w+)\(\s*\$select=([^;()]*)\)\s*$/i.exec(each) ?? [];
      return { name, selected: names(selected) };
    });
}

export function refuseUnknownProperty(type: string, name: string): never {
  return refuse(400, 'BadRequest', `Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`);
}

export function checkProperties(type: string, properties: readonly string[], sample: object): void {
  for (const name of properties) {
    if (!isKnownProperty(type, name, sample)) {
      refuseUnknownProperty(type, name);
    }
  }
}

/** Lists are empty where nothing is set, never null. */
const LISTS = new Set(['businessPhones', 'identities', 'imAddresses', 'otherMails', 'proxyAddresses']);

/** The selected properties, the id and, where there is one, the `@odata.type`. What Graph knows and we don't is null. */
export function pick(value: object, selected: readonly string[]): object {
  if (selected.length === 0) {
    return value;
  }
  const source = value as Readonly<Record<string, unknown>>;
  const picked: Record<string, unknown> = {};
  for (const name of ['@odata.type', 'id']) {
    if (name in source) {
      picked[name] = source[name];
    }
  }
  for (const name of selected) {
    picked[name] = source[name] ?? (LISTS.has(name) ? [] : null);
  }
  return picked;
}
