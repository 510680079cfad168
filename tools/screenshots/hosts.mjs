import { mkdir, stat } from 'node:fs/promises';
import { startLocal } from './drive.mjs';

const FOLDER = 'docs/images/hosts';
const PAGE = 'sites/it/SitePages/Tenant-Closure.aspx';
const SIZE = { width: 1024, height: 640 };
/** A page of documentation loads all of them. */
const MOST_BYTES = 110_000;

/** Each host in each of its themes: name of the picture → address. */
const PICTURES = {
  frame: '?host=teams&theme=light',
  'sharepoint-light': `${PAGE}?part=console`,
  'sharepoint-dark': `${PAGE}?part=console&theme=dark`,
  'section-none': `${PAGE}?part=dashboard&width=third`,
  'section-neutral': `${PAGE}?part=dashboard&width=third&section=neutral`,
  'section-soft': `${PAGE}?part=dashboard&width=third&section=soft`,
  'section-strong': `${PAGE}?part=dashboard&width=third&section=strong`,
  'section-dark': `${PAGE}?part=dashboard&width=third&theme=dark&section=neutral`,
  'teams-light': '?host=teams&theme=light',
  'teams-dark': '?host=teams&theme=dark',
  'teams-contrast': '?host=teams&theme=contrast'
};

/** In Teams only what Teams shows: the bar above belongs to this machine. */
const from = (page, name) => (name.startsWith('teams') ? page.locator('.teams-window') : page);

async function read(page) {
  const place = (await page.locator('iframe.hosted').count()) > 0 ? page.frameLocator('iframe.hosted') : page;
  const ask = place.getByRole('button', { name: 'Read this tenant' });
  const done = place.getByText(/^Last read /).first();
  await ask.or(done).first().waitFor({ timeout: 120_000 });
  if (await ask.isVisible()) {
    await ask.click();
  }
  await done.waitFor({ timeout: 120_000 });
}

/** Takes the pictures of docs/hosts.md: what ships, in every host and theme of `npm start -- --built`. */
export async function hostPictures(browser) {
  await mkdir(FOLDER, { recursive: true });
  const { url, stop } = await startLocal(['--built', '--scenario', 'messy']);
  try {
    for (const [name, address] of Object.entries(PICTURES)) {
      const context = await browser.newContext({ viewport: SIZE, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(url + address);
      await page.locator('iframe.hosted, .section').first().waitFor();
      await read(page);
      const file = `${FOLDER}/${name}.png`;
      await from(page, name).screenshot({ path: file, animations: 'disabled' });
      const { size } = await stat(file);
      if (size > MOST_BYTES) {
        throw new Error(`${file} has ${size} bytes. Take a smaller window.`);
      }
      process.stdout.write(`${file} ${size}\n`);
      await context.close();
    }
  } finally {
    stop();
  }
}
