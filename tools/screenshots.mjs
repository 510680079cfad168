/**
 * Takes the pictures of docs/guide.md and README.md: closes the messy rehearsal tenant from its first screen to its end,
 * and writes docs/images/*.png on the way. Then those of docs/hosts.md. `npm run screenshots`, or `-- hosts` for the second
 * half alone. Dates follow the clock of this machine.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { driver, startBrowser, startLocal } from './screenshots/drive.mjs';
import { hostPictures } from './screenshots/hosts.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WIDTH = 1280;
const MARGIN = 8;
/** A page of documentation loads all of them. */
const MOST_BYTES = 200_000;

process.chdir(ROOT);

/** Writes the part of the page that begins at `from` and ends with the card around it, or after `most` pixels. */
async function picture(page, name, from, most) {
  await page.mouse.move(0, 0);
  // The head of the product sticks to the top of what is in view: in a picture of the whole page that would be its middle.
  await page.evaluate(() => window.scrollTo(0, 0));
  const file = `docs/images/${name}.png`;
  const { first, last } = await from.evaluate((element) => {
    const around = element.closest('section, li, article, body') ?? document.body;
    return { first: element.getBoundingClientRect().top, last: around.getBoundingClientRect().bottom };
  });
  const y = Math.max(0, Math.floor(first) - MARGIN);
  const height = Math.min(most, Math.ceil(last) + MARGIN - y);
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled', clip: { x: 0, y, width: WIDTH, height } });
  const { size } = await stat(file);
  if (size > MOST_BYTES) {
    throw new Error(`${file} has ${size} bytes. Take a smaller part of the page.`);
  }
  process.stdout.write(`${file} ${size}\n`);
}

/** The heading of the page: those above it belong to the frame. */
const top = (page) => page.locator('article').first().getByRole('heading').first();
/** The heading of a check's card. */
const card = (page, name) => page.getByRole('heading', { name }).first();
const heading = (page, name) => page.getByRole('heading', { name, exact: true }).first();

async function prepare({ page, openStep, attestEverything }) {
  await openStep('prepare');
  await page.getByRole('radio', { name: /^Microsoft Online/ }).check({ force: true });
  await picture(page, 'guide-prepare', card(page, /^P05/), 900);
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  await attestEverything();
  await page.getByRole('button', { name: 'Export inventory' }).click();
  await page.getByRole('button', { name: 'Save file' }).waitFor({ timeout: 60_000 });
  await picture(page, 'guide-inventory', card(page, /^P07/), 1000);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  await saved;
  await page.getByText('The file was handed to the browser').first().waitFor();
}

async function deleteUsers({ page, openStep, rehearsal, review, ask, run, close }) {
  await openStep('users');
  await page.getByText(/^[\d,]+ of [\d,]+ shown$/).waitFor({ timeout: 120_000 });
  await picture(page, 'guide-users', heading(page, 'Delete users'), 940);
  await review('Delete users');
  await picture(page, 'guide-review', page.getByRole('heading', { name: /^Review: / }), 850);
  const dialog = await ask();
  await picture(page, 'guide-confirm', page.locator('body'), 900);
  await rehearsal('latency', { ms: 120 });
  let taken = false;
  await run(dialog, async () => {
    const [, verified = '0'] = /(\d+) of \d+ verified by reading again/.exec(await page.locator('body').innerText()) ?? [];
    if (!taken && Number(verified) > 10) {
      taken = true;
      await picture(page, 'guide-run', heading(page, 'Deleting users'), 850);
    }
  });
  await rehearsal('latency', { ms: 0 });
  await picture(page, 'guide-results', page.getByRole('heading', { name: /^Done/ }), 850);
  await close();
}

/** Round by round, each a day long: a subdomain goes before the domain above it. */
async function releaseDomains({ page, carryOut, daysLater, readAnew }) {
  await readAnew();
  const boxes = page.getByRole('list', { name: 'Domains to release' }).getByRole('checkbox');
  const none = page.getByText('No custom domain is left to release.');
  for (;;) {
    // What an app that has just been deleted held back can be chosen once the page has read again.
    await boxes.or(none).first().waitFor();
    if (await none.isVisible()) {
      return;
    }
    for (const box of await boxes.all()) {
      await box.check({ force: true });
    }
    await carryOut('Release custom domains');
    await daysLater(1);
  }
}

