import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { isPlayed, playSites, type Site } from './sites';

/** The browser that `globalSetup.mjs` started. */
export function connectBrowser(): Promise<Browser> {
  const endpoint = process.env.BROWSER_ENDPOINT;
  if (endpoint === undefined) {
    throw new Error('No browser: run these tests through the jest project "browser".');
  }
  return chromium.connect(endpoint);
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What must stay empty: requests off loopback, uncaught errors, console errors. */
  readonly faults: readonly string[];
}

const isLoopback = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

/** A page that remembers everything that should not have happened. `sites`: origins that the test plays itself. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  sites: readonly Site[] = []
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  await playSites(context, sites);
  const page = await context.newPage();
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!isLoopback(request.url()) && !isPlayed(request, sites)) {
      faults.push(`request off loopback: ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  return { page, context, faults };
}
