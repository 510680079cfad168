import { execute } from '../../execute';
import { confirmationOf } from '../../plan/confirmation';
import type { Plan } from '../../plan/plan';
import { continueRun } from '../../resume';
import type { TaskOrder } from '../../../steps/taskId';
import type { Run, RunEvent } from '../../runEvent';
import type { Sitting } from './faultScript';
import { happen, heal, type Hands } from './hands';
import type { Page } from './scriptWorld';
import type { Sat } from './story';

const BY = { id: 'tester', name: 'Adele Vance' };
/** After which somebody looks why a run pauses, virtual ms. */
const SOMEBODY_COMES = 20 * 60_000;

/** What is done in a sitting, and from where. */
export interface Seat {
  readonly plan: Plan;
  readonly order: TaskOrder;
  readonly page: Page;
  readonly begins: 'begins' | 'continues';
}

function runOf({ plan, order, page, begins }: Seat, mode: Sitting['mode'], { world, orderNow }: Hands): Run {
  const replanning = world.replanning(order, orderNow);
  const stop = page.stop.signal;
  return begins === 'begins'
    ? execute({ plan, approval: { fingerprint: plan.fingerprint, typed: confirmationOf(plan), by: BY, at: world.now() }, replanning, stop }, page.ports)
    : continueRun({ runId: plan.fingerprint, tenantId: plan.tenantId, by: BY, mode, replanning, stop }, page.ports);
}

/** Plays one sitting, event after event. */
export async function sit(seat: Seat, sitting: Sitting, hands: Hands): Promise<Sat> {
  const { page, plan } = seat;
  const { world } = hands;
  const run = runOf(seat, sitting.mode, hands);
  const events: RunEvent[] = [];
  const around = { page, plan, again: () => runOf({ ...seat, begins: 'continues' }, 'write', hands) };
  const due = [...sitting.happenings];
  for (;;) {
    for (let next = due[0]; next !== undefined && next.after <= events.length; next = due[0]) {
      due.shift();
      // Another tab can be turned away only once this one holds the lease.
      if ((next.what.kind !== 'secondTab' || events.length > 0) && (await happen(next.what, hands, around)) === 'closed') {
        return { kind: 'closed' };
      }
    }
    const step = await run.next();
    if (step.done === true) {
      return { kind: 'finished', finished: { outcome: step.value, events } };
    }
    events.push(step.value);
    if (step.value.kind === 'recorded' && step.value.record.kind === 'paused') {
      void world.clock.sleep(SOMEBODY_COMES).then(() => {
        heal(hands, { faults: [] });
        page.nudge.nudge();
      });
    }
  }
}
