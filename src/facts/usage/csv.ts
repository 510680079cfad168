/**
 * Reads CSV row by row: fields in quotes may hold commas, line breaks and doubled quotes.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function* csvRows(text: string): Generator<readonly string[], void, undefined> {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  field.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) {
      yield []; // A quote that never closes: the file was cut off, and no row has no cells.
      return;
    }
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ',') {
      if (field.lastIndex >= text.length) {
        row.push('');
      }
    } else {
      yield row;
      row = [];
    }
    if (end === '') {
      break;
    }
  }
  if (row.length > 0) {
    yield row;
  }
}
