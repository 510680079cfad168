import type { Browser } from 'playwright-core';
import { connectBrowser, openPage } from './support/browser';
import { startLocal, type LocalServer } from './support/localServer';

let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--scenario', 'messy'])]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('the acting admin’s picture is the Graph Toolkit’s, under a tag of our own, and asks Graph for nothing', async () => {
  const { page, context, faults } = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/photo|\/people|\/presence/.test(request.url() + (request.postData() ?? ''))) {
      asked.push(request.url());
    }
  });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Read this tenant' }).click();
  const person = page.locator('mgt-tenant-closure-person');
  await person.locator('.initials').waitFor();
  expect(await person.locator('.initials').innerText()).toMatch(/^[A-Z]{1,2}$/);
  expect(await page.locator('mgt-person').count()).toBe(0);
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
