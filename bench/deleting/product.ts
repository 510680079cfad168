import { realClock } from '../../local/server/realClock';
import { emptyFacts } from '../../src/facts/emptyFacts';
import type { FactId, Facts } from '../../src/facts';
import { emptyRecords } from '../../src/facts/recordsStore';
import type { Records } from '../../src/facts/records';
import { readFactsFor } from '../../src/facts/readFactsFor';
import { downloadWith } from '../../src/facts/usage/download';
import type { Graph } from '../../src/ports/graph';
import { resultOf } from '../../src/ports/work';
import { confirmationOf, type Approval } from '../../src/run/plan/confirmation';
import { execute } from '../../src/run/execute';
import { createPageLease } from '../../src/run/testing/pageLease';
import { createNudge } from '../../src/run/nudge';
import { createPlan, type Plan } from '../../src/run/plan/plan';
import type { Run, RunOutcome } from '../../src/run/runEvent';
import { memoryJournals } from '../../src/run/testing/memoryJournals';
import { factsOfTask, planTask } from '../../src/steps/planTask';
import type { TaskOrder } from '../../src/steps/taskId';
import { productGraph, productSession } from '../product';
import type { SignIn } from '../signIn';
import type { Contender, Job } from './contender';

const ORDER: TaskOrder = { task: 'deleteUsers', choice: { keptAdminId: '', rules: [] } };
const BY = { id: 'bench', name: 'Bench' };
const SECTIONS = ['users', 'groups', 'applications', 'servicePrincipals', 'domains'];

/** Says that everything was exported: the lock that asks for an inventory is not what is measured. */
function recordsOf(tenantId: string): Records {
  const counts = Object.fromEntries(SECTIONS.map((section) => [section, Number.MAX_SAFE_INTEGER]));
  return {
    ...emptyRecords(tenantId),
    inventory: { kind: 'exported', at: new Date().toISOString(), by: BY.name, counts, unread: [], fingerprint: 'bench' }
  };
}

function factsReader(graph: Graph, signIn: SignIn): (ids: readonly FactId[]) => Promise<Facts> {
  const readAt = new Date().toISOString();
  const records = { kind: 'read', value: recordsOf(signIn.tenantId), readAt, requestIds: [] } as const;
  const download = downloadWith((url, init) => fetch(url, init));
  return async (ids) => {
    const request = { graph, session: productSession(signIn), records, clock: realClock, download };
    return (await readFactsFor(ids, request, emptyFacts())).facts;
  };
}

async function planned(facts: Facts): Promise<Plan> {
  const draft = resultOf(planTask(ORDER, facts));
  if (draft.kind === 'obstructed') {
    throw new Error(`Nobody can be deleted: ${JSON.stringify(draft.obstacles)}`);
  }
  const made = await createPlan(ORDER.task, draft, new Date().toISOString());
  if (made.kind === 'refused') {
    throw new Error(`There is no plan: ${made.problem}`);
  }
  return made.plan;
}

async function outcomeOf(run: Run): Promise<RunOutcome> {
  for (;;) {
    const step = await run.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

function tell({ say }: Job, outcome: RunOutcome): void {
  if (outcome.kind === 'refused') {
    throw new Error(`The run was refused: ${JSON.stringify(outcome.refusal)}`);
  }
  const { ledger } = outcome;
  ledger.plan.items.forEach(({ id }, index) => {
    switch (ledger.state(index).kind) {
      case 'verified':
        return say(id, 'deleted');
      case 'failed':
      case 'refused':
        return say(id, 'failed');
      case 'planned':
      case 'sending':
      case 'pending':
        return;
    }
  });
}

/**
 * The run of this product, through the same gates as in a browser: planned and approved before the clock starts, planned
 * again from fresh facts after that. Only the journal lies in memory, since Node has no IndexedDB.
 */
export const product: Contender = {
  name: 'Tenant Closure',
  manner: 'product',
  prepare: async (job) => {
    const graph = productGraph(job.signIn);
    const readFacts = factsReader(graph, job.signIn);
    const plan = await planned(await readFacts(factsOfTask(ORDER.task)));
    const approval: Approval = { fingerprint: plan.fingerprint, typed: confirmationOf(plan), by: BY, at: new Date().toISOString() };
    const stop = new AbortController().signal;
    const ports = { graph, clock: realClock, journals: memoryJournals(), lease: createPageLease(), nudge: createNudge() };
    return async () => tell(job, await outcomeOf(execute({ plan, approval, replanning: { order: ORDER, orderNow: async () => ({ kind: 'ordered', order: ORDER }), readFacts }, stop }, ports)));
  }
};
