import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findChromium } from '../../e2e/browser/support/chromium.mjs';

const ANNOUNCEMENT = /^Tenant Closure: (http:\/\/localhost:\d+\/)$/m;
const DAY = 86_400_000;

/** Starts `npm start` on a free port; the address, and how to end it. */
export function startLocal(options) {
  const child = spawn(process.execPath, ['local/start.mjs', '--port', '0', ...options]);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk.toString('utf8');
      const url = ANNOUNCEMENT.exec(output)?.[1];
      if (url !== undefined) {
        resolve({ url, stop: () => child.kill() });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

/** The browser that the browser tests use. */
export async function startBrowser() {
  const { executablePath } = await findChromium();
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
}

/** What a person does on the page of a rehearsal tenant. */
export function driver(page, url) {
  const rehearsal = async (path, body) => {
    const order = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const headers = { 'Content-Type': 'application/json', Origin: new URL(url).origin };
    const answer = await fetch(`${url}rehearsal/${path}`, { headers, ...order });
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.json();
  };
  const openStep = async (step) => {
    await page.goto(`${url}#/steps/${step}`);
    await page.locator('article').first().waitFor();
  };
  const readAnew = async () => {
    await page.reload();
    await page.locator('article').first().waitFor({ timeout: 60_000 });
    await page.getByText(/^Last read /).waitFor({ timeout: 60_000 });
  };
  const daysLater = async (days) => {
    await rehearsal('clock', { advanceMs: days * DAY });
    await readAnew();
  };
  const attestEverything = async () => {
    const buttons = page.getByRole('button', { name: /^Attest in my name: / });
    for (let left = await buttons.count(); left > 0; left = await buttons.count()) {
      const name = await buttons.first().getAttribute('aria-label');
      await buttons.first().click();
      await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    }
  };
  /** Presses a button of the rehearsal portal wherever it is offered and not refused. */
  const atPortal = async (act) => {
    for (;;) {
      const { acts } = await rehearsal('portal');
      const target = acts.find(({ id }) => id === act)?.targets.find(({ refuses }) => refuses === 'none');
      if (target === undefined) {
        return;
      }
      await rehearsal('portal', { act, target: target.id });
    }
  };
  const end = () => page.getByRole('heading', { name: /^(Done|Accepted|Everything was tried|Stopped|It stopped|Nothing was)/ });
  const review = async (task) => {
    await page.getByRole('button', { name: `Review plan: ${task}`, exact: true }).click();
    await page.getByRole('button', { name: / …$/ }).waitFor();
  };
  const ask = async () => {
    await page.getByRole('button', { name: / …$/ }).click();
    const dialog = page.getByRole('alertdialog');
    for (const name of [/^Type the initial domain: /, /^Type the number: /]) {
      const input = dialog.getByLabel(name);
      const label = await input.evaluate((element) => element.labels?.[0]?.textContent ?? '');
      await input.fill(label.split(': ')[1] ?? '');
    }
    return dialog;
  };
  /** Confirms, and cuts the pauses of the run short until it has come to its end. */
  const run = async (dialog, look = async () => undefined) => {
    await dialog.getByRole('button').last().click();
    while (!(await end().isVisible())) {
      await look();
      await page.clock.fastForward(1_000);
    }
  };
  const close = async () => {
    await page.getByRole('button', { name: 'Close the results' }).click();
    await end().waitFor({ state: 'detached' });
  };
  const carryOut = async (task) => {
    await review(task);
    await run(await ask());
    await close();
  };
  return { page, url, rehearsal, openStep, readAnew, daysLater, attestEverything, atPortal, review, ask, run, close, carryOut };
}
