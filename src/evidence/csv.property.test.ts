import fc from 'fast-check';
import { csv } from './csv';

/** An independent reader of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    rows[rows.length - 1]?.push((match[1] ?? '').replace(/""/g, '"'));
    if (match[2] === '\r\n') {
      rows.push([]);
    }
  }
  return rows.slice(0, -1);
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', '＝', '\u202e'), fc.string()).map(([a, b]) => a + b)
);

describe('csv', () => {
  it('gives every cell back, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (rows) => {
        const read = parse(csv(['a', 'b', 'c'], rows).slice(1)).slice(1);
        expect(read.map((row) => row.length)).toEqual(rows.map(() => 3));
        read.forEach((row, y) =>
          row.forEach((text, x) => {
            const original = rows[y]?.[x] ?? '';
            expect([original, `'${original}`]).toContain(text);
            expect(/^[=@\t\r\n]/.test(text)).toBe(false);
            expect(/^[+-]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text)).toBe(false);
          })
        );
      }),
      { seed: 20261120 }
    );
  });
});
