import type { BrowserContext, Page } from 'playwright-core';

/** One message of teams-js to Teams, and Teams' answer to it. */
export interface Talk {
  /** What teams-js asks for, e.g. `getContext`, and which of its functions asked, e.g. `v2_app.getContext`. */
  readonly func: string;
  readonly by: string;
  readonly args: readonly unknown[];
  readonly answered: boolean;
}

interface Message {
  readonly id?: number;
  readonly func?: string;
  readonly apiVersionTag?: string;
  readonly args?: readonly unknown[];
}

type Overheard = Window & { readonly overheard?: readonly Message[] };

/** From now on every page of the context writes down what it is told. */
export async function overhear(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const overheard: unknown[] = [];
    Object.assign(window, { overheard });
    window.addEventListener('message', ({ data }) => overheard.push(data));
  });
}

/** What the app in the frame and Teams around it have said to each other. */
export async function teamsTalk(page: Page): Promise<readonly Talk[]> {
  const heardBy = (index: number): Promise<readonly Message[]> =>
    page.frames()[index]?.evaluate(() => (window as Overheard).overheard ?? []) ?? Promise.resolve([]);
  const [asked, answers] = await Promise.all([heardBy(0), heardBy(1)]);
  return asked.flatMap(({ id, func, apiVersionTag = '', args = [] }) =>
    func === undefined || id === undefined
      ? []
      : [{ func, by: apiVersionTag, args, answered: answers.some((answer) => answer.id === id && answer.func === undefined) }]
  );
}
