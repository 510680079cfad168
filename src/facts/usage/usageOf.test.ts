import { csvRows } from './csv';
import { usageOf } from './usageOf';

const OWNER = 'User Principal Name';
const HEADER = `Report Refresh Date,${OWNER},Is Deleted,Last Activity Date,Storage Used (Byte)`;
const report = (...rows: readonly string[]): string => [`\uFEFF${HEADER}`, ...rows].join('\r\n');

describe('csvRows', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a,b\n', [['a', 'b']]],
    ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['a,\r\n,b', [['a', ''], ['', 'b']]],
    ['a,', [['a', '']]],
    ['"a,""b""","c\nd"\r\ne,f', [['a,"b"', 'c\nd'], ['e', 'f']]],
    ['\uFEFFa', [['a']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"never closed', [[]]]
  ])('reads %j', (text, rows) => {
    expect([...csvRows(text)]).toEqual(rows);
  });
});

describe('usageOf', () => {
  it('adds up what is not deleted', () => {
    const csv = report(
      '2026-11-18,ann@contoso.example,False,2026-11-17,1000',
      '2026-11-18,"ben, the old@contoso.example",False,2026-01-02,200',
      '2026-11-18,cal@contoso.example,False,,30',
      '2026-11-18,dan@contoso.example,True,2026-11-17,9999',
      ''
    );
    expect(usageOf(csv, OWNER)).toEqual({
      kind: 'parsed',
      value: {
        refreshedOn: '2026-11-18',
        items: 3,
        bytes: 1230,
        active: 1,
        lastActivity: '2026-11-17',
        largest: [
          { name: 'ann@contoso.example', bytes: 1000, lastActivity: '2026-11-17' },
          { name: 'ben, the old@contoso.example', bytes: 200, lastActivity: '2026-01-02' },
          { name: 'cal@contoso.example', bytes: 30, lastActivity: '' }
        ],
        names: 'shown'
      }
    });
  });

  it('names the ten biggest, however many there are', () => {
    const csv = report(...Array.from({ length: 40 }, (_, index) => `2026-11-18,user${index}@contoso.example,False,,${(index * 7) % 40}`));
    const usage = usageOf(csv, OWNER);
    expect(usage.kind === 'parsed' && usage.value.largest.map(({ bytes }) => bytes)).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30]);
  });

  it('names a site by its address, and by its owner where the report leaves that empty', () => {
    const csv = [
      `${HEADER},Site URL`,
      '2026-11-18,ann@contoso.example,False,,2,https://contoso.sharepoint.com/sites/a',
      '2026-11-18,ann@contoso.example,False,,1,'
    ].join('\r\n');
    expect(usageOf(csv, OWNER)).toMatchObject({
      value: { largest: [{ name: 'https://contoso.sharepoint.com/sites/a' }, { name: 'ann@contoso.example' }] }
    });
  });

  it('sees that names are concealed', () => {
    const csv = report('2026-11-18,0A1B2C3D4E5F60718293A4B5C6D7E8F9,False,,1');
    expect(usageOf(csv, OWNER)).toMatchObject({ value: { names: 'concealed' } });
  });

  it('of nobody is nothing, and a report all the same', () => {
    expect(usageOf(report(), OWNER)).toMatchObject({ kind: 'parsed', value: { items: 0, bytes: 0 } });
  });

  it.each([
    ['nothing', ''],
    ['a page of a proxy', '<html><body>Sign in</body></html>'],
    ['another report', 'Report Refresh Date,Product Type\r\n2026-11-18,OFFICE'],
    ['a size that is no number', report('2026-11-18,a@b,False,,many')],
    ['a size below zero', report('2026-11-18,a@b,False,,-1')],
    ['a row that is cut off', report('2026-')],
    ['a row that is cut off in its last column but one', report('2026-11-18,a@b,False,,1', '2026-11-18,a@b,False,')],
    ['a quote that never closes', report('2026-11-18,"a@b,False,,1')]
  ])('refuses %s', (_, csv) => {
    expect(usageOf(csv, OWNER)).toMatchObject({ kind: 'unparsed', reason: 'malformed' });
  });
});
