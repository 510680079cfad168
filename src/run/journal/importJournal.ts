import type { Clock } from '../../ports/clock';
import { inSlices, type Pace } from '../../ports/work';
import { inspectJournal, type Inspection, type JournalProblem } from './inspect';
import type { JournalLine, JournalRecord, JournalStore, StoredJournal, StoreProblem } from './journal';
import { MAX_FILE_SIZE, readJournalFile } from './journalFile';
import { sealedLine } from './journalLines';
import { leaseName, type Lease, type LeaseHolder } from '../lease/lease';
import { isOverWith } from './openRuns';

/** What a file is read from; a browser's `File` is one. `size` in bytes. */
export interface JournalSource {
  readonly size: number;
  text(): Promise<string>;
}

/** Why a file is not taken in. Nothing was changed. */
export type ImportRefusal =
  | JournalProblem
  | 'tooLarge'
  | 'notAJournal' // no file of `exportJournal`, or it can't be read
  | 'damaged' // altered or cut off since it was written
  | 'differs' // the same run is here already and has gone another way, or can't be read
  | 'busy'; // somebody is executing in this browser

type Usable = Extract<Inspection, { kind: 'usable' }>;

export type ImportedJournal =
  /** `added`: lines that were not here before; 0 when everything was. `inspection`: as it stands now, but for the line of its arrival. */
  | { readonly kind: 'imported'; readonly runId: string; readonly added: number; readonly inspection: Usable }
  | { readonly kind: 'refused'; readonly why: ImportRefusal }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** What importing needs. */
export interface ImportPorts {
  readonly journals: JournalStore;
  readonly lease: Lease;
  readonly clock: Clock;
}

const refused = (why: ImportRefusal): { readonly kind: 'refused'; readonly why: ImportRefusal } => ({ kind: 'refused', why });

/**
 * Takes a run in that was exported in another browser, or here before the site's data were cleared. What is not over
 * gets a line that says so: when it is continued, every object is read back before anything is sent.
 *
 * @remarks
 * The same run is not taken in twice. What is here may be the beginning of what is in the file: then the rest is added.
 * If it is longer than the file, it stays as it is. Anything else has gone another way, and is refused.
 */
export async function importJournal(source: JournalSource, tenantId: string, by: LeaseHolder, ports: ImportPorts): Promise<ImportedJournal> {
  const pace = inSlices(ports.clock);
  const file = await readSource(source, tenantId, pace);
  if (file.kind !== 'sound') {
    return file;
  }
  const lease = await ports.lease.acquire(leaseName(tenantId), by, new AbortController().signal);
  switch (lease.kind) {
    case 'failed':
      return lease;
    case 'busy':
    case 'stopped':
      return refused('busy');
    case 'held':
      try {
        return await takeIn(file, tenantId, by, ports, pace);
      } finally {
        await lease.release();
      }
  }
}

interface SoundFile {
  readonly kind: 'sound';
  readonly stored: StoredJournal;
  readonly inspection: Usable;
}

async function readSource(source: JournalSource, tenantId: string, pace: Pace): Promise<SoundFile | Extract<ImportedJournal, { kind: 'refused' }>> {
  if (source.size > MAX_FILE_SIZE) {
    return refused('tooLarge');
  }
  const file = await source.text().then((text) => readJournalFile(text, pace), () => ({ kind: 'notAJournal' }) as const);
  if (file.kind !== 'read') {
    return refused(file.kind);
  }
  const inspection = await inspectJournal(file.document, tenantId, pace);
  switch (inspection.kind) {
    case 'unusable':
      return refused(inspection.problem);
    case 'damaged':
      return refused('damaged');
    case 'usable':
      return inspection.journal.end.seal === file.document.seal ? { kind: 'sound', stored: file.document, inspection } : refused('damaged');
  }
}

/** What is here already. */
type Here =
  | { readonly kind: 'none' }
  | { readonly kind: 'some'; readonly lines: readonly JournalLine[]; readonly inspection: Usable }
  | Extract<ImportedJournal, { kind: 'refused' | 'failed' }>;

async function takeIn(file: SoundFile, tenantId: string, by: LeaseHolder, { journals, clock }: ImportPorts, pace: Pace): Promise<ImportedJournal> {
  const { header, end, records } = file.inspection.journal;
  const { runId } = header;
  const here = await lookHere(runId, tenantId, journals, pace);
  if (here.kind === 'refused' || here.kind === 'failed') {
    return here;
  }
  const known = here.kind === 'none' ? [] : here.lines;
  const { lines } = file.stored;
  // Each seal covers everything before it, so comparing the last common ones compares all.
  const common = Math.min(known.length, lines.length);
  if (common > 0 && known[common - 1]?.seal !== lines[common - 1]?.seal) {
    return refused('differs');
  }
  if (here.kind === 'some' && known.length >= lines.length) {
    return { kind: 'imported', runId, added: 0, inspection: here.inspection };
  }
  const last = records[records.length - 1];
  const arrival: JournalRecord = { kind: 'imported', at: new Date(clock.now()).toISOString(), by };
  const isOver = last?.kind === 'closed' && isOverWith(last.end);
  const all = isOver ? lines : [...lines, sealedLine(end, arrival)];
  const adopted = await journals.adopt({ header, planLines: file.stored.planLines, lines: all }, here.kind === 'none' ? 'none' : known.length);
  return adopted.kind === 'failed' ? adopted : { kind: 'imported', runId, added: lines.length - known.length, inspection: file.inspection };
}

async function lookHere(runId: string, tenantId: string, journals: JournalStore, pace: Pace): Promise<Here> {
  const stored = await journals.read(runId);
  if (stored.kind === 'failed') {
    return stored.problem === 'cleared' ? { kind: 'none' } : stored;
  }
  const inspection = await inspectJournal(stored.value, tenantId, pace);
  return inspection.kind === 'usable' ? { kind: 'some', lines: stored.value.lines, inspection } : refused('differs');
}
