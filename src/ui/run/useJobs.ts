import * as React from 'react';
import type { Confirmation } from '../../run/plan/confirmation';
import { execute } from '../../run/execute';
import type { Replanning, RunPorts } from '../../run/gates';
import type { Plan } from '../../run/plan/plan';
import { continueRun } from '../../run/resume';
import type { Run } from '../../run/runEvent';
import { loadChoice } from '../../steps/choiceStore';
import type { TaskId, TaskOrder } from '../../steps/taskId';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { keptByNow } from './keptByNow';
import { orderOf } from './orderOf';
import { useRun } from './RunContext';

/** What can be done with a plan. */
export interface Jobs {
  /** Carries an approved plan out, and shows it at the task `home`. */
  carryOut(plan: Plan, order: TaskOrder, typed: Confirmation, home: TaskId): void;
  continueFrom(plan: Plan, home: TaskId): void;
}

/** Who stays can't be read: planning without it could take somebody away whom a rule protects. */
const UNREADABLE = {
  kind: 'refused',
  refusal: { kind: 'obstructed', obstacles: [{ kind: 'unread', fact: 'records', reason: 'malformed' }] }
} as const;

/** Binds runs to the ports of this page. Every plan is made again from fresh facts before anything is written. */
export function useJobs(): Jobs {
  const { graph, clock, journals, lease, settings } = useAppServices();
  const { reading, readAgain, stopDemand } = useReadiness();
  const { start, nudge } = useRun();
  const { me } = reading.facts;
  const by = React.useMemo(() => (me.kind === 'read' ? { id: me.value.id, name: me.value.displayName } : undefined), [me]);
  return React.useMemo<Jobs>(() => {
    const ports: RunPorts = { graph, clock, journals, lease, nudge };
    const replanning = (order: TaskOrder, orderNow: Replanning['orderNow']): Replanning => ({
      order,
      orderNow,
      readFacts: (ids, signal) => {
        // What costs a request per object can take minutes: Stop ends it.
        signal.addEventListener('abort', stopDemand, { once: true });
        return readAgain(ids).finally(() => signal.removeEventListener('abort', stopDemand));
      }
    });
    return {
      carryOut(plan, order, typed, home) {
        const approval = { fingerprint: plan.fingerprint, typed, by: by ?? plan.createdBy, at: new Date(clock.now()).toISOString() };
        async function* begun(stop: AbortSignal): Run {
          const orderNow: Replanning['orderNow'] = () => keptByNow(order, settings, plan.tenantId);
          const kept = await orderNow();
          if (kept.kind === 'unreadable') {
            return UNREADABLE;
          }
          return yield* execute({ plan, approval, replanning: replanning(kept.order, orderNow), stop }, ports);
        }
        start(plan, begun, home, 'begins');
      },
      continueFrom(plan, home) {
        const { fingerprint: runId, tenantId } = plan;
        async function* continued(stop: AbortSignal): Run {
          const orderNow: Replanning['orderNow'] = async () => {
            const loaded = await loadChoice(settings, tenantId);
            return loaded.kind === 'unreadable' ? loaded : { kind: 'ordered', order: orderOf(plan, loaded.choice) };
          };
          const kept = await orderNow();
          if (kept.kind === 'unreadable') {
            return UNREADABLE;
          }
          return yield* continueRun(
            { runId, tenantId, by: by ?? plan.createdBy, mode: 'write', replanning: replanning(kept.order, orderNow), stop },
            ports
          );
        }
        start(plan, continued, home, 'continues');
      }
    };
  }, [graph, clock, journals, lease, settings, nudge, by, readAgain, stopDemand, start]);
}
