import * as React from 'react';
import type { FactId } from '../../facts';
import type { Me } from '../../facts/me';
import type { Confirmation } from '../../run/confirmation';
import { continueRun } from '../../run/resume';
import { execute } from '../../run/execute';
import type { Replan, RunPorts } from '../../run/gates';
import type { Plan } from '../../run/plan';
import { deleteUsers, type DeleteUsersChoice } from '../../steps/deleteUsers';
import { restoreUsers } from '../../steps/restoreUsers';
import { useRun } from '../run/RunContext';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';

/** What step 1 can do with a plan. */
export interface Jobs {
  carryOut(plan: Plan, typed: Confirmation): void;
  continueFrom(plan: Plan): void;
}

/** Where we read and what people said is not read from Graph again: the reading brings it along. */
const fromGraph = (ids: readonly FactId[]): readonly FactId[] => ids.filter((id) => id !== 'session' && id !== 'records');

/** Binds the run to the ports of this page. The plan is made again from fresh facts before anything is written. */
export function useJobs(me: Me, choice: DeleteUsersChoice): Jobs {
  const { graph, clock, journals, lease } = useAppServices();
  const { readAgain } = useReadiness();
  const { start } = useRun();
  return React.useMemo<Jobs>(() => {
    const ports: RunPorts = { graph, clock, journals, lease };
    const by = { id: me.id, name: me.displayName };
    const replanOf = (plan: Plan): Replan => {
      switch (plan.task) {
        case 'deleteUsers':
          return async () => deleteUsers.plan(await readAgain(fromGraph(deleteUsers.needs)), choice);
        case 'restoreUsers': {
          const ids = plan.items.map(({ id }) => id);
          return async () => restoreUsers.plan(await readAgain(fromGraph(restoreUsers.needs)), { ids });
        }
      }
    };
    return {
      carryOut(plan, typed) {
        const approval = { fingerprint: plan.fingerprint, typed, by, at: new Date(clock.now()).toISOString() };
        start(plan, (stop) => execute({ plan, approval, replan: replanOf(plan), stop }, ports));
      },
      continueFrom(plan) {
        const { fingerprint: runId, tenantId } = plan;
        start(plan, (stop) => continueRun({ runId, tenantId, by, mode: 'write', replan: replanOf(plan), stop }, ports));
      }
    };
  }, [graph, clock, journals, lease, me, choice, readAgain, start]);
}
