import { MALFORMED, parsed, type Parsed } from '../reading/shape';
import type { Usage, UsageItem } from '../usageReports';
import { csvRows } from './csv';

/** Columns that the three reports share, and the one that names whose data it is. */
const COLUMNS = {
  refreshedOn: 'Report Refresh Date',
  deleted: 'Is Deleted',
  lastActivity: 'Last Activity Date',
  bytes: 'Storage Used (Byte)'
} as const;

type Column = keyof typeof COLUMNS | 'owner';

/** Names a site better than its owner does. Microsoft leaves it empty at times. */
const SITE = 'Site URL';
const LARGEST = 10;

const DAY = 24 * 60 * 60 * 1000;
const PERIOD_DAYS = 30;

/** Concealed names are hexadecimal hashes. @see https://learn.microsoft.com/microsoft-365/admin/activity-reports/activity-reports */
const CONCEALED = /^[0-9A-F]{32}$/i;

/** Where each column is, or nothing when one is missing: then this is not the report. */
function positions(header: readonly string[], owner: string): ReadonlyMap<Column, number> | undefined {
  const wanted = Object.entries({ ...COLUMNS, owner }) as [Column, string][];
  const found = wanted.map(([column, title]) => [column, header.indexOf(title)] as const);
  return found.every(([, position]) => position >= 0) ? new Map(found) : undefined;
}

function isRecent(lastActivity: string, refreshedOn: string): boolean {
  const age = Date.parse(refreshedOn) - Date.parse(lastActivity);
  return Number.isFinite(age) && age <= PERIOD_DAYS * DAY;
}

/** The biggest of what was seen so far; never more of them than are shown, however long the report is. */
function withLargest(largest: readonly UsageItem[], item: UsageItem): readonly UsageItem[] {
  const smallest = largest[LARGEST - 1];
  return smallest !== undefined && smallest.bytes >= item.bytes
    ? largest
    : [...largest, item].sort((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
}

/**
 * Adds up a usage report.
 * @param owner Title of the column that says whose data a row is.
 * @see https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail
 */
export function usageOf(csv: string, owner: string): Parsed<Usage> {
  const rows = csvRows(csv);
  const header = rows.next().value ?? [];
  const at = positions(header, owner);
  if (at === undefined) {
    return MALFORMED;
  }
  const site = header.indexOf(SITE);
  const sum = { refreshedOn: '', items: 0, bytes: 0, active: 0, concealed: 0, lastActivity: '' };
  let largest: readonly UsageItem[] = [];
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') {
      continue; // An empty line.
    }
    const cell = (column: Column): string => row[at.get(column) ?? -1] ?? '';
    const bytes = Number(cell('bytes') || '0');
    if (row.length !== header.length || !(bytes >= 0) || Number.isNaN(Date.parse(cell('refreshedOn')))) {
      return MALFORMED; // A row that was cut off, or a figure that is none: the sums would be too small.
    }
    sum.refreshedOn = cell('refreshedOn');
    if (cell('deleted').toLowerCase() !== 'true') {
      sum.items += 1;
      sum.bytes += bytes;
      const lastActivity = cell('lastActivity');
      sum.active += isRecent(lastActivity, sum.refreshedOn) ? 1 : 0;
      sum.lastActivity = lastActivity > sum.lastActivity ? lastActivity : sum.lastActivity;
      largest = withLargest(largest, { name: row[site] || cell('owner'), bytes, lastActivity });
      sum.concealed += CONCEALED.test(cell('owner')) ? 1 : 0;
    }
  }
  const { concealed, ...usage } = sum;
  return parsed({ ...usage, largest, names: concealed > 0 ? 'concealed' : 'shown' });
}
