import { held, rounded, shown, told, type Section } from './figure';
import { measurePage } from './page/measurePage';

const USERS = 100_000;
/** s of a run that are watched. */
const RUN_SECONDS = 20;

/** Heap and main thread of the real page at 100,000 users. */
export async function page(): Promise<Section> {
  const { chromium, phases, heapMb, longestMs, longestCpuMs } = await measurePage({
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
        columns: ['', 's', 'heap, MB', 'longest task, ms', 'of it processor, ms', 'tasks over 50 ms'],
        rows: phases.map((phase) => [
          phase.phase,
          ...[phase.seconds, phase.heapMb, phase.longestMs, phase.longestCpuMs].map((value) => shown(rounded(value))),
          shown(phase.longTasks)
        ])
      }
    ],
    notes: ['Server, browser and page share this machine: time on the wall holds what the others took, time of the processor does not. The bar is held against the latter.'],
    figures: [
      held(`Page with ${shown(USERS)} users: heap`, heapMb, 'atMost', 150, 'MB'),
      held(`Page with ${shown(USERS)} users: longest task, processor`, longestCpuMs, 'atMost', 50, 'ms'),
      told(`Page with ${shown(USERS)} users: longest task, wall clock`, longestMs, 'ms')
    ]
  };
}
