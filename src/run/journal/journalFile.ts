import * as v from 'valibot';
import { atOnce, type Pace, type Work } from '../../ports/work';
import type { JournalHeader, JournalLine } from './journal';
import type { ReadJournal } from './inspect';

/** A journal as a file holds it. */
export interface JournalDocument {
  readonly header: unknown;
  readonly planLines: readonly string[];
  readonly lines: readonly JournalLine[];
  /** Of the last line, or what the first would be sealed onto: without it, lines missing at the end would not show. */
  readonly seal: string;
}

const FORMAT = 'tenant-closure-journal';
/** Grows when the form of the file changes; what is in it has its own version. */
const VERSION = 1;

/** Lines that become one part of the file. */
const LINES_A_PART = 500;

/** Browsers hold a text of this length; 100,000 objects take a third of it. In characters, which is at most its bytes. */
export const MAX_FILE_SIZE = 250_000_000;

const head = v.strictObject({ format: v.literal(FORMAT), version: v.literal(VERSION), header: v.looseObject({}) });
const line = v.strictObject({ seq: v.number(), text: v.string(), seal: v.string() });
const tail = v.strictObject({ seal: v.string() });

/**
 * The parts of the file, one after the other a JSON document: head and plan first, then a few hundred lines at a time.
 * What is written of it depends on nothing but its content, so that a file can be compared character by character.
 */
export function* writeJournalFile({ header, planLines, lines, seal }: JournalDocument): Work<string[]> {
  const parts = [`{"format":"${FORMAT}","version":${VERSION},\n"header":${JSON.stringify(header)},\n"plan":[`];
  for (const [at, row] of planLines.entries()) {
    parts.push(`${at === 0 ? '' : ','}\n${JSON.stringify(row)}`);
    yield;
  }
  parts.push('],\n"lines":[');
  for (let at = 0; at < lines.length; at += LINES_A_PART) {
    const some = lines.slice(at, at + LINES_A_PART).map(({ seq, text, seal: own }) => `\n${JSON.stringify({ seq, text, seal: own })}`);
    parts.push(`${at === 0 ? '' : ','}${some.join(',')}`);
    yield;
  }
  parts.push(`],\n"seal":${JSON.stringify(seal)}}\n`);
  return parts;
}

/**
 * What {@link writeJournalFile} wrote, to the character. Whether it is to be believed say plan and seals, once it has
 * been inspected.
 */
export async function readJournalFile(
  text: string,
  pace: Pace = atOnce
): Promise<{ readonly kind: 'read'; readonly document: JournalDocument } | { readonly kind: 'notAJournal' } | { readonly kind: 'damaged' }> {
  const document = await pace(parseDocument(text));
  if (document === 'unreadable') {
    return { kind: text.includes(`"${FORMAT}"`) ? 'damaged' : 'notAJournal' };
  }
  const parts = await pace(writeJournalFile(document));
  return (await pace(isMadeOf(text, parts))) ? { kind: 'read', document } : { kind: 'damaged' };
}

/**
 * Line by line, as it was written: of a run of 100,000, `JSON.parse` of the whole would hold the page up. It may take
 * more than it should, since what it takes is written again and compared.
 */
function* parseDocument(text: string): Work<JournalDocument | 'unreadable'> {
  const rows = rowsOf(text);
  try {
    const { header } = v.parse(head, JSON.parse(`${rows.next()}${withoutEnd(rows.next(), ',')}}`));
    const planLines = yield* parseList(rows, v.string());
    const lines = yield* parseList(rows, line);
    const { seal } = v.parse(tail, JSON.parse(`{${rows.next()}`));
    return { header, planLines, lines, seal };
  } catch {
    return 'unreadable';
  }
}

/** A list with one row for each member, after the row with its name. Neither a string nor an object ends with a bracket. */
function* parseList<Member>(rows: Rows, member: v.GenericSchema<unknown, Member>): Work<Member[]> {
  const list: Member[] = [];
  for (let row = rows.next(); !row.endsWith('],'); ) {
    row = rows.next();
    list.push(v.parse(member, JSON.parse(row.replace(/\]?,$/, ''))));
    yield;
  }
  return list;
}

interface Rows {
  /** The next line of a text; an empty one after the last. */
  next(): string;
}

function rowsOf(text: string): Rows {
  let start = 0;
  return {
    next: () => {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      const row = text.slice(start, end);
      start = end + 1;
      return row;
    }
  };
}

function withoutEnd(text: string, end: string): string {
  return text.slice(0, text.length - end.length);
}

function* isMadeOf(text: string, parts: readonly string[]): Work<boolean> {
  let at = 0;
  for (const part of parts) {
    if (!text.startsWith(part, at)) {
      return false;
    }
    at += part.length;
    yield;
  }
  return at === text.length;
}

/** Named after what it is about, so that two of them don't get mixed up; only what every file system takes. */
export function fileNameOf({ header }: Pick<ReadJournal, 'header'>): string {
  const { initialDomain, runId, openedAt }: JournalHeader = header;
  const plain = `${initialDomain}-${openedAt.slice(0, 10)}-${runId.slice(0, 8)}`.replace(/[^A-Za-z0-9.-]/g, '-');
  return `tenant-closure-run-${plain}.json`;
}
