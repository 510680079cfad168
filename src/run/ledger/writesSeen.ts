import type { JournalRecord } from '../journal/journal';
import type { Writes } from '../pace/quota';
import { TUNING } from '../tuning';

/** What a journal says about when was written, whatever became of it. */
export interface WritesSeen {
  /** ms since 1970 of the last call that may have changed something; 0 for none. */
  lastWriteAt(): number;
  /** ms since 1970 of the latest time that any record names; 0 for none. */
  latestAt(): number;
  /** What was sent last and still counts for Graph's quota. */
  recentWrites(): readonly Writes[];
  lastBatch(): number;
}

/** Of an empty journal; `take` takes the next record in. */
export function createWritesSeen(): WritesSeen & { take(record: JournalRecord): void } {
  let lastWriteAt = 0;
  let latestAt = 0;
  let recent: readonly Writes[] = [];
  let lastBatch = 0;
  return {
    lastWriteAt: () => lastWriteAt,
    latestAt: () => latestAt,
    recentWrites: () => recent,
    lastBatch: () => lastBatch,
    take: (record) => {
      const at = Date.parse(record.at);
      latestAt = Math.max(latestAt, at);
      if (record.kind === 'intent' || record.kind === 'outcome') {
        lastWriteAt = Math.max(lastWriteAt, at);
      }
      if (record.kind === 'intent') {
        lastBatch = Math.max(lastBatch, record.batch);
        recent = [...recent.filter((earlier) => at - earlier.at < TUNING.quota.ms), { at, count: record.ids.length }];
      }
    }
  };
}
