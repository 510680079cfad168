import type { Page } from 'playwright-core';
import type { Recorder } from './phases';
import { calmDown, confirm, letBe, review, scrollThrough, stopRun, untilRead, untilSorted } from './walk';

/** Rereads after which memory must be where it was. */
const REREADS = 3;

/** Step 1 with everybody in it. */
export async function walkUsers(page: Page, url: string, { phase }: Recorder, runSeconds: number): Promise<void> {
  await phase('scan', 'waiting', async () => {
    await page.goto(`${url}#/steps/users`);
    await untilSorted(page);
    await calmDown(page);
  });
  await phase('list: scroll', 'working', () => scrollThrough(page, /^Goes/));
  await phase('list: sort', 'working', async () => {
    for (const head of ['Role', 'Licences', 'Name']) {
      await page.getByRole('columnheader').getByRole('button', { name: head }).click();
      await calmDown(page);
    }
  });
  await phase('list: search', 'working', async () => {
    await page.getByRole('searchbox').fill('adele');
    await calmDown(page);
    await page.getByRole('searchbox').fill('');
    await calmDown(page);
  });
  await phase('keep rule', 'working', async () => {
    await page.getByLabel('User principal name or object id').fill('nobody@example.com');
    await page.getByRole('button', { name: 'Add rule' }).click();
    await calmDown(page);
    await page.getByRole('button', { name: /^Remove the rule/ }).click();
    await calmDown(page);
  });
  await phase('readiness', 'waiting', async () => {
    await page.goto(`${url}#/`);
    await untilRead(page);
    await calmDown(page);
    await page.goto(`${url}#/checks/U02`);
    await calmDown(page);
  });
  await phase('plan', 'working', async () => {
    await page.goto(`${url}#/steps/users`);
    await untilSorted(page);
    await review(page, 'Delete users');
    await calmDown(page);
  });
  await runAndStop(page, phase, runSeconds);
  await phase('close results', 'working', async () => {
    await page.getByRole('button', { name: 'Close the results' }).click();
    await untilSorted(page);
    await calmDown(page);
  });
  for (let reread = 1; reread <= REREADS; reread += 1) {
    await phase(`reread ${reread}`, 'waiting', async () => {
      await page.getByRole('button', { name: 'Read again' }).first().click();
      await calmDown(page);
      await untilRead(page);
      await untilSorted(page);
      await calmDown(page);
    });
  }
}

/** Step 4 with 20,000 enterprise applications. */
export async function walkServicePrincipals(page: Page, url: string, { phase }: Recorder, runSeconds: number): Promise<void> {
  await phase('scan', 'waiting', async () => {
    await page.goto(`${url}#/steps/directory`);
    await untilRead(page);
    await calmDown(page);
  });
  await phase('plan', 'working', async () => {
    await review(page, 'Delete third-party enterprise applications');
    await calmDown(page);
  });
  await runAndStop(page, phase, runSeconds);
}

/** What is measured is a run that has been on for so long, not one that has come to something. */
async function runAndStop(page: Page, phase: Recorder['phase'], runSeconds: number): Promise<void> {
  await phase(`run: ${runSeconds} s`, 'working', async () => {
    await confirm(page);
    await letBe(page, runSeconds * 1_000);
  });
  await phase('stop', 'working', () => stopRun(page));
  await phase('results: scroll', 'working', () => scrollThrough(page, /^Outcome/));
}
