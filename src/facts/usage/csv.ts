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
      return; // A quote that never closes: what follows it is not CSV.
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
