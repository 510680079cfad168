import * as v from 'valibot';
import type { UnreadReason } from '../fact';

/** What a parser makes of an answer. `scope` is the one that would have shown more; empty when that is not the reason. */
export type Parsed<Value> =
  | { readonly kind: 'parsed'; readonly value: Value }
  | { readonly kind: 'unparsed'; readonly reason: UnreadReason; readonly scope: string };

export const MALFORMED = { kind: 'unparsed', reason: 'malformed', scope: '' } as const;

export function parsed<Value>(value: Value): Parsed<Value> {
  return { kind: 'parsed', value };
}

/** Graph leaves out or sends null for what is empty; both are the empty text. */
export const text = v.nullish(v.string(), '');
/** An id must be there. */
export const id = v.pipe(v.string(), v.nonEmpty());
export const flag = v.nullish(v.boolean(), false);
export const number = v.nullish(v.pipe(v.number(), v.minValue(0)), 0);
export const texts = v.nullish(v.array(v.string()), []);

/** Reads an answer by its schema; whatever is not of that shape is `malformed`. */
export function shaped<Schema extends v.GenericSchema>(schema: Schema, raw: unknown): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  return result.success ? parsed(result.output) : MALFORMED;
}

/** Reads all items of a collection by the schema of one. */
export function shapedEach<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown
): Parsed<v.InferOutput<Schema>[]> {
  return shaped(v.array(schema), raw) as Parsed<v.InferOutput<Schema>[]>;
}

/** Puts a word that Graph may extend into ours: the known spellings, and `otherwise` for all the rest. */
export function spelling<const Value extends string, const Otherwise extends string>(
  spellings: Readonly<Record<string, Value>>,
  otherwise: Otherwise
): (said: unknown) => Value | Otherwise {
  const lower = new Map(Object.entries(spellings).map(([said, value]) => [said.toLowerCase(), value]));
  return (said) => (typeof said === 'string' ? (lower.get(said.toLowerCase()) ?? otherwise) : otherwise);
}

/** The same as a schema that takes anything, also nothing. */
export function spelled<const Value extends string, const Otherwise extends string>(
  spellings: Readonly<Record<string, Value>>,
  otherwise: Otherwise
): v.GenericSchema<unknown, Value | Otherwise> {
  return v.pipe(v.nullish(v.unknown(), ''), v.transform(spelling(spellings, otherwise)));
}
