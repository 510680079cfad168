import type { Browser, Page } from 'playwright-core';

/** One turn of the page's main thread, ms. `cpu`: without what other processes took away meanwhile. */
export interface Task {
  readonly at: number;
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** A task that is longer than this is one that a person feels. @see https://web.dev/articles/optimize-long-tasks */
export const LONG_MS = 50;

const sum = (tasks: readonly Task[]): number => tasks.reduce((total, { wall }) => total + wall, 0);

/** Begins to record what the main thread of a page does. */
export function recordTasks(browser: Browser, page: Page): Promise<void> {
  return browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'v8'] });
}

/** Every turn of the busiest renderer's main thread since then, in order. */
export async function recordedTasks(browser: Browser): Promise<readonly Task[]> {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasksOf = ({ pid, tid }: TraceEvent): readonly Task[] =>
    traceEvents
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .map(({ ts, dur = 0, tdur }) => ({ at: ts, wall: dur / 1_000, cpu: (tdur ?? dur) / 1_000 }));
  const busiest = threads.map(tasksOf).sort((a, b) => sum(b) - sum(a))[0] ?? [];
  return [...busiest].sort((a, b) => a.at - b.at);
}
