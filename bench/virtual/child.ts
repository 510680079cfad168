import { GRAPH_QUOTAS } from '../../src/rehearsal/limits/quotas';
import { large } from '../../src/rehearsal/scenarios/large';
import { endOf, finish, rehearsalWorld, START } from '../../src/run/testing/rehearsalWorld';

/** What to run on the virtual clock. A process of its own: its world turns timers into turns of the event loop. */
export interface VirtualTask {
  readonly users: number;
  readonly writes: { readonly limit: number; readonly windowMs: number };
}

export interface VirtualResult {
  readonly planned: number;
  readonly end: string;
  readonly left: number;
  readonly tries: number;
  readonly refused: number;
  /** ms of virtual time from the start to the last deletion that was accepted, and to the end. */
  readonly lastWriteMs: number;
  readonly endMs: number;
}

async function measure({ users, writes }: VirtualTask): Promise<VirtualResult> {
  const world = rehearsalWorld({ scenario: large(users), latency: 60, manners: { quotas: { ...GRAPH_QUOTAS, writes } } });
  const plan = await world.plan();
  const finished = await finish(world.execute(plan));
  const deletions = world.rehearsal.log.filter(({ method, path }) => method === 'DELETE' && path.startsWith('/users/'));
  const accepted = deletions.filter(({ status }) => status === 204);
  return {
    planned: plan.items.length,
    end: endOf(finished),
    left: world.present().size - 1,
    tries: deletions.length,
    refused: deletions.filter(({ status }) => status === 429).length,
    lastWriteMs: accepted.reduce((last, { time }) => Math.max(last, Date.parse(time)), START) - START,
    endMs: world.clock.now() - START
  };
}

process.once('message', (task: VirtualTask) => {
  void measure(task).then((result) => process.send?.(result, () => process.exit(0)));
});
