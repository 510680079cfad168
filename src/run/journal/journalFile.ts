import * as v from 'valibot';
import { atOnce, type Pace, type Work } from '../../ports/work';
import type { JournalHeader, JournalLine } from './journal';
import type { ReadJournal } from './inspect';

/** A journal as a file holds it. */
export interface JournalDocument {
  readonly header: unknown;
  readonly planText: string;
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

const document = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  header: v.looseObject({}),
  planText: v.string(),
  lines: v.array(v.strictObject({ seq: v.number(), text: v.string(), seal: v.string() })),
  seal: v.string()
});

/**
 * The parts of the file, one after the other a JSON document: head and plan first, then a few hundred lines at a time.
 * What is written of it depends on nothing but its content, so that a file can be compared character by character.
 */
export function* writeJournalFile({ header, planText, lines, seal }: JournalDocument): Work<string[]> {
  const parts = [`{"format":"${FORMAT}","version":${VERSION},\n"header":${JSON.stringify(header)},\n"planText":`];
  yield* writeText(planText, parts);
  parts.push(',\n"lines":[');
  for (let at = 0; at < lines.length; at += LINES_A_PART) {
    const some = lines.slice(at, at + LINES_A_PART).map(({ seq, text, seal: own }) => `\n${JSON.stringify({ seq, text, seal: own })}`);
    parts.push(`${at === 0 ? '' : ','}${some.join(',')}`);
    yield;
  }
  parts.push(`],\n"seal":${JSON.stringify(seal)}}\n`);
  return parts;
}

/** A text of many lines as a JSON string, line by line. */
function* writeText(text: string, parts: string[]): Work<void> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    parts.push(`${start === 0 ? '"' : '\\n'}${JSON.stringify(text.slice(start, end)).slice(1, -1)}`);
    start = end + 1;
    yield;
  }
  parts.push('"');
}

/**
 * What {@link writeJournalFile} wrote, to the character. Whether it is to be believed say plan and seals, once it has
 * been inspected.
 */
export async function readJournalFile(
  text: string,
  pace: Pace = atOnce
): Promise<{ readonly kind: 'read'; readonly document: JournalDocument } | { readonly kind: 'notAJournal' } | { readonly kind: 'damaged' }> {
  const parsed = v.safeParse(document, parse(text));
  if (!parsed.success) {
    return { kind: text.startsWith(`{"format":"${FORMAT}"`) ? 'damaged' : 'notAJournal' };
  }
  const parts = await pace(writeJournalFile(parsed.output));
  return isMadeOf(text, parts) ? { kind: 'read', document: parsed.output } : { kind: 'damaged' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMadeOf(text: string, parts: readonly string[]): boolean {
  let at = 0;
  const follows = parts.every((part) => {
    const here = text.startsWith(part, at);
    at += part.length;
    return here;
  });
  return follows && at === text.length;
}

/** Named after what it is about, so that two of them don't get mixed up; only what every file system takes. */
export function fileNameOf({ header }: Pick<ReadJournal, 'header'>): string {
  const { initialDomain, runId, openedAt }: JournalHeader = header;
  const plain = `${initialDomain}-${openedAt.slice(0, 10)}-${runId.slice(0, 8)}`.replace(/[^A-Za-z0-9.-]/g, '-');
  return `tenant-closure-run-${plain}.json`;
}
