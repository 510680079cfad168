import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { ThemeName } from '../../local/built/choices';
import { sectionTheme, teamsTheme } from '../../local/built/page/themes';
import { BUILD_MS } from '../house/productionBuild';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage, type WatchedPage } from './support/browser';
import { DAY } from './support/day';
import { startLocal, type LocalServer } from './support/localServer';
import { exportedInventory, keepRecords } from './support/records';
import { rehearsalOf } from './support/rehearsal';
import { stateOf, untilDone } from './support/step1';
import { overhear, teamsTalk } from './support/teamsTalk';

const PAGE = 'sites/it/SitePages/Tenant-Closure.aspx';
const APP = 'fcb01067-3a23-446e-a71e-929c1d1e4ac2';

let browser: Browser;
let server: LocalServer;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startLocal(['--built', '--scenario', 'clean'])]);
}, BUILD_MS);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  await rehearsalOf(server).post('reset', { scenario: 'clean' });
  watched = await openPage(browser);
  ({ page } = watched);
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

type Place = Page | FrameLocator;

/** What is in the frame: the page of SharePoint, or the app in Teams. */
const hosted = (): FrameLocator => page.frameLocator('iframe.hosted');

/** The document inside of the frame: what can be evaluated, and what axe looks at. */
async function inside(): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe.hosted')).contentFrame();
  if (frame === null) {
    throw new Error('Nothing is hosted.');
  }
  return frame;
}

/** Reads where reading has to be asked for, and waits for the day. */
async function read(place: Place): Promise<void> {
  const ask = place.getByRole('button', { name: 'Read this tenant' });
  const done = place.getByText(/^Last read /).first();
  await ask.or(done).first().waitFor();
  if (await ask.isVisible()) {
    await ask.click();
  }
  await done.waitFor();
}

const rgb = (hex = ''): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Background and text of the product's outermost element, as soon as the background is the wanted one. */
async function coloursOf(part: Locator, background: string): Promise<readonly [background: string, text: string]> {
  const handle = await part.locator('> div').first().elementHandle();
  await (await handle?.ownerFrame())?.waitForFunction(
    ([element, wanted]) => element !== null && getComputedStyle(element as Element).backgroundColor === wanted,
    [handle, background] as const
  );
  return part.locator('> div').first().evaluate((root) => {
    const look = getComputedStyle(root);
    return [look.backgroundColor, look.color] as const;
  });
}

/** Opens the last question and answers it; the run goes on until a fresh read has confirmed everybody. */
async function deleteEverybody(place: Place): Promise<void> {
  const { initialDomain, counts } = await stateOf(server);
  const sorted = (): Promise<void> => place.getByText(/^[\d,]+ of [\d,]+ shown$/).waitFor({ timeout: 120_000 });
  await sorted();
  // Nothing may be deleted before the inventory was exported, so that it was.
  await keepRecords(page, await exportedInventory(server));
  await sorted();
  await place.getByRole('button', { name: 'Review plan: Delete users', exact: true }).click();
  await place.getByRole('button', { name: /^Delete [\d,]+ users …$/ }).click();
  const dialog = place.getByRole('alertdialog');
  await dialog.getByLabel(/initial domain/).fill(initialDomain);
  await dialog.getByLabel(/^Type the number/).fill(String(counts.users - 1));
  await dialog.getByRole('button', { name: /^Delete [\d,]+ users$/ }).click();
  await untilDone(page, place);
  const after = await stateOf(server);
  expect([after.counts.users, after.counts.deletedUsers - counts.deletedUsers, after.violations]).toEqual([1, counts.users - 1, 0]);
}

/** Presses a link of the open check that leads to a portal, and answers where it should lead and where it led. */
async function portalBehind(place: Place): Promise<readonly [should: string, did: string]> {
  const link = place.getByRole('dialog').getByRole('link', { name: /^Open .*\(opens in a new tab\)$/ }).first();
  const [opened] = await Promise.all([watched.context.waitForEvent('page'), link.click()]);
  await opened.waitForLoadState();
  const url = new URL(opened.url());
  await opened.close();
  expect(url.pathname).toBe('/portal');
  return [(await link.getAttribute('href')) ?? '', url.searchParams.get('link') ?? ''];
}

