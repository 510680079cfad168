import type { Browser } from 'playwright-core';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage } from './support/browser';
import { startLocal, type LocalServer } from './support/localServer';

const STEPS = ['prepare', 'cancel', 'delete', 'mfa', 'directory'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

let browser: Browser;
let server: LocalServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--scenario', 'messy'])]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test.each(THEMES)('axe finds nothing on the steps, in the waits as table, nor on the dashboard: %s', async (theme) => {
  const { page, context, faults } = await openPage(browser);
  const found: Record<string, readonly string[]> = {};
  await page.goto(`${server.url}?theme=${theme}#/steps/prepare`);
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  for (const step of STEPS) {
    await page.evaluate((address) => {
      location.hash = `#/steps/${address}`;
    }, step);
    await page.getByText('Proof:').first().waitFor();
    found[step] = await axeViolations(page);
  }
  await page.getByRole('link', { name: 'Readiness' }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  found.waits = await axeViolations(page);
  await page.goto(`${server.url}?theme=${theme}&surface=embedded`);
  await page.getByText('First in the way').waitFor();
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  found.dashboard = await axeViolations(page);
  expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test.each([
  ['a narrow window', { width: 320, height: 800 }],
  ['400 % zoom of a small screen', { width: 320, height: 256 }],
  ['a SharePoint column', { width: 700, height: 900 }]
])('nothing has to be scrolled sideways in %s', async (_, viewport) => {
  const { page, context, faults } = await openPage(browser, { viewport });
  await page.goto(`${server.url}#/steps/cancel`);
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const address of ['steps/cancel', 'steps/directory', '', 'checks/S01', 'checks/P13', 'checks/U02']) {
    await page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, address);
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect([address, await overflow()]).toEqual([address, 0]);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('the dashboard fits into 300 pixels, reads only, and leads to the console', async () => {
  const { page, context, faults } = await openPage(browser, { viewport: { width: 300, height: 700 } });
  const methods = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('/$batch')) {
      const { requests } = JSON.parse(request.postData() ?? '{"requests":[]}') as { requests: { method: string }[] };
      requests.forEach(({ method }) => methods.add(method));
    } else if (request.url().includes('/graph/') && request.method() !== 'OPTIONS') {
      methods.add(request.method());
    }
  });
  await page.goto(`${server.url}?surface=embedded`);
  await page.getByText('First in the way').waitFor();
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  expect([...methods]).toEqual(['GET']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await page.getByRole('link', { name: 'Open the console' }).getAttribute('href')).toContain('#/');
  expect(faults).toEqual([]);
  await context.close();
});

test('in forced colours everything that has a meaning is still drawn', async () => {
  const { page, context } = await openPage(browser, { forcedColors: 'active' });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Read this tenant' }).click();
  await page.getByRole('button', { name: 'Read again' }).waitFor();
  const invisible = await page.evaluate(() => {
    const colours = [...document.querySelectorAll('[role=table] svg, [role=group] svg, nav svg')].map((svg) => getComputedStyle(svg).color);
    const paper = getComputedStyle(document.body).backgroundColor;
    return colours.filter((colour) => colour === paper).length;
  });
  expect(invisible).toBe(0);
  await context.close();
});
