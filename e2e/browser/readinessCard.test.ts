import type { Browser, Locator, Page } from 'playwright-core';
import { checksDirectory } from '../../src/loc/de/checksDirectory';
import { uiCard as german } from '../../src/loc/de/uiCard';
import { checksUsers } from '../../src/loc/en/checksUsers';
import { panes } from '../../src/loc/en/panes';
import { uiCard } from '../../src/loc/en/uiCard';
import { uiReadiness } from '../../src/loc/en/uiReadiness';
import { uiStates } from '../../src/loc/en/uiStates';
import { WITHOUT_STRINGS } from '../../src/loc/withoutStrings';
import { BUILD_MS } from '../house/productionBuild';
import { axeViolations } from './support/axe';
import { connectBrowser } from './support/browser';
import { openSharePointPage, startBuiltHosts, type BuiltHosts, type SharePointPage } from './support/builtHosts';
import { DAY } from './support/day';

let browser: Browser;
let hosts: BuiltHosts;
let shown: SharePointPage;
let page: Page;
let card: Locator;
let quickView: Locator;

beforeAll(async () => {
  [hosts, browser] = await Promise.all([startBuiltHosts('messy'), connectBrowser()]);
}, BUILD_MS);
afterAll(async () => {
  await browser.close();
  await hosts.stop();
});

/** `before` does something to the page's network before the card is there. */
async function open(query = '?part=card', before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  hosts.service.begin('messy', 1);
  shown = await openSharePointPage(browser, hosts, '?part=none');
  ({ page } = shown);
  await before();
  await page.goto(hosts.url.replace(/\/$/, '') + new URL(page.url()).pathname + query);
  card = page.locator('#card').getByRole('article');
  quickView = page.getByRole('dialog', { name: 'Tenant Closure readiness' });
}

async function close(...expected: readonly string[]): Promise<void> {
  await shown.context.close();
  expect(shown.faults.map((fault) => expected.find((each) => fault.includes(each)) ?? fault)).toEqual(expected);
  expect(hosts.service.rehearsal.violations).toEqual([]);
}

const says = (words: string | RegExp): Promise<void> => page.locator('#card').getByText(words).first().waitFor();
const wasRead = (): Promise<void> => says(/Last read /);
const loaded = (chunk: string): boolean => shown.scripts.some((name) => name.startsWith(`chunk.${chunk}_`));
const batches = (): number => shown.sent.filter(({ path }) => path.endsWith('/$batch')).length;

test('it says that it reads, then the day, what blocks, what was not checked and when that was; and it only asked', async () => {
  let letGo = (): void => undefined;
  await open('?part=card', async () => {
    letGo = await shown.hold();
  });
  await says(uiReadiness['ui.read.reading']);
  expect(await card.getByRole('button').count()).toBe(0);
  expect(await card.innerText()).not.toMatch(DAY);
  letGo();
  await wasRead();
  const text = await card.innerText();
  expect(text).toMatch(/Earliest closing|Not before/);
  expect(text).toMatch(DAY);
  expect(text).toMatch(/\d+ things block · \d+ could not be checked · \d+ need a person · Last read Tue, 6 May 2031, 09:3/);
  expect(batches()).toBeLessThanOrEqual(3);
  expect(shown.sent.filter(({ path }) => !path.endsWith('/$batch'))).toEqual([]);
  expect(hosts.service.rehearsal.log.filter(({ method, path }) => method !== 'GET' && path !== '/$batch')).toEqual([]);
  await close();
});

test('it says the same day as the dashboard on the same page', async () => {
  await open('?part=card&part=dashboard');
  await wasRead();
  await page.locator('#dashboard').getByRole('button', { name: 'Read again' }).waitFor();
  const [day] = DAY.exec(await card.innerText()) ?? ['none'];
  expect(await page.locator('#dashboard').innerText()).toContain(day);
  await close();
});

test('its host draws it: no React is loaded, and no language but the one that is shown', async () => {
  const asked: string[] = [];
  await open('?part=card&culture=de-DE', () => Promise.resolve(page.on('request', (request) => asked.push(request.url()))));
  await says(/Zuletzt gelesen/);
  expect(asked.filter((url) => /react/i.test(url))).toEqual([]);
  expect(shown.scripts.filter((name) => name.startsWith('chunk.strings-')).map((name) => name.split('_')[0])).toEqual(['chunk.strings-de']);
  expect(loaded('card-reading')).toBe(true);
  await page.getByRole('button', { name: german['ui.card.showBlockers'] }).click();
  await page.getByText(checksDirectory['check.D02.title']).waitFor();
  await close();
});

