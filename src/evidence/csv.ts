import { resultOf, STRIDE, type Work } from '../ports/work';

/** Starts a formula in a spreadsheet, in ASCII and in the full-width forms that Excel takes for the same. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Plain numbers and dates may begin with a sign: nothing can be called from them. */
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** Excel reads UTF-8 only when the file says so. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * One cell, quoted, and with an apostrophe before whatever a spreadsheet would run.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/**
 * A table as CSV (RFC 4180) that can be opened in a spreadsheet although its names come from a tenant.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(head: readonly string[], rows: Iterable<readonly string[]>): string {
  return resultOf(csvPieces(head, rows, (row) => row)).join('');
}

/**
 * The same in pieces, as work: for tables of any length. `cellsOf` gives the cells of a row. A piece holds some hundred
 * rows: a `Blob` takes longer over many pieces than over long ones.
 */
export function* csvPieces<Row>(
  head: readonly string[],
  rows: Iterable<Row>,
  cellsOf: (row: Row) => readonly string[]
): Work<readonly string[]> {
  const lineOf = (cells: readonly string[]): string => cells.map(csvCell).join(',') + LINE_END;
  const pieces: string[] = [];
  let lines = [BYTE_ORDER_MARK + lineOf(head)];
  for (const row of rows) {
    lines.push(lineOf(cellsOf(row)));
    if (lines.length === STRIDE) {
      pieces.push(lines.join(''));
      lines = [];
      yield;
    }
  }
  return [...pieces, lines.join('')];
}
