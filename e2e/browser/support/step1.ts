import type { FrameLocator, Page } from 'playwright-core';
import { hurry } from './closing';
import type { LocalServer } from './localServer';
import { exportedInventory, keepRecords } from './records';
import { rehearsalOf } from './rehearsal';

export interface TenantState {
  readonly initialDomain: string;
  readonly actingAdminId: string;
  readonly violations: number;
  readonly counts: { readonly users: number; readonly deletedUsers: number };
}

export const stateOf = (server: LocalServer): Promise<TenantState> => rehearsalOf(server).get<TenantState>('state');

const sorted = (page: Page): Promise<void> => page.getByText(/^[\d,]+ of [\d,]+ shown$/).waitFor({ timeout: 120_000 });

/**
 * Reads the tenant, opens step 1 and waits until everybody is sorted. Nothing may be deleted before the inventory was
 * exported, so that it was.
 */
export async function openStep1(page: Page, server: LocalServer, query = ''): Promise<void> {
  await page.goto(`${server.url}${query}#/steps/users`);
  await sorted(page);
  await keepRecords(page, await exportedInventory(server));
  await sorted(page);
}

/** Reads afresh and plans. */
export async function reviewDeletion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review plan: Delete users', exact: true }).click();
  await page.getByRole('heading', { name: /^Review:/ }).waitFor({ timeout: 120_000 });
}

/** Reviews and opens the last question. */
export async function askToDelete(page: Page): Promise<void> {
  await reviewDeletion(page);
  await page.getByRole('button', { name: /^Delete [\d,]+ users …$/ }).click();
  // The dialog itself is a box without a size around a fixed one.
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).waitFor();
}

/** Answers the last question of any task. */
export async function confirm(page: Page, domain: string, count: number, act: RegExp): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel(/initial domain/).fill(domain);
  await dialog.getByLabel(/^Type the number/).fill(String(count));
  await dialog.getByRole('button', { name: act }).click();
}

/** Types what is asked for and presses the button. */
export async function confirmDeletion(
  page: Page,
  domain: string,
  count: number,
  press: 'click' | 'dblclick' = 'click'
): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel(/initial domain/).fill(domain);
  await dialog.getByLabel(/^Type the number/).fill(String(count));
  await dialog.getByRole('button', { name: /^Delete [\d,]+ users$/ })[press]();
}

/** Everything from the first look to the first call. */
export async function deleteEverybody(
  page: Page,
  server: LocalServer,
  press: 'click' | 'dblclick' = 'click'
): Promise<number> {
  const { initialDomain, counts } = await stateOf(server);
  await openStep1(page, server);
  await askToDelete(page);
  await confirmDeletion(page, initialDomain, counts.users - 1, press);
  return counts.users - 1;
}

/** Until a fresh read has confirmed at least so many. */
export async function untilVerified(page: Page, least = 1): Promise<void> {
  await page.waitForFunction((n) => Number(/(\d+) of \d+ verified/.exec(document.body.innerText)?.[1] ?? 0) >= n, least);
}

const DONE = /Every user of the plan is confirmed by a fresh read/;

/** Until the whole list agrees; `place`: the page or the frame in it that shows the run. */
export const untilDone = (page: Page, place: Page | FrameLocator = page): Promise<void> =>
  hurry({ page }, () => place.getByRole('heading', { name: DONE }).isVisible());
