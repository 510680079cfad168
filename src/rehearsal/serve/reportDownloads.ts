import type { Random } from '../../ports/clock';

/** Files that can be fetched without a token, for a few minutes. */
export interface ReportDownloads {
  /** Keeps a file and gives its address its last part. */
  offer(file: () => string): string;
  /** The file, or undefined when the address is unknown or has expired. */
  fetch(token: string): string | undefined;
}

/** "A few minutes". */
const VALID_MS = 5 * 60_000;

export function createReportDownloads(random: Random, now: () => number): ReportDownloads {
  const offered = new Map<string, { readonly until: number; readonly file: () => string }>();
  return {
    offer: (file) => {
      const token = Array.from({ length: 28 }, () => Math.floor(random() * 36).toString(36)).join('');
      offered.set(token, { until: now() + VALID_MS, file });
      return token;
    },
    fetch: (token) => {
      const found = offered.get(token);
      return found !== undefined && found.until > now() ? found.file() : undefined;
    }
  };
}
