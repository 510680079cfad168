import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { messyRunbook } from '../../src/evidence/runbook/testing/messyRunbook';
import { createFormat } from '../../src/loc/createFormat';
import { loadStrings } from '../../src/loc/load';
import { createSpeaker } from '../../src/loc/speaker';
import { LOCALES } from '../../src/ports/host';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage } from './support/browser';
import { startLocal } from './support/localServer';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await connectBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'runbook-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens a file without any network, at the width of a telephone, and remembers what it asks for. */
async function openFile(file: string): Promise<{ readonly page: Awaited<ReturnType<typeof openPage>>['page']; readonly requests: readonly string[] }> {
  const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => requests.push(`console: ${message.text()}`));
  await page.goto(pathToFileURL(file).href);
  return { page, requests };
}

test.each(LOCALES)('%s: opens from a file address and asks nobody for anything', async (locale) => {
  const words = createSpeaker(await loadStrings(locale), createFormat(locale, () => Date.UTC(2026, 10, 20, 12), 'UTC'));
  const file = path.join(folder, `runbook ${locale}.html`);
  await writeFile(file, await messyRunbook(words, locale), 'utf8');
  const { page, requests } = await openFile(file);
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  expect(await page.locator('h1').innerText()).not.toBe('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test('the file that the product saves is such a file', async () => {
  const server = await startLocal(['--scenario', 'messy']);
  const { page, context, faults } = await openPage(browser, { acceptDownloads: true });
  await page.goto(`${server.url}?lang=de#/steps/prepare`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: (await loadStrings('de'))['runbook.card.save'] }).click({ timeout: 60_000 });
  const file = path.join(folder, (await saved).suggestedFilename());
  await (await saved).saveAs(file);
  const opened = await openFile(file);
  expect(opened.requests).toEqual([pathToFileURL(file).href]);
  expect(await opened.page.locator('html').getAttribute('lang')).toBe('de');
  expect(faults).toEqual([]);
  await opened.page.context().close();
  await context.close();
  await server.stop();
});
