/** The parts of a sentence that differ by language and not by message. All by `Intl`. */
export interface Format {
  /** `1,234` or `1.234`. */
  number(value: number): string;
  /** `18 February 2027`, from ISO 8601. */
  date(iso: string): string;
  /** `Thursday, 18 February 2027 (in 90 days)`. */
  dateWithDistance(iso: string): string;
  /** `Thu 18 Feb 2027, 12:04`. */
  dateTime(iso: string): string;
  /** Picks the form for `count` by the language's plural rules; `other` is always there. */
  plural(count: number, forms: PluralForms): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** `1.4 GB`. */
  bytes(value: number): string;
  /** `2 h 5 min`, from milliseconds. */
  duration(ms: number): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
