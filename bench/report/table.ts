import type { Figure, Section, Table } from '../figure';

const VERDICTS: Readonly<Record<Figure['verdict'], string>> = { met: 'met', missed: 'NOT MET', noBar: '', notMeasured: 'not measured' };

/** The budgets as a table. */
export function budgetTable(figures: readonly Figure[]): Table {
  return {
    title: 'Budgets',
    columns: ['What', 'Figure', 'Bar', ''],
    rows: figures.map(({ what, figure, bar, verdict }) => [what, figure, bar, VERDICTS[verdict]])
  };
}

const cells = ({ columns, rows }: Table): readonly (readonly string[])[] => [columns, ...rows];

const widthsOf = (table: Table): readonly number[] =>
  table.columns.map((_, column) => Math.max(...cells(table).map((row) => (row[column] ?? '').length)));

/** A table for the terminal: text to the left, numbers to the right. */
export function asText(table: Table): string {
  const widths = widthsOf(table);
  const line = (row: readonly string[]): string =>
    widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join('  ').trimEnd();
  const [head = '', ...rows] = cells(table).map(line);
  return [table.title, head, '-'.repeat(head.length), ...rows].join('\n');
}

const escaped = (text: string): string => text.replace(/\|/g, '\\|');

/** The same for a page of documentation. */
export function asMarkdown(table: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map(escaped).join(' | ')} |`;
  const rule = table.columns.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`**${table.title}**`, '', line(table.columns), `|${rule.join('|')}|`, ...table.rows.map(line)].join('\n');
}

/** One part of the bench on the terminal. */
export function sectionText({ title, tables, notes }: Section): string {
  return [`\n== ${title}`, ...tables.map((table) => `\n${asText(table)}`), ...notes.map((note) => `\n${note}`)].join('\n');
}

/** One part of the bench on a page of documentation. */
export function sectionMarkdown({ title, tables, notes }: Section): string {
  return [`### ${title}`, ...tables.map(asMarkdown), ...notes].join('\n\n');
}
