import type { Browser, Page } from 'playwright-core';

/**
 * One turn of the page's main thread, ms. `cpu`: without what other processes took away meanwhile. `memoryReducer`: no work
 * of the page, but V8, which collects garbage of its own accord once a page has been quiet for some seconds.
 * @see https://chromium.googlesource.com/v8/v8/+/refs/heads/main/src/heap/memory-reducer.h
 */
export interface Task {
  readonly of: 'page' | 'memoryReducer';
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

/** Whether it fills a task: a task of the page in which some memory is reduced as well stays the page's. */
const isWithin = (event: TraceEvent, ts: number, dur: number): boolean =>
  event.ts >= ts && event.ts < ts + dur && (event.dur ?? 0) > 0.9 * dur;

/** Begins to record what the main thread of a page does. */
export function recordTasks(browser: Browser, page: Page): Promise<void> {
  return browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'v8'] });
}

/** Every turn of the busiest renderer's main thread since then, in order. */
export async function recordedTasks(browser: Browser): Promise<readonly Task[]> {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasksOf = ({ pid, tid }: TraceEvent): readonly Task[] => {
    const events = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
    const reductions = events.filter(({ name }) => name === 'V8.GCFinalizeMCReduceMemory');
    return events
      .filter(({ name }) => name === 'RunTask')
      .map(({ ts, dur = 0, tdur }) => ({
        of: reductions.some((reduction) => isWithin(reduction, ts, dur)) ? 'memoryReducer' : 'page',
        at: ts,
        wall: dur / 1_000,
        cpu: (tdur ?? dur) / 1_000
      }));
  };
  const busiest = threads.map(tasksOf).sort((a, b) => sum(b) - sum(a))[0] ?? [];
  return [...busiest].sort((a, b) => a.at - b.at);
}
