import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** No service of the browser's own may call home: a request off loopback is a failure of the test. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/** One browser for all browser tests; each test file connects to it. */
export default async function globalSetup() {
  const { executablePath } = await findChromium();
  const server = await chromium.launchServer({ executablePath, headless: true, args: QUIET });
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
  globalThis.closeBrowserServer = () => server.close();
}
