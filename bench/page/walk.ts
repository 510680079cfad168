import type { Page } from 'playwright-core';

/** What a person does on the page, as the measurement needs it. */

/** Long enough for a tenant of 100,000 on a busy machine. */
const PATIENCE = { timeout: 300_000 } as const;

/** Scrolls the area of this label through its whole length, as fast as a wheel does. */
export async function scrollThrough(page: Page, label: RegExp): Promise<void> {
  const area = page.locator('[data-own-keys]').filter({ has: page.locator('div') }).and(page.getByLabel(label)).first();
  await area.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const steps = 120;
        // Looked up once: asking in every step would make the browser lay the page out twice.
        const length = element.scrollHeight - element.clientHeight;
        let step = 0;
        const next = (): void => {
          step += 1;
          element.scrollTop = (length * (step - (step % 2))) / steps + 400 * (step % 2);
          if (step === steps) {
            resolve();
          } else {
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      })
  );
}

export async function untilRead(page: Page): Promise<void> {
  await page.getByText(/^Last read /).waitFor(PATIENCE);
}

export async function untilSorted(page: Page): Promise<void> {
  await page.getByText(/^[\d,]+ of [\d,]+ shown$/).waitFor(PATIENCE);
}

export async function review(page: Page, task: string): Promise<void> {
  await page.getByRole('button', { name: `Review plan: ${task}`, exact: true }).click();
  await page.getByRole('button', { name: / …$/ }).waitFor(PATIENCE);
}

/** Opens the last question, types what it asks for and begins. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: / …$/ }).click();
  const dialog = page.getByRole('alertdialog');
  for (const name of [/^Type the initial domain: /, /^Type the number: /]) {
    const input = dialog.getByLabel(name);
    const label = await input.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await input.fill(label.split(': ')[1] ?? '');
  }
  await dialog.getByRole('button').last().click();
  await page.getByText(/^[1-9][\d,]* of [\d,]+ verified by reading again/).waitFor(PATIENCE);
}

export async function stopRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page
    .getByRole('button', { name: 'Close the results' })
    .waitFor(PATIENCE)
    .catch(async (error: unknown) => {
      throw new Error(`The run did not stop: ${String(error)}\n${await page.locator('article').first().innerText()}`);
    });
}

/**
 * Lets the page be for so long, ms. By time, and not until something is seen: what is measured is how the page does
 * meanwhile, whatever it has come to by then. Nothing is expected afterwards that had to happen in it.
 */
export function letBe(page: Page, ms: number): Promise<void> {
  return page.waitForTimeout(ms);
}

/** A moment in which nothing is asked of the page, so that what a phase left over still counts as its own. */
export function calmDown(page: Page): Promise<void> {
  return letBe(page, 1_000);
}
