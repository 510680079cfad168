/** One request that reached the tenant. */
export interface LogEntry {
  /** ISO 8601 with milliseconds, service time. */
  readonly time: string;
  readonly method: string;
  /** Empty for addresses outside Graph's versions: reports behind their redirect. */
  readonly version: string;
  /** Below the version, with its query, decoded. */
  readonly path: string;
  /** 0: no answer was sent. */
  readonly status: number;
  readonly requestId: string;
  /** Request id of the batch it came in; empty for one that came alone. */
  readonly batch: string;
  /** User id of the caller; empty when nobody was recognised. */
  readonly principal: string;
  readonly units: number;
  readonly writes: number;
}

export interface Log {
  add(entry: LogEntry): void;
  entries(): readonly LogEntry[];
  clear(): void;
}

/** Enough for the deletion of 100,000 users; beyond it the oldest half is forgotten. */
const KEPT = 400_000;

export function createLog(): Log {
  let entries: LogEntry[] = [];
  return {
    add: (entry) => {
      if (entries.length >= KEPT) {
        entries = entries.slice(KEPT / 2);
      }
      entries.push(entry);
    },
    entries: () => entries,
    clear: () => {
      entries = [];
    }
  };
}
