import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage, type WatchedPage } from './support/browser';
import { hurry } from './support/closing';
import { crash } from './support/crash';
import { deletedOnce, deletions } from './support/deletions';
import { journalOf, sittingsIn, untold } from './support/journal';
import { startLocal, type LocalServer } from './support/localServer';
import { rehearsalOf } from './support/rehearsal';
import { deleteEverybody, stateOf, untilDone, untilVerified } from './support/step1';

/** Whoever executes gives a sign of life every three seconds, and is believed dead after thirty. */
const LEASE_MS = 30_000;

let browser: Browser;
let server: LocalServer;
let watched: WatchedPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--scenario', 'messy'])]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  await rehearsalOf(server).post('reset', { scenario: 'messy' });
  watched = await openPage(browser);
  await watched.page.clock.install();
});
afterEach(async () => {
  await rehearsalOf(server).post('quotas', 'graph');
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

/** A run that takes as long as a test needs, at a quota that nobody told it. */
const slowly = (): Promise<void> =>
  rehearsalOf(server).post('quotas', {
    units: 'none', writes: { limit: 20, windowMs: 8_000 }, conditionalAccess: 'none', identityReports: 'none'
  });

async function secondTab(): Promise<Page> {
  const page = await watched.context.newPage();
  await page.clock.install();
  await page.goto(`${server.url}#/steps/users`);
  await page.getByRole('heading', { name: /^A run is on in another tab/ }).waitFor();
  return page;
}

const verifiedIn = async (page: Page): Promise<number> =>
  Number(/(\d+) of \d+ verified/.exec(await page.locator('article').first().innerText())?.[1] ?? 0);

const WRITING = /^(Stop|Continue|Close it|Remove|Import|Choose a file|Try again now|Delete [\d,]+ users)/;

/** Everything that would begin, continue, stop or close a run: nothing of it may be there. */
async function waysToWrite(page: Page): Promise<readonly string[]> {
  const buttons = await page.getByRole('button', { name: WRITING }).all();
  return Promise.all(buttons.map(async (button) => (await button.textContent()) ?? ''));
}

test('a second tab shows a run as it happens, cannot write, and takes over only when the first is dead for the whole lease', async () => {
  const { page: first } = watched;
  await slowly();
  const planned = await deleteEverybody(first, server);
  await untilVerified(first, 1);
  const second = await secondTab();
  await untilVerified(second, 1);
  const seen = await verifiedIn(second);
  await untilVerified(second, seen + 1);
  expect(await waysToWrite(second)).toEqual([]);
  // Pressed all the same.
  await second.getByRole('button', { name: 'Review plan: Delete users', exact: true }).evaluate((button) => (button as HTMLButtonElement).click());
  expect(await second.getByRole('heading', { name: /^Review:/ }).count()).toBe(0);
  expect(await axeViolations(second)).toEqual([]);

  await crash(first);
  await rehearsalOf(server).post('quotas', 'none');
  const half = (await deletions(server)).length;
  expect(half).toBeLessThan(planned);
  const diedAt = await second.evaluate(() => Date.now());
  const takeOver = second.getByRole('button', { name: /^Continue (here|the run)$/ });
  const lapsing = second.getByText(/gives no sign of life. Unless it does/);
  await hurry({ page: second }, () => lapsing.isVisible());
  expect(await takeOver.count()).toBe(0);
  await hurry({ page: second }, () => takeOver.isVisible());
  expect((await second.evaluate(() => Date.now())) - diedAt).toBeGreaterThan(LEASE_MS - 3_000);
  expect((await deletions(server)).length).toBe(half);
  await takeOver.click();
  await untilDone(second);

  const after = await stateOf(server);
  expect([after.counts.users, after.violations]).toEqual([1, 0]);
  expect(await deletedOnce(server)).toEqual([planned, planned]);
  const records = await journalOf(second);
  expect([sittingsIn(records), untold(records)]).toEqual([2, []]);
});

test('a run that ends in the first tab ends in the second: it says how, reads again, and can begin something itself', async () => {
  const { page: first } = watched;
  await slowly();
  await deleteEverybody(first, server);
  await untilVerified(first, 1);
  const second = await secondTab();
  await rehearsalOf(server).post('quotas', 'none');
  await untilDone(first);
  await second.getByRole('heading', { name: 'The run in the other tab has ended' }).waitFor();
  await second.getByText(/^Done\. Every user of the plan is confirmed/).waitFor();
  // Nobody but the acting admin is left in its list.
  await second.getByText('0 of 0 shown').waitFor();
  await second.getByRole('button', { name: 'Close', exact: true }).click();
  // It looks every two seconds who executes.
  const inTheWay = second.getByText('A run is on in another tab. Only one at a time.');
  await hurry({ page: second }, async () => (await inTheWay.count()) === 0);
});
