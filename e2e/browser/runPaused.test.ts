import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { connectBrowser, openPage, type WatchedPage } from './support/browser';
import { deletedOnce, deletions } from './support/deletions';
import { journalOf } from './support/journal';
import { startLocal, type LocalServer } from './support/localServer';
import { rehearsalOf } from './support/rehearsal';
import { deleteEverybody, stateOf, untilDone, untilVerified } from './support/step1';

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
  await rehearsalOf(server).post('latency', { ms: 60 });
  watched = await openPage(browser);
  ({ page } = watched);
  await page.clock.install();
});
afterEach(async () => {
  await rehearsalOf(server).post('latency', { ms: 0 });
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

async function exactly(planned: number): Promise<void> {
  const after = await stateOf(server);
  expect([after.counts.users, after.violations]).toEqual([1, 0]);
  expect(await deletedOnce(server)).toEqual([planned, planned]);
}

test('without a network the run pauses, says so, and goes on by itself when it is back', async () => {
  const planned = await deleteEverybody(page, server);
  await untilVerified(page);
  await watched.context.setOffline(true);
  const notice = page.getByRole('region', { name: 'The run is paused' });
  await notice.waitFor();
  await notice.getByText('Nothing is sent. Nothing is lost.').waitFor();
  await notice.getByText(/^Since .* Next try in /).waitFor();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const held = (await deletions(server)).length;
  await notice.getByRole('button', { name: 'Try again now' }).click();
  expect((await deletions(server)).length).toBe(held);
  await watched.context.setOffline(false);
  await notice.waitFor({ state: 'detached' });
  await untilDone(page);
  await exactly(planned);
  expect((await journalOf(page)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['paused', 'resumed']));
});

test('a tab that the browser freezes sends nothing, and goes on to the same end when it is let go', async () => {
  const planned = await deleteEverybody(page, server);
  await untilVerified(page);
  // `Page.setWebLifecycleState` leaves a headless page running: only the debugger holds it still.
  const session = await watched.context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Debugger.enable');
  const sent: string[] = [];
  const held = new Promise<void>((resolve) =>
    session.once('Debugger.paused', () => {
      session.on('Network.requestWillBeSent', ({ request }) => sent.push(request.url));
      resolve();
    })
  );
  await session.send('Debugger.pause');
  await held;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(sent).toEqual([]);
  await session.send('Debugger.resume');
  await untilDone(page);
  expect(sent).not.toEqual([]);
  await exactly(planned);
});
