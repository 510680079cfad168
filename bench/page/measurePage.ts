import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../e2e/browser/support/chromium.mjs';
import { exportedInventory, keepRecords } from '../../e2e/browser/support/records';
import { rehearsalOf } from '../../e2e/browser/support/rehearsal';
import type { LocalServer } from '../../e2e/browser/support/localServer';
import { startLocalPage } from './localPage';
import { createRecorder, type Meanwhile, type PhaseFigures, type Recorder } from './phases';
import { walkServicePrincipals, walkUsers } from './walks';

export interface MeasureOptions {
  /** As many as a scenario of the rehearsal has. */
  readonly users: 10_000 | 100_000;
  /** 20,000: step 4 with as many enterprise applications instead of step 1. */
  readonly servicePrincipals: 0 | 20_000;
  /** How long a run is watched before Stop, s. */
  readonly runSeconds: number;
  /** `profiled`: also where long tasks spend their time. */
  readonly profiled: 'profiled' | 'plain';
  /** Told about each phase as soon as it is measured. */
  onPhase(figures: PhaseFigures): void;
}

export interface PageFigures {
  readonly chromium: string;
  readonly phases: readonly PhaseFigures[];
  /** MB, the most that any phase left. */
  readonly heapMb: number;
  /** ms by the clock on the wall, of any phase. */
  readonly longestMs: number;
  /** ms of the processor, by what a person does meanwhile. */
  readonly longestCpuMs: Readonly<Record<Meanwhile, number>>;
  /** ms of the processor that V8's memory reducer took at once, in any phase. */
  readonly reducerCpuMs: number;
}

/**
 * Walks the page of a rehearsal tenant from its first reading to the results of a run, and measures heap and main thread.
 * Server, browser and page share this machine: longest tasks by the processor's time are the ones that are ours.
 */
export async function measurePage(options: MeasureOptions): Promise<PageFigures> {
  const server = await startLocalPage(scenarioOf(options));
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const phases = await walk(browser, server, options);
    return {
      chromium: browser.version(),
      phases,
      heapMb: Math.max(...phases.map(({ heapMb }) => heapMb)),
      longestMs: Math.max(...phases.map(({ longestMs }) => longestMs)),
      reducerCpuMs: Math.max(...phases.map(({ reducerCpuMs }) => reducerCpuMs)),
      longestCpuMs: { working: longestCpuMs(phases, 'working'), waiting: longestCpuMs(phases, 'waiting') }
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function longestCpuMs(phases: readonly PhaseFigures[], meanwhile: Meanwhile): number {
  return Math.max(...phases.filter((phase) => phase.meanwhile === meanwhile).map((phase) => phase.longestCpuMs));
}

function scenarioOf({ users, servicePrincipals }: MeasureOptions): string {
  return servicePrincipals > 0 ? 'twentyThousandApplications' : users === 100_000 ? 'hundredThousand' : 'tenThousand';
}

async function walk(browser: Browser, server: LocalServer, options: MeasureOptions): Promise<readonly PhaseFigures[]> {
  await rehearsalOf(server).post('quotas', 'none');
  const page = await preparedPage(browser, server);
  const recorder = await createRecorder(browser, page, options.profiled);
  const phases: PhaseFigures[] = [];
  const told: Recorder = {
    phase: async (name, meanwhile, work) => {
      const figures = await recorder.phase(name, meanwhile, work);
      phases.push(figures);
      options.onPhase(figures);
      return figures;
    }
  };
  await (options.servicePrincipals > 0 ? walkServicePrincipals : walkUsers)(page, server.url, told, options.runSeconds);
  return phases;
}

/** A page whose storage says that the inventory was exported: nothing may be deleted before. */
async function preparedPage(browser: Browser, server: LocalServer): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Read this tenant' }).waitFor();
  await keepRecords(page, await exportedInventory(server));
  await page.goto('about:blank');
  return page;
}
