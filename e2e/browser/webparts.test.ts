import type { Browser, Locator, Page } from 'playwright-core';
import { CHECKS } from '../../src/checks';
import { de } from '../../src/loc/de';
import { uiPanel } from '../../src/loc/en/uiPanel';
import { BUILD_MS, productionBuild, type ProductionBuild } from '../house/productionBuild';
import { connectBrowser } from './support/browser';
import type { SpfxTheme } from './support/spfx/page/shown';
import { SHAREPOINT } from './support/spfx/sharePoint';
import { openSharePointPage, type PartName, type SharePointPage } from './support/spfx/stage';
import { GRAPH } from './support/spfx/tenant';

const WATCHING = uiPanel['ui.watching'];
const DAY = /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/;
const DARK: SpfxTheme = {
  isInverted: true,
  palette: { white: '#1b1a19', neutralPrimary: '#f3f2f1', themePrimary: '#4ba0e1' },
  semanticColors: { bodyBackground: '#1b1a19', bodyText: '#f3f2f1' }
};

let browser: Browser;
let build: ProductionBuild;
let shown: SharePointPage;
let page: Page;

beforeAll(async () => {
  build = await productionBuild();
  browser = await connectBrowser();
}, BUILD_MS);
afterAll(() => browser.close());

async function open(fragment = ''): Promise<void> {
  shown = await openSharePointPage(browser, build, fragment);
  ({ page } = shown);
}

async function close(): Promise<void> {
  await shown.context.close();
  expect(shown.faults).toEqual([]);
  expect(shown.tenant.service.rehearsal.violations).toEqual([]);
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

/** Waits until background and text of the web part's outermost element have these colours. */
const hasColours = async (name: PartName, ...wanted: readonly [background: string, text: string]): Promise<void> => {
  await page.waitForFunction(
    ([id, background, text]) => {
      const root = document.querySelector(`#${id} > div`);
      const look = root === null ? undefined : getComputedStyle(root);
      return look?.backgroundColor === background && look.color === text;
    },
    [name, ...wanted] as const
  );
};

/** Graph was asked things, alone or in batches, and told nothing. */
function expectOnlyQuestions(): void {
  const { sent, service } = shown.tenant;
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter(({ method, path }) => method !== 'GET' && !/^\/(v1\.0|beta)\/\$batch$/.test(path))).toEqual([]);
  expect(service.rehearsal.log.filter(({ method, path }) => method !== 'GET' && path !== '/$batch')).toEqual([]);
}

test('the page allows no eval and no other host: what loads here loads under that policy', async () => {
  await open();
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
    return { evaluated, elsewhere };
  });
  expect(happened).toEqual({ evaluated: expect.stringContaining('EvalError'), elsewhere: 'refused' });
  expect(shown.faults.join()).toContain('https://elsewhere.example/');
  await shown.context.close();
});

