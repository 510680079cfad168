import type { Format } from './format';
import type { en } from './en';

/** The English tables are the source of truth: a key that is not there does not compile anywhere. */
export type Strings = typeof en;

export type MessageKey = keyof Strings;

type ValuesOf<Entry> = Entry extends (values: infer Values, format: Format) => string ? Values : undefined;

/** A sentence without its language: what the engine says, and what the screens put into words. */
export type Message = {
  [Key in MessageKey]: ValuesOf<Strings[Key]> extends undefined
    ? { readonly key: Key; readonly values?: undefined }
    : { readonly key: Key; readonly values: ValuesOf<Strings[Key]> };
}[MessageKey];

/** One table in another language: the same keys, and the same values for each. */
export type Translation<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends (values: infer Values, format: Format) => string
    ? (values: Values, format: Format) => string
    : string;
};
