import { held, rounded, shown, told, type Section } from './figure';
import { measurePage } from './page/measurePage';

const USERS = 100_000;
/** s of a run that are watched. */
const RUN_SECONDS = 20;

/** ms of the processor in one task, while somebody scrolls, sorts, searches or plans, or a run is on. */
const LONGEST_MS = 50;

/** Heap and main thread of the real page at 100,000 users. */
export async function page(): Promise<Section> {
  const { chromium, phases, heapMb, longestMs, longestCpuMs, reducerCpuMs } = await measurePage({
    users: USERS,
    servicePrincipals: 0,
    runSeconds: RUN_SECONDS,
    profiled: 'plain',
    onPhase: () => undefined
  });
  return {
    title: `The page at ${shown(USERS)} users`,
    tables: [
      {
        title: `Chromium ${chromium}`,
        columns: ['', 's', 'heap, MB', 'longest task, ms', 'page’s, processor, ms', 'V8’s memory reducer, ms', 'bar, ms', 'tasks over 50 ms'],
        rows: phases.map((phase) => [
          phase.phase,
          ...[phase.seconds, phase.heapMb, phase.longestMs, phase.longestCpuMs, phase.reducerCpuMs].map((value) => shown(rounded(value))),
          phase.meanwhile === 'working' ? shown(LONGEST_MS) : '–',
          shown(phase.longTasks)
        ])
      }
    ],
    notes: [
      'Server, browser and page share this machine: time on the wall holds what the others took, time of the processor does not. The bar is held against the latter.',
      'V8’s memory reducer collects garbage by itself once a page has been quiet for some seconds, and takes no turn of the page’s. How long that takes follows from the heap, so it is told beside the bar and not held against it.',
      'Phases without a bar open a page or read the tenant, which is waited for.'
    ],
    figures: [
      held(`Page with ${shown(USERS)} users: heap`, heapMb, 'atMost', 150, 'MB'),
      held(`Page with ${shown(USERS)} users: longest task while scrolling or running, processor`, longestCpuMs.working, 'atMost', LONGEST_MS, 'ms'),
      told(`Page with ${shown(USERS)} users: longest turn of V8’s memory reducer, processor`, reducerCpuMs, 'ms'),
      told(`Page with ${shown(USERS)} users: longest task while opening or reading, processor`, longestCpuMs.waiting, 'ms'),
      told(`Page with ${shown(USERS)} users: longest task, wall clock`, longestMs, 'ms')
    ]
  };
}
