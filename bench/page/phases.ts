import type { Browser, CDPSession, Page } from 'playwright-core';
import { blame, type CpuProfile } from './profile';
import { LONG_MS, recordedTasks, recordTasks, type Task } from './tasks';

/**
 * What a person does meanwhile. `working`: scrolls, sorts, searches, plans, or watches a run; the page must answer at once.
 * `waiting`: for a page that opens or a tenant that is read, which is waited for anyway.
 */
export type Meanwhile = 'working' | 'waiting';

/** What the page did in one phase of the walk. Times in ms, heap in MB after a collection of garbage. */
export interface PhaseFigures {
  readonly phase: string;
  readonly meanwhile: Meanwhile;
  readonly seconds: number;
  readonly heapMb: number;
  readonly longestMs: number;
  /** The page's longest by processor time: what another process took away does not count. */
  readonly longestCpuMs: number;
  /** The same of V8's memory reducer; 0 when it did not come. */
  readonly reducerCpuMs: number;
  readonly longTasks: number;
  readonly longCpuTasks: number;
  /** Where the longest tasks went; empty unless asked for. */
  readonly blame: readonly string[];
}

export interface Recorder {
  phase(name: string, meanwhile: Meanwhile, work: () => Promise<void>): Promise<PhaseFigures>;
}

const MB = 1_048_576;
const BLAMED = 6;

const longestCpu = (tasks: readonly Task[], of: Task['of']): number =>
  Math.max(0, ...tasks.flatMap((task) => (task.of === of ? [task.cpu] : [])));

/** Heap of the page in MB, after everything that nobody holds is gone. */
export async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MB;
}

/** Records phase after phase. `profiled`: also where the time goes, which costs some of it. */
export async function createRecorder(browser: Browser, page: Page, profiled: 'profiled' | 'plain'): Promise<Recorder> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1_000 });
  return {
    phase: async (phase, meanwhile, work) => {
      if (profiled === 'profiled') {
        await session.send('Profiler.start');
      }
      await recordTasks(browser, page);
      const begun = performance.now();
      await work();
      const seconds = (performance.now() - begun) / 1_000;
      // Before the profile is stopped and garbage collected: those are tasks of the page's main thread, too, and not ours.
      const tasks = await recordedTasks(browser);
      const profile = profiled === 'profiled' ? ((await session.send('Profiler.stop')).profile as CpuProfile) : undefined;
      return {
        phase,
        meanwhile,
        seconds,
        heapMb: await heapMb(session),
        longestMs: Math.max(0, ...tasks.map(({ wall }) => wall)),
        longestCpuMs: longestCpu(tasks, 'page'),
        reducerCpuMs: longestCpu(tasks, 'memoryReducer'),
        longTasks: tasks.filter(({ wall }) => wall > LONG_MS).length,
        longCpuTasks: tasks.filter((task) => task.of === 'page' && task.cpu > LONG_MS).length,
        blame: profile === undefined ? [] : blame(profile, tasks, BLAMED)
      };
    }
  };
}
