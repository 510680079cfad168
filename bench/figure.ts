/** What a figure is held against. `noBar`: printed for information. `notMeasured`: `figure` says why. */
export type Verdict = 'met' | 'missed' | 'noBar' | 'notMeasured';

/** One budget with what was measured. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly bar: string;
  readonly verdict: Verdict;
}

/** Rows under columns; the first column is text, the others are numbers. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one part of the bench found. */
export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number for people: `1,234.57`. Not a number: a dash. */
export function shown(value: number, unit = ''): string {
  return Number.isNaN(value) ? '–' : `${NUMBER.format(value)}${unit === '' ? '' : ` ${unit}`}`;
}

/** Fewer decimals for larger numbers: `0.42`, `12.3`, `125.4`, `1254`. */
export function rounded(value: number): number {
  const decimals = Math.abs(value) >= 1_000 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(decimals));
}

/** Holds a measured value against its bar. */
export function held(what: string, value: number, bar: 'atLeast' | 'atMost' | 'below', limit: number, unit: string): Figure {
  const met = bar === 'atLeast' ? value >= limit : bar === 'atMost' ? value <= limit : value < limit;
  const sign = bar === 'atLeast' ? '≥' : bar === 'atMost' ? '≤' : '<';
  return { what, figure: shown(rounded(value), unit), bar: `${sign} ${shown(limit, unit)}`, verdict: met ? 'met' : 'missed' };
}

/** A figure without a bar. */
export function told(what: string, value: number, unit: string): Figure {
  return { what, figure: shown(rounded(value), unit), bar: '', verdict: 'noBar' };
}

/** A budget that could not be looked at, and why. */
export function unmeasured(what: string, bar: string, why: string): Figure {
  return { what, figure: why, bar, verdict: 'notMeasured' };
}
