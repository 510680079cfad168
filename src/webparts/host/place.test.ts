import { LOCALES } from '../../ports/host';
import { cloudOf } from './cloud';
import { localeOf } from './locale';
import { serverTime } from './serverTime';

test.each([
  ['https://graph.microsoft.com', 'https://contoso.sharepoint.com/sites/x', 'worldwide'],
  ['graph.microsoft.us', 'https://contoso.sharepoint.us', 'usGovHigh'],
  ['https://dod-graph.microsoft.us/', 'https://contoso.sharepoint-mil.us', 'usGovDod'],
  ['https://microsoftgraph.chinacloudapi.cn', 'https://contoso.sharepoint.cn', 'china'],
  [undefined, 'https://contoso.sharepoint-mil.us', 'usGovDod'],
  [undefined, 'https://contoso.sharepoint.us', 'usGovHigh'],
  [undefined, 'https://contoso.sharepoint.cn', 'china'],
  [42, 'https://contoso.sharepoint.com', 'worldwide'],
  ['https://graph.example', 'https://contoso.sharepoint.com', 'worldwide']
])('Graph endpoint %s on %s is %s', (endpoint, page, cloud) => {
  expect(cloudOf(endpoint, page)).toBe(cloud);
});

test.each([
  ['en-US', 'en'],
  ['de-CH', 'de'],
  ['zh-TW', 'zh-CN'],
  ['sv-SE', 'sv'],
  ['da-DK', 'da'],
  ['nl-BE', 'nl'],
  ['nb-NO', 'en'],
  ['', 'en']
])('%s is shown in %s', (culture, locale) => {
  expect(localeOf(culture)).toBe(locale);
  expect(LOCALES).toContain(locale);
});

const answering = (headers: Record<string, string>, status = 200): typeof fetch => () =>
  Promise.resolve(new Response(null, { status, headers }));

test('service time is the Date header of our own origin, whatever the status', async () => {
  const at = 'Wed, 21 Oct 2026 07:28:00 GMT';
  expect(await serverTime(answering({ Date: at }), () => 0)).toBe(Date.parse(at));
  expect(await serverTime(answering({ Date: at }, 404), () => 0)).toBe(Date.parse(at));
});

test.each([
  ['no header', answering({})],
  ['an unreadable header', answering({ Date: 'soon' })],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))]
])('with %s the machine’s clock counts', async (_, ask) => {
  expect(await serverTime(ask, () => 7)).toBe(7);
});
