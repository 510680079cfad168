import { csv, csvCell } from './csv';

describe('csvCell', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1+cmd|calc', `"'+1+cmd|calc"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['  =1+1', `"'  =1+1"`],
    ['\u200f=1+1', `"'\u200f=1+1"`],
    ['＝1+1', `"'＝1+1"`]
  ])('disarms %p', (text, cell) => expect(csvCell(text)).toBe(cell));

  it.each(['-5', '+4930123', 'Contoso', "O'Brien", 'שרה', '👩‍💻', '2026-11-20', ''])('leaves %p alone', (text) =>
    expect(csvCell(text)).toBe(`"${text}"`)
  );

  it('keeps a quote, a comma and a line break inside its cell', () => {
    expect(csvCell('a"b,c\nd')).toBe('"a""b,c\nd"');
  });
});

describe('csv', () => {
  it('writes head and rows, each line ended, readable as UTF-8 by Excel', () => {
    expect(csv(['Name', 'ID'], [['=x', '1']])).toBe(`\ufeff"Name","ID"\r\n"'=x","1"\r\n`);
  });

  it('has a head even when there is no row', () => {
    expect(csv(['Name'], [])).toBe('\ufeff"Name"\r\n');
  });
});
