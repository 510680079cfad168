import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../e2e/browser/support/chromium.mjs';
import { held, rounded, shown, type Section } from './figure';
import { startLocalPage } from './page/localPage';
import { median } from './statistics';

const SLOWER = 4;
const RUNS = 5;

/** When the button that begins a reading stood on the page, s after the page was asked for. */
async function firstScreenOf(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const found = new MutationObserver(() => {
      if ([...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Read this tenant')) {
        found.disconnect();
        // After the frame that shows it.
        requestAnimationFrame(() => setTimeout(() => performance.mark('first screen')));
      }
    });
    found.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first screen').length > 0);
  return (await page.evaluate(() => performance.getEntriesByName('first screen')[0]?.startTime ?? Number.NaN)) / 1_000;
}

/** Opens the local page in a browser with a slow processor and nothing in its cache, several times. */
export async function firstScreen(): Promise<Section> {
  const server = await startLocalPage('messy');
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext();
      seconds.push(await firstScreenOf(await context.newPage(), server.url));
      await context.close();
    }
    return {
      title: 'First screen',
      tables: [],
      notes: [`Of ${RUNS} loads with an empty cache: ${seconds.map((each) => shown(rounded(each))).join(', ')} s.`],
      figures: [held(`First screen of the local page, processor ${SLOWER} × slower`, median(seconds), 'atMost', 1.5, 's')]
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
