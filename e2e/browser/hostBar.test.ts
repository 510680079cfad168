import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage, type WatchedPage } from './support/browser';
import { startLocal, type LocalServer } from './support/localServer';

let browser: Browser;
let server: LocalServer;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--scenario', 'clean'])]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  await fetch(`${server.url}rehearsal/reset`, { method: 'POST', body: '{"scenario":"clean"}' });
  watched = await openPage(browser);
  page = watched.page;
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

const READ = 'button:has-text("Read this tenant")';
const DATE = 'text=Earliest closing date';

/** Does something on the page and waits for the answer of the control plane. */
async function told(path: string, does: () => Promise<unknown>): Promise<unknown> {
  const [response] = await Promise.all([page.waitForResponse((each) => each.url() === `${server.url}rehearsal/${path}`), does()]);
  return response.json();
}

test('another scenario is another tenant: the product begins anew', async () => {
  await page.goto(server.url);
  await page.click(READ);
  await page.waitForSelector(DATE);
  await told('reset', () => page.selectOption('select[name=scenario]', 'mca'));
  await page.click(READ);
  await page.waitForSelector(DATE);
  expect(await page.textContent('#product')).toContain('Wingtip Polster KG');
});

test('theme, host, language and access stand in the address; a new theme disturbs nothing', async () => {
  await page.goto(server.url);
  await page.click(READ);
  await page.waitForSelector(DATE);
  await page.selectOption('select[name=theme]', 'contrast');
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(0, 0, 0)');
  expect(await page.isVisible(DATE)).toBe(true);
  await page.selectOption('select[name=surface]', 'embedded');
  await page.waitForSelector('.embedded');
  await page.reload();
  await page.waitForSelector('.embedded');
  expect(await page.inputValue('select[name=theme]')).toBe('contrast');
  expect(new URL(page.url()).searchParams.get('surface')).toBe('embedded');
});

test('time goes forward, answers come late, the next deletion fails: the tenant knows', async () => {
  await page.goto(server.url);
  const before = await page.textContent('output[name=serviceTime]');
  await told('clock', () => page.click('button:has-text("+30 d")'));
  await page.waitForFunction((text) => document.querySelector('output[name=serviceTime]')?.textContent !== text, before);
  expect(await told('latency', () => page.selectOption('select[name=latency]', '60'))).toEqual({ ms: 60 });
  const faults = await told('faults', () => page.selectOption('select[name=nextDeletion]', 'loses its answer'));
  expect(faults).toEqual([{ match: { method: 'DELETE' }, effect: { kind: 'drop', when: 'after' }, matched: 0 }]);
  await page.waitForSelector('select[name=nextDeletion] >> text=faults set: 1', { state: 'attached' });
  await fetch(`${server.url}rehearsal/latency`, { method: 'POST', body: '{"ms":0}' });
});

test('the product goes by the time of the service', async () => {
  await page.goto(server.url);
  const { now } = (await told('clock', () => page.click('button:has-text("+30 d")'))) as { now: string };
  await page.click(READ);
  await page.waitForSelector(DATE);
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(now));
  expect(await page.textContent('#product')).toContain(day);
});

test('in Teams the console is a frame that teams-js connects, and follows its theme', async () => {
  await page.goto(`${server.url}?surface=teams&theme=dark#/checks/U02`);
  const frame = page.frameLocator('iframe.teams');
  await frame.locator('text=users besides you remain').first().waitFor();
  const colour = (): Promise<string> => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await colour()).toBe('rgb(32, 31, 30)');
  await page.selectOption('select[name=theme]', 'contrast');
  await frame.locator('body[style*="rgb(0, 0, 0)"]').waitFor();
  expect(await colour()).toBe('rgb(0, 0, 0)');
});

test('what the tenant must never see is shown', async () => {
  const { actingAdminId } = (await (await fetch(`${server.url}rehearsal/state`)).json()) as { actingAdminId: string };
  await fetch(`${server.graph}/v1.0/users/${actingAdminId}`, { method: 'DELETE', headers: { Authorization: 'Bearer x' } });
  await page.goto(server.url);
  await page.waitForSelector('.host-bar >> text=/[0-9] violation/');
});

test.each(['light', 'dark', 'contrast'])('axe finds nothing in the bar, theme %s', async (theme) => {
  await page.goto(`${server.url}?theme=${theme}`);
  await page.waitForSelector('select[name=scenario]');
  const violations = await axeViolations(page);
  expect(violations.filter((violation) => violation.includes('host'))).toEqual([]);
});

test('every control has its place in the tab order', async () => {
  await page.goto(server.url);
  await page.waitForSelector('select[name=scenario]');
  const names: string[] = [];
  for (let presses = 0; presses < 11; presses += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? ''));
  }
  expect(names).toEqual([
    'scenario', 'latency', 'nextDeletion', '+1 h', '+1 d', '+30 d', 'Portal', 'surface', 'theme', 'language', 'access'
  ]);
});

test('a server that is gone is said, and the product stays', async () => {
  const own = await startLocal(['--scenario', 'clean']);
  await page.goto(own.url);
  await page.click(READ);
  await page.waitForSelector(DATE);
  await own.stop();
  await page.click('button:has-text("+1 h")');
  await page.waitForSelector('.host-bar [role=alert]');
  expect(await page.isVisible(DATE)).toBe(true);
});

test('another server of this machine serves the tenant through the page’s own', async () => {
  const through = await startLocal(['--graph', new URL(server.url).origin]);
  await page.goto(through.url);
  await page.waitForSelector('.host-bar >> text=Another server on this machine');
  await page.click(READ);
  await page.waitForSelector(DATE);
  expect(await page.textContent('#product')).toContain('Fabrikam Küchen GmbH');
  await through.stop();
});