describe('on a page of SharePoint', () => {
  afterEach(close);

  test('the console reads the tenant when it is told to, and the headline is a day', async () => {
    await open();
    await shown.show('console');
    await button('console', 'Read this tenant').waitFor();
    expect(shown.tenant.sent).toEqual([]);
    await readInConsole();
    const headline = part('console').getByRole('region', { name: 'Earliest closing date' });
    expect(await headline.innerText()).toMatch(DAY);
    expect(await textOf('console')).toContain('Contoso Möbelhaus GmbH');
    // The time of the service, which SharePoint's own answers carry. This machine's is another.
    expect(await textOf('console')).toContain('6 May 2031, 09:3');
    expectOnlyQuestions();
    expect([...new Set(shown.tenant.sent.map(({ authorization }) => authorization))]).toEqual([`Bearer ${shown.token}`]);
  });

  test('people have their pictures from the Graph Toolkit, with the Graph client that SharePoint has', async () => {
    await open('#/checks/U02');
    await shown.show('console');
    const pictures = part('console').locator('mgt-tenant-closure-person .initials');
    expect(await pictures.first().innerText()).toMatch(/^[A-Z]{2}$/);
    await wasRead('console');
    expectOnlyQuestions();
    expect(shown.tenant.service.rehearsal.log.filter(({ path }) => /photo|presence/i.test(path))).toEqual([]);
  });

  test('the property pane makes the console a page for watching, at once', async () => {
    await open('#/checks/P08');
    await shown.show('console');
    await wasRead('console');
    const panel = page.getByRole('dialog');
    await panel.getByRole('heading').first().waitFor();
    expect(await panel.innerText()).not.toContain(WATCHING);
    await shown.setProperties('console', { readOnly: true });
    expect(await panel.innerText()).toContain(WATCHING);
  });

  test('the dashboard reads by itself and says day, counters and what is first in the way, in little space', async () => {
    await open();
    await page.setViewportSize({ width: 320, height: 700 });
    await shown.show('dashboard');
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
    const consoleUrl = `${SHAREPOINT}/sites/it/SitePages/Close.aspx`;
    await open();
    await shown.show('dashboard', { properties: { consoleUrl } });
    await wasRead('dashboard');
    const controls = part('dashboard').locator('button, input, select, textarea, form, [role=button], [role=switch], [contenteditable]');
    expect(await controls.allInnerTexts()).toEqual(['Read again']);
    const links = await part('dashboard').getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.startsWith(`${consoleUrl}#/`))).toEqual([]);
    await button('dashboard', 'Read again').click();
    await button('dashboard', 'Stop reading').waitFor();
    await wasRead('dashboard');
    expectOnlyQuestions();
    expect(['console', 'pages', 'panel', 'steps', 'step1', 'people'].filter(loaded)).toEqual([]);
  });

  test('both on one page say the same day', async () => {
    await open();
    await shown.show('dashboard');
    await shown.show('console');
    await Promise.all([wasRead('dashboard'), readInConsole()]);
    const [day] = DAY.exec(await textOf('dashboard')) ?? ['none'];
    expect(await textOf('console')).toContain(day);
  });

  test.each(['console', 'dashboard'] as const)('the %s follows the theme of its section', async (name) => {
    await open();
    await shown.show(name);
    await button(name, 'Read').waitFor();
    await hasColours(name, 'rgb(255, 255, 255)', 'rgb(50, 49, 48)');
    await shown.setTheme(name, DARK);
    await hasColours(name, 'rgb(27, 26, 25)', 'rgb(243, 242, 241)');
  });

  test('a theme that is there before the web part is the first one it shows', async () => {
    await open();
    await shown.show('console', { theme: DARK });
    await button('console', 'Read this tenant').waitFor();
    await hasColours('console', 'rgb(27, 26, 25)', 'rgb(243, 242, 241)');
  });

  test.each(['console', 'dashboard'] as const)('the %s leaves nothing behind, not even in the middle of reading', async (name) => {
    await open();
    const { sent } = shown.tenant;
    const letGo = shown.tenant.hold();
    const asks = page.waitForRequest((request) => request.url().startsWith(GRAPH));
    await shown.show(name);
    if (name === 'console') {
      await button('console', 'Read this tenant').click();
    }
    await asks;
    const ended = page.waitForEvent('requestfailed', (request) => request.url().startsWith(GRAPH));
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
    await open();
    await shown.show('dashboard', { culture: 'de-DE' });
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
    await open();
    await shown.show('console', { culture: 'fr-FR' });
    await button('console', 'Read this tenant').waitFor();
    expect(await shown.propertyPane('console')).toContain('Changes are possible after approval');
  });
});

describe('in Teams', () => {
  afterEach(close);

  test('the console is as dark as Teams, and follows it into high contrast', async () => {
    await open();
    await shown.show('console', { teams: { theme: 'dark', subPageId: '' } });
    await button('console', 'Read this tenant').waitFor();
    await hasColours('console', 'rgb(32, 31, 30)', 'rgb(255, 255, 255)');
    await shown.setTeamsTheme('console', 'contrast');
    await hasColours('console', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)');
    await shown.setTeamsTheme('console', 'default');
    await hasColours('console', 'rgb(255, 255, 255)', 'rgb(50, 49, 48)');
  });

  test('a link of ours opens what it names', async () => {
    await open();
    await shown.show('console', { teams: { theme: 'default', subPageId: 'checks/U02' } });
    await page.getByRole('dialog', { name: /^U02 / }).getByRole('heading').first().waitFor();
    expect(await page.getByRole('main').count()).toBe(1);
  });
});
