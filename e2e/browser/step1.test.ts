import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage, type WatchedPage } from './support/browser';
import { deletions } from './support/deletions';
import { startLocal, type LocalServer } from './support/localServer';
import { rehearsalOf } from './support/rehearsal';
import { askToDelete, confirm, confirmDeletion, deleteEverybody, openStep1, reviewDeletion, stateOf, untilDone, untilVerified } from './support/step1';

let browser: Browser;
let server: LocalServer;
let watched: WatchedPage;
let page: Page;

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
  ({ page } = watched);
  await page.clock.install();
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

test('messy: everybody but the acting admin goes by one execution, is proved gone, and can be restored', async () => {
  const before = await stateOf(server);
  // A double click on the button is one execution.
  const planned = await deleteEverybody(page, server, 'dblclick');
  await untilDone(page);
  const after = await stateOf(server);
  expect(after.counts.users).toBe(1);
  expect(after.counts.deletedUsers).toBe(before.counts.deletedUsers + planned);
  expect(after.violations).toBe(0);
  const paths = (await deletions(server)).map(({ path }) => path);
  expect(paths.filter((path) => path.includes(before.actingAdminId))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('checkbox').first().check({ force: true });
  await page.getByRole('button', { name: 'Restore 1 user', exact: true }).click();
  await page.getByRole('button', { name: 'Restore 1 user …' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel(/initial domain/).fill(before.initialDomain);
  await dialog.getByLabel(/^Type the number/).fill('1');
  await dialog.getByRole('button', { name: 'Restore 1 user', exact: true }).click();
  await untilDone(page);
  expect((await stateOf(server)).counts.users).toBe(2);

  await page.getByRole('button', { name: 'Close the results' }).click();
  await page.getByText('1 of 1 shown').waitFor();
});

test.each(['light', 'dark', 'contrast'])('axe finds nothing where users are sorted and reviewed: %s', async (theme) => {
  await openStep1(page, server, `?theme=${theme}`);
  expect(await axeViolations(page)).toEqual([]);
  await reviewDeletion(page);
  expect(await axeViolations(page)).toEqual([]);
});

test('the last question: begins on Cancel, Enter does nothing, padded or wrong words do nothing', async () => {
  const { initialDomain, counts } = await stateOf(server);
  await openStep1(page, server);
  await askToDelete(page);
  const dialog = page.getByRole('alertdialog');
  const act = dialog.getByRole('button', { name: /^Delete \d+ users$/ });
  expect(await dialog.getByRole('button', { name: 'Cancel' }).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  for (const [domain, count] of [
    [` ${initialDomain}`, String(counts.users - 1)],
    [initialDomain.toUpperCase(), String(counts.users - 1)],
    [initialDomain, `${counts.users - 1} `],
    [initialDomain, String(counts.users)]
  ] as const) {
    await dialog.getByLabel(/initial domain/).fill(domain);
    await dialog.getByLabel(/^Type the number/).fill(count);
    expect(await act.isDisabled()).toBe(true);
  }
  await dialog.getByLabel(/initial domain/).fill(initialDomain);
  await dialog.getByLabel(/^Type the number/).fill(String(counts.users - 1));
  await page.keyboard.press('Enter');
  await act.focus();
  await page.keyboard.press('Enter');
  expect(await act.isVisible()).toBe(true);
  expect(await deletions(server)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await deletions(server)).toEqual([]);
});

test('a tenant that changed after the review makes the plan stale: nothing is deleted, the difference is shown', async () => {
  const { initialDomain, counts } = await stateOf(server);
  await openStep1(page, server);
  await askToDelete(page);
  // Somebody else deletes a planned user in the meantime.
  const list = (await (
    await fetch(`${server.graph}/v1.0/users?$top=5`, { headers: { Authorization: 'Bearer x' } })
  ).json()) as { readonly value: readonly { readonly id: string }[] };
  const victim = list.value[3]?.id ?? '';
  await fetch(`${server.graph}/v1.0/users/${victim}`, { method: 'DELETE', headers: { Authorization: 'Bearer x' } });
  await confirmDeletion(page, initialDomain, counts.users - 1);
  await page.getByRole('heading', { name: 'Nothing was changed' }).waitFor();
  await page.getByText('No longer in the plan: 1 user').waitFor();
  expect((await deletions(server)).length).toBe(1);
});

test('closed in the middle and opened again: the run continues from its journal to the same end', async () => {
  await rehearsalOf(server).post('latency', { ms: 30 });
  const planned = await deleteEverybody(page, server);
  await page.getByRole('heading', { name: 'Deleting users' }).waitFor();
  await untilVerified(page);
  const half = await deletions(server);
  expect(half.length).toBeLessThan(planned);
  await page.close({ runBeforeUnload: false });
  page = await watched.context.newPage();
  await page.clock.install();
  await page.goto(`${server.url}#/steps/users`);
  // The closed page gave nothing back, so its lease has to lapse first.
  await page.getByRole('button', { name: /^Continue (here|the run)$/ }).click({ timeout: 60_000 });
  await untilDone(page);
  const after = await stateOf(server);
  expect(after.counts.users).toBe(1);
  expect(after.violations).toBe(0);
  const paths = (await deletions(server)).filter(({ status }) => status === 204).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  await rehearsalOf(server).post('latency', { ms: 0 });
});

test('Stop: no further deletion begins, and the run can be continued', async () => {
  await rehearsalOf(server).post('latency', { ms: 30 });
  await deleteEverybody(page, server);
  await untilVerified(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('heading', { name: /Stopped/ }).waitFor();
  const stopped = (await deletions(server)).length;
  await page.getByRole('button', { name: 'Continue the run' }).waitFor();
  expect((await deletions(server)).length).toBe(stopped);
  await rehearsalOf(server).post('latency', { ms: 0 });
  await page.getByRole('button', { name: 'Continue the run' }).click();
  await untilDone(page);
  expect((await stateOf(server)).counts.users).toBe(1);
});

test('synced: switching synchronization off is accepted, waited for, and proved by a fresh read', async () => {
  await rehearsalOf(server).post('reset', { scenario: 'synced' });
  const { initialDomain } = await stateOf(server);
  await openStep1(page, server);
  await page.getByRole('button', { name: /^Review plan: Turn directory/ }).click();
  await page.getByRole('button', { name: /^Turn directory synchronization off …$/ }).click();
  await confirm(page, initialDomain, 1, /^Turn directory synchronization off$/);
  await page.getByRole('heading', { name: /^Accepted/ }).waitFor({ timeout: 240_000 });
  await page.getByRole('button', { name: 'Close the results' }).click();
  const card = page.getByRole('region', { name: 'Directory synchronization' });
  await card.getByText('Waiting').waitFor();
  await rehearsalOf(server).post('clock', { advanceMs: 27 * 3_600_000 });
  await card.getByRole('button', { name: 'Read synchronization again' }).click();
  await card.getByText('Pass').waitFor();
  // Nobody is in the way of the deletion any more.
  await page.getByText('119 of 119 shown').waitFor();
});
