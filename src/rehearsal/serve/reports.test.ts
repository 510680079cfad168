import { SCENARIOS } from '../scenarios';
import { changed, practise, type Reply } from '../testing/practice';

const MAILBOXES = "/reports/getMailboxUsageDetail(period='D30')";
const COLUMNS = {
  [MAILBOXES]:
    'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Created Date,Last Activity Date,Item Count,' +
    'Storage Used (Byte),Issue Warning Quota (Byte),Prohibit Send Quota (Byte),Prohibit Send/Receive Quota (Byte),' +
    'Deleted Item Count,Deleted Item Size (Byte),Deleted Item Quota (Byte),Has Archive,Report Period',
  "/reports/getOneDriveUsageAccountDetail(period='D30')":
    'Report Refresh Date,Site Id,Site URL,Owner Display Name,Is Deleted,Last Activity Date,File Count,Active File Count,' +
    'Storage Used (Byte),Storage Allocated (Byte),Owner Principal Name,Report Period',
  "/reports/getSharePointSiteUsageDetail(period='D30')":
    'Report Refresh Date,Site Id,Site URL,Owner Display Name,Is Deleted,Last Activity Date,File Count,Active File Count,' +
    'Page View Count,Visited Page Count,Storage Used (Byte),Storage Allocated (Byte),Root Web Template,Owner Principal Name,' +
    'Report Period'
};

const locationOf = (reply: Reply): string => reply.headers.get('Location') ?? '';

test.each(Object.entries(COLUMNS))(
  "%s redirects to a file with Graph's columns, without a token",
  async (path, columns) => {
    const { get } = practise();
    const redirect = await get(path, { root: 'http://127.0.0.1:4400/graph' });
    expect([redirect.status, redirect.text]).toEqual([302, '']);
    expect(locationOf(redirect)).toMatch(/^http:\/\/127\.0\.0\.1:4400\/graph\/reports\/\w+$/);
    const file = await get(locationOf(redirect), { bearer: '' });
    expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'application/octet-stream']);
    const lines = file.text.split('\r\n');
    expect(lines[0]).toBe(columns);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.pop()).toBe('');
  }
);

test('the file starts with a byte order mark, and names with quotes and commas survive', async () => {
  const odd = changed(SCENARIOS.clean, ({ usage }) => ({
    usage: {
      ...usage,
      mailboxes: usage.mailboxes.slice(0, 1).map((row) => ({ ...row, displayName: 'Say "hi", Ann\nBee' }))
    }
  }));
  const { get, rehearsal } = practise(odd);
  const response = await rehearsal.handle(new Request(locationOf(await get(MAILBOXES))));
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain('"Say ""hi"", Ann\nBee"');
});

test('the address is good for minutes, not for ever, and cannot be guessed', async () => {
  const { get, rehearsal } = practise();
  const address = locationOf(await get(MAILBOXES));
  rehearsal.advance(5 * 60_000 - 1);
  expect((await get(address, { bearer: '' })).status).toBe(200);
  rehearsal.advance(1);
  expect((await get(address, { bearer: '' })).status).toBe(404);
  expect((await get('https://graph.microsoft.com/reports/guessed', { bearer: '' })).status).toBe(404);
});

test('names are hidden when the tenant says so, the same name the same way', async () => {
  const { get } = practise(changed(SCENARIOS.clean, ({ usage }) => ({ usage: { ...usage, names: 'concealed' } })));
  const { text } = await get(locationOf(await get(MAILBOXES)));
  const [, first = ''] = text.split('\r\n');
  expect(text).not.toMatch(/@/);
  expect(first.split(',')[1]).toMatch(/^[\dA-F]{32}$/);
  expect((await get(locationOf(await get(MAILBOXES)))).text).toBe(text);
  const drives = (await get(locationOf(await get("/reports/getOneDriveUsageAccountDetail(period='D30')")))).text;
  expect(drives).not.toMatch(/https:/);
});

test('every period Graph knows is served and named, others are not', async () => {
  const { get } = practise();
  for (const period of ['D7', 'D30', 'D90', 'D180']) {
    const { text } = await get(locationOf(await get(`/reports/getMailboxUsageDetail(period='${period}')`)));
    expect(text.split('\r\n')[1]?.split(',').pop()).toBe(period.slice(1));
  }
  expect((await get("/reports/getMailboxUsageDetail(period='D8')")).status).toBe(400);
});

test('beta speaks JSON when it is asked to', async () => {
  const { get } = practise();
  const { status, body } = await get(`/beta${MAILBOXES}?$format=application/json`);
  expect(status).toBe(200);
  expect(body.value[0]).toMatchObject({
    reportRefreshDate: expect.any(String),
    storageUsedInBytes: expect.any(Number),
    reportPeriod: '30'
  });
  expect((await get(`${MAILBOXES}?$format=application/json`)).status).toBe(302);
});
