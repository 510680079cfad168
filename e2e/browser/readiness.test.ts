import type { Browser, Locator, Page } from 'playwright-core';
import { CHECKS } from '../../src/checks';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage, type WatchedPage } from './support/browser';
import { startLocal, type LocalServer } from './support/localServer';
import { rehearsalOf } from './support/rehearsal';

const THEMES = ['light', 'dark', 'contrast'] as const;

let browser: Browser;
let server: LocalServer;
let watched: WatchedPage;
let page: Page;

/** Opens the product afresh and reads the tenant to its end. */
async function readTenant(): Promise<void> {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Read this tenant' }).click();
  await page.getByRole('button', { name: 'Read again' }).waitFor();
}

/** The row of a check: its link begins with the id. */
const row = (id: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: `${id} ` }) });
const panelOf = (id: string): Locator => page.getByRole('dialog', { name: `${id} ` });
/** The panel is there once its heading is: the dialog itself is a box without a size around a fixed one. */
const opened = (id: string): Promise<void> => panelOf(id).getByRole('heading').first().waitFor();
const resultOf = (id: string): Promise<string> => row(id).getByRole('cell').first().innerText();

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--scenario', 'messy'])]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  watched = await openPage(browser);
  ({ page } = watched);
});
afterEach(async () => {
  await watched.context.close();
  await rehearsalOf(server).post('reset', {});
  expect(watched.faults).toEqual([]);
});

test('every check of the messy tenant has a result, blockers name objects, the headline is a date with its reasons', async () => {
  await readTenant();
  for (const { id } of CHECKS) {
    expect(await resultOf(id)).toMatch(
      /^(Pass|Blocks|Waiting|Needs a person|Could not check)$/
    );
  }
  const headline = page.getByRole('region', { name: 'Earliest closing date' });
  expect(await headline.innerText()).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
  expect(await headline.getByRole('list').first().getByRole('listitem').count()).toBeGreaterThan(0);

  await row('U02').getByRole('link').click();
  await opened('U02');
  expect(page.url()).toMatch(/checks\/U02$/);
  await panelOf('U02').getByRole('searchbox').fill('adele');
  await panelOf('U02').getByText('Miriam Großkopf').waitFor({ state: 'detached' });
  await panelOf('U02').getByRole('searchbox').fill('großkopf');
  await panelOf('U02').getByText('Miriam Großkopf').waitFor();
});

test.each(THEMES)('axe finds nothing on the readiness screen and in the panel: %s', async (theme) => {
  await page.goto(server.url);
  await page.selectOption('select[name=theme]', theme);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read this tenant' }).click();
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await row('S01').getByRole('link').click();
  await opened('S01');
  expect(await axeViolations(page)).toEqual([]);
});

test('tiles filter the list, and search narrows it', async () => {
  await readTenant();
  const blocks = page.getByRole('button', { name: /^Blocks \d+$/ });
  const count = Number(/\d+/.exec(await blocks.innerText())?.[0]);
  await blocks.click();
  expect(await blocks.getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'Blocks', exact: true }) }).count()).toBe(count);
  expect(await page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'Pass', exact: true }) }).count()).toBe(0);
});

test('with the keyboard alone: read, open a check, go on to the next, close', async () => {
  await page.goto(server.url);
  const read = page.getByRole('button', { name: 'Read this tenant' });
  await read.waitFor();
  for (let presses = 0; presses < 40 && !(await read.evaluate((button) => button === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  await row('U02').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await opened('U02');
  await page.keyboard.press('ArrowDown');
  await opened('U03');
  expect(page.url()).toMatch(/checks\/U03$/);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a 403 on one reading is "could not check" on its checks, with the reason, and nothing else suffers', async () => {
  await rehearsalOf(server).post('faults', {
    match: { path: '/domains', times: 'always' },
    effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' }
  });
  await readTenant();
  expect(await resultOf('D01')).toBe('Could not check');
  expect(await resultOf('U02')).toBe('Blocks');
  await row('D01').getByRole('link').click();
  await opened('D01');
  expect(await panelOf('D01').innerText()).toContain('Your role is not enough to read this.');
});
