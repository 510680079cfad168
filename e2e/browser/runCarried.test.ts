import type { Browser, Download } from 'playwright-core';
import { text } from 'node:stream/consumers';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage } from './support/browser';
import { deletedOnce, deletions } from './support/deletions';
import { journalOf, sittingsIn, untold } from './support/journal';
import { startLocal, type LocalServer } from './support/localServer';
import { rehearsalOf } from './support/rehearsal';
import { deleteEverybody, openStep1, stateOf, untilDone, untilVerified } from './support/step1';

let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--scenario', 'messy'])]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const asFile = (content: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(content)
});

async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}

test('a journal is exported in one browser and imported in another: altered it is refused, whole it continues to the same end', async () => {
  const control = rehearsalOf(server);
  await control.post('latency', { ms: 60 });
  const from = await openPage(browser, { acceptDownloads: true });
  await from.page.clock.install();
  const planned = await deleteEverybody(from.page, server);
  await untilVerified(from.page);
  await from.page.getByRole('button', { name: 'Stop' }).click();
  await from.page.getByRole('heading', { name: /^Stopped/ }).waitFor();
  await control.post('latency', { ms: 0 });
  const { initialDomain } = await stateOf(server);
  const saving = from.page.waitForEvent('download');
  await from.page.getByRole('button', { name: 'Export the journal' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^tenant-closure-[a-z]+-[a-z0-9.]+-\d{4}-\d\d-\d\d[-0-9a-f]*\.json$/);
  expect(download.suggestedFilename()).toContain(initialDomain);
  const written = await textOf(download);
  await from.page.getByText(/^The file was handed to the browser/).waitFor();

  const to = await openPage(browser);
  await to.page.clock.install();
  await openStep1(to.page, server);
  await to.page.getByText('Import a journal', { exact: true }).click();
  const input = to.page.locator('input[type=file]');
  await input.setInputFiles(asFile(written.replace('"kind\\":\\"outcome', '"kind\\":\\"outc0me')));
  await to.page.getByText(/^The file was not taken in\./).waitFor();
  expect(await axeViolations(to.page)).toEqual([]);
  expect(await journalOf(to.page)).toEqual([]);

  await input.setInputFiles(asFile(written));
  await to.page.getByRole('button', { name: 'Continue the run' }).waitFor();
  const sent = (await deletions(server)).length;
  await to.page.getByRole('button', { name: 'Continue the run' }).click();
  await untilDone(to.page);
  expect(sent).toBeLessThan(planned);
  const after = await stateOf(server);
  expect([after.counts.users, after.violations]).toEqual([1, 0]);
  expect(await deletedOnce(server)).toEqual([planned, planned]);
  const records = await journalOf(to.page);
  expect(records.filter(({ kind }) => kind === 'imported')).toHaveLength(1);
  expect([sittingsIn(records), untold(records)]).toEqual([2, []]);
  for (const { context, faults } of [from, to]) {
    await context.close();
    expect(faults).toEqual([]);
  }
});
