import type { Locale } from '../ports/host';
import type { Format } from './format';

/** English dates read `18 February 2027`, the same to readers on both sides of the Atlantic, and lists `a, b and c`. */
const REGIONS: Record<Locale, string> = { en: 'en-GB', de: 'de', 'zh-CN': 'zh-CN', sv: 'sv', da: 'da', nl: 'nl' };

const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;
const BYTE_STEP = 1024;

const SECOND = 1000;
const DAY = 86_400_000;
/** Longest unit first; the next one is named only while it still says something. */
const SPANS = [
  { unit: 'day', ms: DAY },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: SECOND }
] as const;

/** What stands where a date or a figure is not known. Never zero. */
const UNKNOWN = '—';

/** Made at the first use: a page shows its first words before it says a date, and each of these takes the browser a while. */
function later<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Days between two moments as a calendar counts them: 23:59 to 00:01 is one. */
function daysBetween(from: Date, to: Date, timeZone: string | undefined): number {
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return Math.round((Date.parse(iso.format(to)) - Date.parse(iso.format(from))) / DAY);
}

/**
 * The parts of a sentence that differ by language, by `Intl` alone.
 * @param now - milliseconds since 1970, for distances such as `in 90 days`
 * @param timeZone - the reader's own when left out
 */
export function createFormat(locale: Locale, now: () => number, timeZone?: string): Format {
  const numbers = later(() => new Intl.NumberFormat(locale));
  const rules = later(() => new Intl.PluralRules(locale));
  const lists = later(() => new Intl.ListFormat(REGIONS[locale], { type: 'conjunction' }));
  const distance = later(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const dates = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    later(() => new Intl.DateTimeFormat(REGIONS[locale], { timeZone, ...options }));
  const long = dates({ dateStyle: 'long' });
  const full = dates({ dateStyle: 'full' });
  const short = dates({
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'
  });
  const known = (iso: string, say: (date: Date) => string): string => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? UNKNOWN : say(date);
  };
  const measure = (value: number, unit: string, digits: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }).format(value);

  return {
    number: (value) => (Number.isFinite(value) ? numbers().format(value) : UNKNOWN),
    date: (iso) => known(iso, (date) => long().format(date)),
    dateWithDistance: (iso) =>
      known(iso, (date) => `${full().format(date)} (${distance().format(daysBetween(new Date(now()), date, timeZone), 'day')})`),
    dateTime: (iso) => known(iso, (date) => short().format(date)),
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
    list: (items) => lists().format(items),
    bytes: (value) => {
      if (!Number.isFinite(value) || value < 0) {
        return UNKNOWN;
      }
      const power = value < 1 ? 0 : Math.min(Math.floor(Math.log(value) / Math.log(BYTE_STEP)), BYTES.length - 1);
      return measure(value / BYTE_STEP ** power, BYTES[power] ?? 'byte', power === 0 ? 0 : 1);
    },
    duration: (ms) => {
      if (!Number.isFinite(ms)) {
        return UNKNOWN;
      }
      const whole = Math.max(0, Math.round(ms / SECOND) * SECOND);
      const first = SPANS.findIndex((span) => whole >= span.ms);
      const shown = first < 0 ? SPANS.slice(-1) : SPANS.slice(first, first + 2);
      const amounts = shown.map(({ unit, ms: size }, index) => ({
        unit,
        amount: Math.floor((index === 0 ? whole : whole % (shown[0]?.ms ?? DAY)) / size)
      }));
      const said = amounts.filter(({ amount }, index) => index === 0 || amount > 0);
      return said.map(({ unit, amount }) => measure(amount, unit, 0)).join(' ');
    }
  };
}