async function clearDirectory(closing) {
  const { page, openStep, carryOut } = closing;
  await openStep('directory');
  await heading(page, 'Custom domains').waitFor();
  await picture(page, 'guide-directory', top(page), 960);
  await carryOut('Make the initial domain the default');
  await carryOut('Turn federation off');
  await carryOut('Delete third-party enterprise applications');
  await carryOut('Delete app registrations');
  await releaseDomains(closing);
}

async function administer({ atPortal }) {
  for (const act of [
    'payInvoices', 'removeMfaProvider', 'deleteSelfServiceProduct', 'accessToAzureResources', 'cancelAzureSubscription',
    'deleteUserFlow', 'deleteIdentityProvider', 'deletePolicy'
  ]) {
    await atPortal(act);
  }
}

async function runbook({ page, openStep }, folder) {
  await openStep('prepare');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save runbook' }).click();
  const file = path.join(folder, 'runbook.html');
  await (await saved).saveAs(file);
  const reader = await page.context().newPage();
  await reader.goto(pathToFileURL(file).href);
  await picture(reader, 'guide-runbook', reader.locator('h1'), 1000);
  await reader.close();
}

async function subscriptions(closing, folder) {
  const { page, url, openStep, atPortal, daysLater, readAnew } = closing;
  await readAnew();
  await openStep('cancel');
  await heading(page, 'Subscriptions').waitFor();
  await picture(page, 'guide-cancel', heading(page, 'Subscriptions'), 900);
  await runbook(closing, folder);
  const portal = await page.context().newPage();
  await portal.goto(`${url}portal`);
  await picture(portal, 'guide-portal', portal.locator('h1'), 1150);
  await portal.close();
  for (const act of ['reduceLicences', 'cancelSubscription', 'partnerCancels']) {
    await atPortal(act);
  }
  await readAnew();
  await openStep('delete');
  await heading(page, 'Subscriptions').waitFor();
  await picture(page, 'guide-delete', top(page), 740);
  await atPortal('deleteSubscription');
  await daysLater(4);
  await atPortal('deleteAzureSubscription');
  await readAnew();
}

async function theEnd({ page, openStep, attestEverything, carryOut, review, ask, run, atPortal }) {
  await openStep('mfa');
  await picture(page, 'guide-mfa', top(page), 780);
  await attestEverything();
  await openStep('directory');
  await page.getByRole('button', { name: /^Attest in my name: No Azure/ }).click();
  await picture(page, 'guide-entra', heading(page, 'Delete the tenant'), 880);
  await carryOut('Revoke the permissions of this tool');
  await review('Delete the registration of this tool');
  await run(await ask());
  await atPortal('deleteDirectory');
  // The page finds out by itself that nobody answers any more, and changes while it does.
  await heading(page, 'Has the directory been deleted?').waitFor();
  await page.getByLabel('Your name').fill('Adele Vance');
  await page.getByRole('button', { name: /^Attest in my name: The tenant/ }).click();
  await heading(page, 'The tenant is closed').waitFor();
  await picture(page, 'guide-closed', top(page), 1000);
}

async function guidePictures(browser) {
  const [server, folder] = await Promise.all([startLocal(['--scenario', 'messy']), mkdtemp(path.join(tmpdir(), 'screenshots-'))]);
  try {
    const context = await browser.newContext({
      viewport: { width: WIDTH, height: 900 }, locale: 'en-GB', timezoneId: 'UTC', acceptDownloads: true, reducedMotion: 'reduce'
    });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Read this tenant' }).click();
    await page.getByText(/^Last read /).waitFor({ timeout: 120_000 });
    await picture(page, 'readiness', page.locator('body'), 770);
    const closing = driver(page, server.url);
    await prepare(closing);
    await deleteUsers(closing);
    await clearDirectory(closing);
    await administer(closing);
    await subscriptions(closing, folder);
    await theEnd(closing);
  } finally {
    await rm(folder, { recursive: true });
    server.stop();
  }
}

const browser = await startBrowser();
try {
  if (!process.argv.includes('hosts')) {
    await guidePictures(browser);
  }
  await hostPictures(browser);
} finally {
  await browser.close();
}