describe('a page of SharePoint', () => {
  test.each([
    ['console', 'light', 'none', 'full'],
    ['console', 'dark', 'none', 'full'],
    ['console', 'light', 'strong', 'full'],
    ['dashboard', 'light', 'none', 'full'],
    ['dashboard', 'light', 'neutral', 'third'],
    ['dashboard', 'light', 'soft', 'third'],
    ['dashboard', 'light', 'strong', 'third'],
    ['dashboard', 'dark', 'neutral', 'third'],
    ['dashboard', 'dark', 'strong', 'third']
  ] as const)('the %s reads there and axe finds nothing: %s, section %s, %s', async (part, theme, section, width) => {
    await page.goto(`${server.url}${PAGE}?part=${part}&theme=${theme}&section=${section}&width=${width}`);
    await read(page);
    expect(await page.locator(`#${part}`).innerText()).toMatch(DAY);
    const { semanticColors } = sectionTheme(theme, section);
    const background = rgb(semanticColors.bodyBackground);
    expect(await coloursOf(page.locator(`#${part}`), background)).toEqual([background, rgb(semanticColors.bodyText)]);
    expect(await page.locator('.section').evaluate((zone) => getComputedStyle(zone).backgroundColor)).toBe(background);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('the frame changes theme, section and width while the dashboard stays as it was read', async () => {
    await page.goto(`${server.url}?part=dashboard`);
    await read(hosted());
    const before = await rehearsalOf(server).get<readonly unknown[]>('log');
    await page.selectOption('select[name=section]', 'soft');
    await page.selectOption('select[name=theme]', 'dark');
    await page.selectOption('select[name=width]', 'third');
    const dashboard = hosted().locator('#dashboard');
    await coloursOf(dashboard, rgb(sectionTheme('dark', 'soft').semanticColors.bodyBackground));
    expect(await dashboard.evaluate((part) => part.getBoundingClientRect().width)).toBeLessThan(450);
    expect(await dashboard.innerText()).toMatch(DAY);
    expect((await rehearsalOf(server).get<readonly unknown[]>('log')).length).toBe(before.length);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('step 1: everybody but the acting admin is deleted and proved gone', async () => {
    await page.clock.install();
    await page.goto(`${server.url}${PAGE}?part=console&section=neutral#/steps/users`);
    await deleteEverybody(page);
  });

  test('a link to a portal opens beside the page, where the rehearsal portal stands for it', async () => {
    await page.goto(`${server.url}${PAGE}?part=console#/checks/S01`);
    const [should, did] = await portalBehind(page);
    expect(should).toMatch(/^https:\/\/\w+\.microsoft\.com\//);
    expect(did).toBe(should);
  });
});

describe('Teams', () => {
  const theme = async (name: ThemeName): Promise<void> => {
    const { semanticColors } = teamsTheme(name);
    const background = rgb(semanticColors.bodyBackground);
    expect(await coloursOf(hosted().locator('#console'), background)).toEqual([background, rgb(semanticColors.bodyText)]);
  };

  test.each(['light', 'dark', 'contrast'] as const)('the console reads there and axe finds nothing: %s', async (name) => {
    await page.goto(`${server.url}?host=teams&theme=${name}`);
    await read(hosted());
    expect(await hosted().locator('#console').innerText()).toMatch(DAY);
    await theme(name);
    expect(await axeViolations(await inside())).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a change of theme comes through teams-js while the console is open, and disturbs nothing', async () => {
    await page.goto(`${server.url}?host=teams&theme=dark`);
    await read(hosted());
    await theme('dark');
    const before = await rehearsalOf(server).get<readonly unknown[]>('log');
    for (const name of ['contrast', 'light', 'dark'] as const) {
      await page.selectOption('select[name=theme]', name);
      await theme(name);
    }
    expect(await hosted().locator('#console').innerText()).toMatch(DAY);
    expect((await rehearsalOf(server).get<readonly unknown[]>('log')).length).toBe(before.length);
  });

  test('the real teams-js completes app.initialize and app.getContext with the frame', async () => {
    await overhear(watched.context);
    await page.goto(`${server.url}?host=teams`);
    await hosted().getByRole('button', { name: 'Read this tenant' }).waitFor();
    const talk = await teamsTalk(page);
    const said = (by: string): unknown => talk.find((each) => each.by === by);
    expect(said('v2_app.initialize')).toMatchObject({ func: 'initialize', answered: true });
    expect(talk.find(({ func }) => func === 'initialize')?.args[0]).toBe('2.36.0');
    expect(said('v2_app.getContext')).toMatchObject({ func: 'getContext', answered: true });
    expect(talk.filter(({ func, args }) => func === 'registerHandler' && args[0] === 'themeChange').length).toBeGreaterThan(0);
  });

  test('a link out to one check is a link of Teams, and a link in opens that check', async () => {
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${server.url}?host=teams&subPageId=checks/U02`);
    const panel = hosted().getByRole('dialog', { name: /^U02 / });
    await panel.getByRole('button', { name: 'Copy a link to this check' }).click();
    const link = new URL(await (await inside()).evaluate(() => navigator.clipboard.readText()));
    expect([link.origin, link.pathname]).toEqual(['https://teams.microsoft.com', `/l/entity/${APP}/tenant-closure`]);

    await page.goto(server.url.replace(/\/$/, '') + link.pathname + link.search);
    await hosted().getByRole('dialog', { name: /^U02 / }).getByRole('heading').first().waitFor();
    expect(new URL(page.url()).searchParams.get('subPageId')).toBe('checks/U02');
  });

  test('Teams opens deep links itself, and shows what an app offers to share', async () => {
    await page.goto(`${server.url}?host=teams`);
    await hosted().getByRole('button', { name: 'Read this tenant' }).waitFor();
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'checks/P02' }));
    await askTeams('shareDeepLink', ['checks/P08', 'P08 No hold', '']);
    expect(await page.getByRole('link', { name: 'Link to share: P08 No hold' }).getAttribute('href')).toContain(`/l/entity/${APP}/`);
    await askTeams('executeDeepLink', [`https://teams.microsoft.com/l/entity/${APP}/tenant-closure?context=${context}`]);
    await hosted().getByRole('dialog', { name: /^P02 / }).getByRole('heading').first().waitFor();
  });

  test('a link to a portal goes through Teams', async () => {
    await overhear(watched.context);
    await page.goto(`${server.url}?host=teams&subPageId=checks/S01`);
    const [should, did] = await portalBehind(hosted());
    expect(did).toBe(should);
    expect((await teamsTalk(page)).find(({ by }) => by === 'v2_app.openLink')).toMatchObject({ func: 'executeDeepLink', args: [did], answered: true });
  });

  test('step 1: everybody but the acting admin is deleted and proved gone', async () => {
    await page.clock.install();
    await page.goto(`${server.url}?host=teams&theme=dark&subPageId=steps/users`);
    await deleteEverybody(hosted());
  });

  test('by keyboard alone: from the bar into the app, reading, a check opened and closed', async () => {
    await page.goto(`${server.url}?host=teams`);
    await hosted().getByRole('button', { name: 'Read this tenant' }).waitFor();
    await tabTo(hosted().getByRole('button', { name: 'Read this tenant' }));
    await page.keyboard.press('Enter');
    await hosted().getByText(/^Last read /).first().waitFor();
    const check = hosted().getByRole('link', { name: /^P01 / }).or(hosted().getByRole('row', { name: /P01/ }).getByRole('link')).first();
    await tabTo(check);
    await page.keyboard.press('Enter');
    const panel = hosted().getByRole('dialog', { name: /^P01 / });
    await panel.getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });
});

/** What the app in the frame would say through teams-js. */
async function askTeams(func: string, args: readonly unknown[]): Promise<void> {
  await (await inside()).evaluate(
    ([name, values]) => window.parent.postMessage({ id: 90_001, func: name, args: values }, window.location.origin),
    [func, args] as const
  );
}

/** Presses Tab until the element has the focus, at most as often as any page has controls. */
async function tabTo(element: Locator): Promise<void> {
  const focused = (): Promise<boolean> => element.evaluate((each) => each === document.activeElement);
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await focused()) {
      return;
    }
  }
  throw new Error(`Tab never came to ${String(element)}`);
}

test('every control of the bar has its place in the tab order, and another tenant begins the page anew', async () => {
  await page.goto(`${server.url}?part=dashboard&width=third`);
  await read(hosted());
  const names: string[] = [];
  for (let presses = 0; presses < 17; presses += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? ''));
  }
  expect(names).toEqual([
    'scenario', 'latency', 'nextDeletion', '+1 h', '+1 d', '+30 d', 'Portal', 'host', 'part', 'width', 'section', 'theme', 'language', 'cloud',
    'access', 'Open on its own', ''
  ]);
  await page.selectOption('select[name=scenario]', 'mca');
  await hosted().getByText('Wingtip Polster KG').waitFor();
});

test('in another cloud the package asks that cloud’s Graph', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.url}${PAGE}?part=dashboard&cloud=usGovHigh`);
  await read(page);
  const graphs = asked.filter((url) => url.includes('/at/')).map((url) => new URL(url).pathname.split('/')[2]);
  expect([...new Set(graphs)]).toEqual(['graph.microsoft.us']);
});
