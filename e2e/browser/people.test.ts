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

test('people among the findings and the admin who stays have faces, and not one request is made for them', async () => {
  const { page, context, faults } = await openPage(browser);
  await page.goto(`${server.url}#/steps/users`);
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const faces = 'mgt-tenant-closure-person .initials';
  await page.getByRole('list', { name: 'Stays' }).locator(faces).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/checks/U03';
  });
  await page.getByRole('dialog').locator(faces).first().waitFor();
  expect(await page.getByRole('dialog').locator(faces).count()).toBeGreaterThan(1);
  // The page’s own scripts and fonts are fetched when they are needed; Graph and everything else is not asked.
  expect(asked.filter((url) => !/\.(js|woff2?)$/.test(new URL(url).pathname))).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
