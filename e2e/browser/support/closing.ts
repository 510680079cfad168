import type { Page } from 'playwright-core';
import type { LocalServer } from './localServer';
import { rehearsalOf } from './rehearsal';

/** A page of the product on a rehearsal tenant, and what a person does with it. */
export interface Closing {
  readonly page: Page;
  readonly server: LocalServer;
}

const DAY = 86_400_000;

/** Goes to a step without loading the page anew, and waits until the step before is gone. */
export async function openStep({ page, server }: Closing, step: string): Promise<void> {
  await page.goto(`${server.url}#/steps/${step}`);
  await page.locator(`[aria-current="page"][href$="#/steps/${step}"]`).waitFor();
  await page.locator('article').first().waitFor();
}

/**
 * Until `done`, letting the page's timers fire ahead of time: what a run waits for is read from the rehearsal tenant, and
 * only the pauses in between are cut short.
 */
export async function hurry({ page }: Pick<Closing, 'page'>, done: () => Promise<boolean>): Promise<void> {
  const started = Date.now();
  while (!(await done())) {
    if (Date.now() - started > 120_000) {
      throw new Error('The page did not come to an end.');
    }
    await page.clock.fastForward(3_000);
  }
}

/** The tenant's time goes on, and the page reads everything again. */
export async function daysLater(closing: Closing, days: number): Promise<void> {
  await rehearsalOf(closing.server).post('clock', { advanceMs: days * DAY });
  await readAnew(closing);
}

export async function readAnew({ page }: Closing): Promise<void> {
  await page.reload();
  await page.locator('article').first().waitFor({ timeout: 60_000 });
  await page.getByText(/^Last read /).waitFor({ timeout: 60_000 });
}

/** Plans, reviews, types what is asked for, and waits for the proof. */
export async function carryOut(closing: Closing, task: string, end: 'Done' | 'Accepted' | 'either' | 'endsSession' = 'Done'): Promise<string> {
  const { page } = closing;
  await page.getByRole('button', { name: `Review plan: ${task}`, exact: true }).click();
  await page
    .getByRole('button', { name: / …$/ })
    .click()
    .catch(async (error: unknown) => {
      throw new Error(`${task} could not be planned: ${String(error)}\n${await page.locator('article').first().innerText()}`);
    });
  const dialog = page.getByRole('alertdialog');
  for (const field of ['domain', 'count'] as const) {
    const input = dialog.getByLabel(field === 'domain' ? /^Type the initial domain: / : /^Type the number: /);
    const label = await input.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await input.fill(label.split(': ')[1] ?? '');
  }
  await dialog.getByRole('button').last().click();
  const heading = page.getByRole('heading', { name: /^(Done|Accepted|Everything was tried|Stopped|It stopped|Nothing was)/ });
  let said = '';
  await hurry(closing, async () => {
    // Seen and read at once: where the session ends, the page doesn't keep it.
    said = (await heading.allTextContents())[0] ?? '';
    return said !== '';
  });
  if (end === 'endsSession') {
    // The next look finds no access any more, and the page says so instead of showing results.
    return said;
  }
  if (end !== 'either' && !said.startsWith(end)) {
    throw new Error(`${task}: ${said}\n${await page.locator('article').first().innerText()}`);
  }
  await page.getByRole('button', { name: 'Close the results' }).click();
  await heading.waitFor({ state: 'detached' });
  return said;
}

/** A person's word for every point of this page that waits for one. */
export async function attestEverything({ page }: Closing): Promise<void> {
  const buttons = page.getByRole('button', { name: /^Attest in my name: / });
  for (let left = await buttons.count(); left > 0; left = await buttons.count()) {
    const name = (await buttons.first().getAttribute('aria-label')) ?? '';
    await buttons.first().click();
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  }
}

interface Offered {
  readonly acts: readonly { readonly id: string; readonly targets: readonly { readonly id: string; readonly name: string; readonly refuses: string }[] }[];
  readonly entraChecks: readonly { readonly id: string; readonly state: string; readonly left: number }[];
  readonly deletedAt: string;
}

export const portalOf = ({ server }: Closing): Promise<Offered> => rehearsalOf(server).get<Offered>('portal');

/** Presses a button of the rehearsal portal for everything that it is offered for and not refused. */
export async function atPortal(closing: Closing, act: string, button: string): Promise<number> {
  const portal = await closing.page.context().newPage();
  let pressed = 0;
  for (;;) {
    const { acts } = await portalOf(closing);
    const target = acts.find(({ id }) => id === act)?.targets.find(({ refuses }) => refuses === 'none');
    if (target === undefined) {
      await portal.close();
      return pressed;
    }
    await portal.goto(`${closing.server.url}portal`);
    await portal.getByRole('button', { name: `${button}: ${target.name}`, exact: true }).first().click();
    await portal.getByText(`Done: ${button}: ${target.name}`).waitFor();
    pressed += 1;
  }
}
