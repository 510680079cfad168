import type { Browser, Locator, Page } from 'playwright-core';
import { CHECKS } from '../../src/checks';
import { de } from '../../src/loc/de';
import { uiPanel } from '../../src/loc/en/uiPanel';
import { BUILD_MS } from '../house/productionBuild';
import type { PartName } from '../../local/built/choices';
import { connectBrowser } from './support/browser';
import { openSharePointPage, startBuiltHosts, type BuiltHosts, type SharePointPage } from './support/builtHosts';
import { DAY } from './support/day';

const WATCHING = uiPanel['ui.watching'];

let browser: Browser;
let hosts: BuiltHosts;
let shown: SharePointPage;
let page: Page;

beforeAll(async () => {
  [hosts, browser] = await Promise.all([startBuiltHosts('messy'), connectBrowser()]);
}, BUILD_MS);
afterAll(async () => {
  await browser.close();
  await hosts.stop();
});

async function open(query: string): Promise<void> {
  hosts.service.begin('messy', 1);
  shown = await openSharePointPage(browser, hosts, query);
  ({ page } = shown);
}

async function close(): Promise<void> {
  await shown.context.close();
  expect(shown.faults).toEqual([]);
  expect(hosts.service.rehearsal.violations).toEqual([]);
}

const part = (name: PartName): Locator => page.locator(`#${name}`);
const button = (name: PartName, text: string): Locator => part(name).getByRole('button', { name: text });
const wasRead = (name: PartName): Promise<void> => button(name, 'Read again').waitFor();
const textOf = (name: PartName): Promise<string> => part(name).innerText();

async function readInConsole(): Promise<void> {
  await button('console', 'Read this tenant').click();
  await wasRead('console');
}

/** Whether a chunk of the package was asked for. */
const loaded = (chunk: string): boolean => shown.scripts.some((name) => name.startsWith(`chunk.${chunk}_`));

/** Graph was asked things, alone or in batches, and told nothing. */
function expectOnlyQuestions(): void {
  const { sent } = shown;
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter(({ method, path }) => method !== 'GET' && !/^\/(v1\.0|beta)\/\$batch$/.test(path))).toEqual([]);
  expect(hosts.service.rehearsal.log.filter(({ method, path }) => method !== 'GET' && path !== '/$batch')).toEqual([]);
}

test('the page allows no eval and no other host: what loads here loads under that policy', async () => {
  await open('?part=none');
  const happened = await page.evaluate(async () => {
    const evaluated = await new Promise((resolve) => {
      // In a task of its own: what the driver calls is exempt.
      setTimeout(() => {
        try {
          resolve((Reflect.construct(Function, ['return "evaluated"']) as () => unknown)());
        } catch (error) {
          resolve(String(error));
        }
      });
    });
    const elsewhere = await fetch('https://elsewhere.example/').then(() => 'answered', () => 'refused');
    const picture = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
      image.src = 'https://pictures.example/a.png';
    });
    return { evaluated, elsewhere, picture };
  });
  expect(happened).toEqual({ evaluated: expect.stringContaining('EvalError'), elsewhere: 'refused', picture: 'refused' });
  const told = shown.faults.join();
  expect(told).toContain('Asked for https://elsewhere.example, which is not on this machine.');
  expect(told).toContain('The policy of the page refused https://pictures.example/a.png');
  await shown.context.close();
});

