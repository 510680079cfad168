import type { Wait } from '../../checks/check';

const DAY = 86_400_000;

/** A stretch of time as a picture needs it. */
export interface Scale {
  readonly from: number;
  readonly until: number;
  /** Where a moment lies, 0 to 100. */
  at(iso: string): number;
  /** First days of months, fewer of them where there are many. */
  readonly ticks: readonly { readonly iso: string; readonly at: number }[];
}

const MOST_TICKS = 6;

function firstOfMonth(ms: number, months: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

function ticksBetween(from: number, until: number): readonly number[] {
  const months: number[] = [];
  for (let month = 1; firstOfMonth(from, month) < until && month < 1200; month += 1) {
    months.push(firstOfMonth(from, month));
  }
  const every = Math.max(1, Math.ceil(months.length / MOST_TICKS));
  if (months.length > 0) {
    return months.filter((_, index) => index % every === 0);
  }
  // Less than a month: days.
  const days = Math.ceil((until - from) / DAY);
  const step = Math.max(1, Math.ceil(days / MOST_TICKS));
  return Array.from({ length: Math.floor(days / step) }, (_, index) => Math.ceil(from / DAY) * DAY + index * step * DAY).filter(
    (tick) => tick < until
  );
}

/** The scale of a set of waits: from now, or the oldest of them, to the end. */
export function scaleOf(waits: readonly Wait[], now: string, end: string): Scale {
  const times = [now, end, ...waits.map(({ until }) => until)].map((iso) => Date.parse(iso)).filter((ms) => !Number.isNaN(ms));
  const from = Date.parse(now);
  const until = Math.max(from + DAY, ...times);
  const place = (ms: number): number => Math.min(100, Math.max(0, ((ms - from) / (until - from)) * 100));
  return {
    from,
    until,
    at: (iso) => place(Date.parse(iso)),
    ticks: ticksBetween(from, until).map((ms) => ({ iso: new Date(ms).toISOString(), at: place(ms) }))
  };
}
