import type { Page } from 'playwright-core';

/**
 * Kills the process behind a page, as the system does when memory runs out: nothing of the page gets a last word.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-crash
 */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // The answer never comes: who would give it is dead.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