describe('on a page of SharePoint', () => {
  afterEach(close);

  test('the console reads the tenant when it is told to, and the headline is a day', async () => {
    await open('?part=console');
    await button('console', 'Read this tenant').waitFor();
    expect(shown.sent).toEqual([]);
    await readInConsole();
    const headline = part('console').getByRole('region', { name: 'Earliest closing date' });
    expect(await headline.innerText()).toMatch(DAY);
    expect(await textOf('console')).toContain('Contoso Möbelhaus GmbH');
    // The time of the service, which SharePoint's own answers carry. This machine's is another.
    expect(await textOf('console')).toContain('6 May 2031, 09:3');
    expectOnlyQuestions();
    const [token, ...others] = new Set(shown.sent.map(({ authorization }) => authorization));
    expect(token).toMatch(/^Bearer [\w-]+\.[\w-]+\./);
    expect(others).toEqual([]);
  });

  test('people have their pictures from the Graph Toolkit, with the Graph client that SharePoint has', async () => {
    await open('?part=console#/checks/U02');
    const pictures = part('console').locator('mgt-tenant-closure-person .initials');
    expect(await pictures.first().innerText()).toMatch(/^[A-Z]{2}$/);
    await wasRead('console');
    expectOnlyQuestions();
    expect(hosts.service.rehearsal.log.filter(({ path }) => /photo|presence/i.test(path))).toEqual([]);
  });

  test('the property pane makes the console a page for watching, at once', async () => {
    await open('?part=console#/checks/P08');
    await wasRead('console');
    const panel = page.getByRole('dialog');
    await panel.getByRole('heading').first().waitFor();
    expect(await panel.innerText()).not.toContain(WATCHING);
    await shown.setProperties('console', { readOnly: true });
    expect(await panel.innerText()).toContain(WATCHING);
  });

  test('the dashboard reads by itself and says day, counters and what is first in the way, in little space', async () => {
    await open('?part=dashboard');
    await page.setViewportSize({ width: 320, height: 700 });
    await wasRead('dashboard');
    expect(await textOf('dashboard')).toMatch(DAY);
    const counters = part('dashboard').getByRole('list', { name: 'What stands in the way' }).getByRole('listitem');
    const words = (await counters.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(words.map((text) => text.replace(/\d+/, 'n'))).toEqual([
      'n Blocks', 'n Waiting', 'n Needs a person', 'n Could not check', 'n Pass'
    ]);
    expect(words.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(CHECKS.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('the dashboard can only ask: no write, no control but reading, nothing of the console is loaded', async () => {
    const consoleUrl = `${hosts.url}sites/it/SitePages/Close.aspx`;
    await open('?part=dashboard');
    await button('dashboard', 'Read').waitFor();
    await shown.setProperties('dashboard', { consoleUrl });
    await wasRead('dashboard');
    const controls = part('dashboard').locator('button, input, select, textarea, form, [role=button], [role=switch], [contenteditable]');
    expect(await controls.allInnerTexts()).toEqual(['Read again']);
    const links = await part('dashboard').getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.startsWith(`${consoleUrl}#/`))).toEqual([]);
    const letGo = await shown.hold();
    await button('dashboard', 'Read again').click();
    await button('dashboard', 'Stop reading').waitFor();
    letGo();
    await wasRead('dashboard');
    expectOnlyQuestions();
    expect(['console', 'pages', 'panel', 'steps', 'step1', 'people'].filter(loaded)).toEqual([]);
  });

  test('both on one page say the same day', async () => {
    await open('?part=console&part=dashboard');
    await Promise.all([wasRead('dashboard'), readInConsole()]);
    const [day] = DAY.exec(await textOf('dashboard')) ?? ['none'];
    expect(await textOf('console')).toContain(day);
  });

  test.each(['console', 'dashboard'] as const)('the %s leaves nothing behind, not even in the middle of reading', async (name) => {
    await open('?part=none');
    const { sent } = shown;
    const letGo = await shown.hold();
    const asks = page.waitForRequest((request) => request.url().startsWith(hosts.graph));
    await shown.show(name);
    if (name === 'console') {
      await button('console', 'Read this tenant').click();
    }
    await asks;
    const ended = page.waitForEvent('requestfailed', (request) => request.url().startsWith(hosts.graph));
    expect(await shown.dispose(name)).toBe('');
    await ended;
    const asked = sent.length;
    letGo();
    // By the time that another one is there, the first would have gone on.
    await shown.show('console');
    await button('console', 'Read this tenant').waitFor();
    expect(sent.length).toBe(asked);
  });

  test('a German page shows German, and English is not even fetched', async () => {
    await open('?part=dashboard&culture=de-DE');
    await button('dashboard', de['ui.read.again']).waitFor();
    const text = await textOf('dashboard');
    expect(text).toContain(de['ui.headline.label']);
    expect(text).toContain(de['ui.dashboard.topBlockers']);
    expect(text).toMatch(/\d{1,2}\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) 20\d\d/);
    expect(await part('dashboard').locator('[lang]').first().getAttribute('lang')).toBe('de');
    expect(await shown.propertyPane('dashboard')).toContain('Konsole');
    expect([loaded('strings-de'), loaded('strings-en')]).toEqual([true, false]);
  });

  test('a language that we do not have is English', async () => {
    await open('?part=console&culture=fr-FR');
    await button('console', 'Read this tenant').waitFor();
    expect(await shown.propertyPane('console')).toContain('Changes are possible after approval');
  });
});
