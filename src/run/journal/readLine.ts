import type { JournalLine, JournalRecord } from './journal';
import { sealOf, type JournalEnd } from './journalLines';
import { parseRecord } from './journalSchema';

/** What a stored line is, after the one before. */
export type LineRead = { readonly kind: 'follows'; readonly record: JournalRecord; readonly end: JournalEnd } | { readonly kind: 'broken' };

/** @param before the last line that holds, or seq 0 with the first seal. */
export function readLine(before: JournalEnd, line: JournalLine): LineRead {
  const record = parseRecord(line.text);
  const seal = sealOf(before.seal, line.seq, line.text);
  return record.kind === 'unreadable' || line.seq !== before.seq + 1 || line.seal !== seal
    ? { kind: 'broken' }
    : { kind: 'follows', record: record.value, end: { seq: line.seq, seal } };
}