test('the quick view names the checks that block, each with a link that opens it in the console', async () => {
  await open();
  await wasRead();
  await card.getByRole('button', { name: uiCard['ui.card.showBlockers'] }).click();
  await quickView.getByText('Could not check', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const opened = shown.context.waitForEvent('page');
  // By keyboard, as a person without a mouse would.
  await quickView.getByRole('link', { name: `Open in the console: U02 ${checksUsers['check.U02.title']}` }).press('Enter');
  const console_ = await opened;
  await console_.getByRole('dialog', { name: /^U02 / }).getByRole('heading').first().waitFor();
  await close();
});

test('reading again that fails leaves what was read, and says so; the next one that does not replaces it', async () => {
  await open();
  await wasRead();
  await card.getByRole('button', { name: uiCard['ui.card.showBlockers'] }).click();
  const broken = `${hosts.graph}/**`;
  await shown.context.route(broken, (route) => route.abort());
  await quickView.getByRole('button', { name: uiReadiness['ui.read.again'] }).click();
  await says(uiCard['ui.card.againFailed']);
  expect(await card.innerText()).toMatch(DAY);
  await shown.context.unroute(broken);
  await quickView.getByRole('button', { name: uiReadiness['ui.read.again'] }).click();
  await page.locator('#card').getByText(uiCard['ui.card.againFailed']).first().waitFor({ state: 'hidden' });
  await quickView.getByRole('button', { name: uiReadiness['ui.read.again'] }).waitFor();
  expect(await card.innerText()).toMatch(/things block .* Last read /);
  await close();
});

test('a tenant that may not be read is called so, and nothing else is said about it', async () => {
  await open('?part=card', () => {
    const { faults } = hosts.service.rehearsal;
    faults.add({ match: { path: '/organization', times: 'always' }, effect: { kind: 'status', status: 403, code: 'Forbidden' } });
    return Promise.resolve();
  });
  await says(uiStates['ui.unreadable.title']);
  expect(await card.innerText()).not.toMatch(/20\d\d|block|Last read/);
  await card.getByRole('button', { name: uiCard['ui.card.showDetails'] }).click();
  await quickView.getByText(uiStates['ui.forbidden.soWhat']).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await close();
});

test('without its words it has one sentence; without its reading it says that a part is missing', async () => {
  const without = (chunk: string) => open('?part=card', () => shown.context.route(({ pathname }) => pathname.includes(`/chunk.${chunk}_`), (route) => route.abort()));
  await without('strings-en');
  await says(WITHOUT_STRINGS.en.sentence);
  expect(shown.sent).toEqual([]);
  await close();
  await without('card-reading');
  await says(uiStates['ui.chunk.title']);
  await close('A part of the card could not be loaded');
});

test('the property pane comes when it is opened, and its address is followed at once', async () => {
  await open();
  await wasRead();
  expect(loaded('card-property-pane')).toBe(false);
  expect(await shown.propertyPane('card')).toContain(panes['pane.dashboard.consoleLabel']);
  expect(loaded('card-property-pane')).toBe(true);
  await shown.setProperties('card', { consoleUrl: 'http://elsewhere.example/' });
  await card.getByRole('button', { name: uiCard['ui.card.showBlockers'] }).click();
  await quickView.getByText(checksUsers['check.U02.title']).waitFor();
  expect(await quickView.getByRole('link').count()).toBe(0);
  await close();
});

test('taken off in the middle of reading it leaves nothing behind and asks nothing more', async () => {
  let letGo = (): void => undefined;
  await open('?part=card', async () => {
    letGo = await shown.hold();
  });
  await says(uiReadiness['ui.read.reading']);
  const ended = page.waitForEvent('requestfailed', (request) => request.url().startsWith(hosts.graph));
  if (shown.sent.length === 0) {
    await page.waitForRequest((request) => request.url().startsWith(hosts.graph));
  }
  await shown.dispose('card');
  await ended;
  const asked = shown.sent.length;
  letGo();
  // By the time that another one has read, the first would have gone on.
  await shown.show('card');
  await wasRead();
  expect(shown.sent.length - asked).toBeLessThanOrEqual(3);
  await close();
});
