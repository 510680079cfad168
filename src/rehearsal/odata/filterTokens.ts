import { refuse } from '../http/refusal';

export type Token =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: '(' | ')' | ',' | ':' | '/' };

const PATTERN =
  /\s*(?:'((?:[^']|'')*)'|(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_@][\w.@-]*)|([(),:/]))/iy;

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

export const invalidFilter = (): never => refuse(400, 'BadRequest', 'Invalid filter clause');

/** Cuts a `$filter` into its words. A quote inside a text is written twice. */
export function readTokens(filter: string): Token[] {
  const tokens: Token[] = [];
  const text = filter.trimEnd();
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < text.length) {
    const match = PATTERN.exec(text);
    if (match === null) {
      return invalidFilter();
    }
    const [, quoted, date, guid, number, word, mark] = match;
    if (quoted !== undefined) {
      tokens.push({ kind: 'string', value: quoted.replace(/''/g, "'") });
    } else if (date !== undefined || guid !== undefined) {
      tokens.push({ kind: 'value', value: date ?? guid ?? '' });
    } else if (number !== undefined) {
      tokens.push({ kind: 'value', value: Number(number) });
    } else if (word !== undefined) {
      const constant = CONSTANTS[word];
      tokens.push(constant === undefined ? { kind: 'word', value: word } : { kind: 'value', value: constant });
    } else {
      tokens.push({ kind: 'mark', value: mark as '(' });
    }
  }
  return tokens;
}
