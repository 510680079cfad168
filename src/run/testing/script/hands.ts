import { GLOBAL_ADMINISTRATOR } from '../../../rehearsal/tenant/roles';
import type { TaskOrder } from '../../../steps/taskId';
import type { Plan } from '../../plan/plan';
import type { Run } from '../../runEvent';
import { finish } from '../rehearsalWorld';
import type { Sitting, What } from './faultScript';
import { meddle } from './meddle';
import { OTHER_TOKEN, OWN_TOKEN, type Page, type ScriptWorld } from './scriptWorld';
import { violation, type Wrong } from './wrong';

/** What has been done around a run so far. */
export interface Hands {
  readonly world: ScriptWorld;
  /** Ids that somebody else changed. */
  readonly touched: Set<string>;
  /** Ids that a rule keeps. */
  readonly protectedIds: Set<string>;
  /** When a rule was added, virtual ms, and how many lines the journal had, for whoever has been protected in this sitting. */
  readonly protectedAt: Map<string, { readonly at: number; readonly lines: number }>;
  /** What is ordered by now. Whoever asks knows from then on whom a rule keeps. */
  orderNow(): TaskOrder;
  /** What is wrong about what happened. */
  readonly seen: Wrong[];
}

/** Where a sitting stands. */
export interface Sat {
  readonly page: Page;
  readonly plan: Plan;
  /** Another tab that tries to do the same. */
  again(): Run;
}

const idAt = ({ items }: Plan, which: number): string => items[which % items.length]?.id ?? '';

/** Lets something happen. `close`: nobody takes the events any more. */
export async function happen(what: What, hands: Hands, { page, plan, again }: Sat): Promise<'goesOn' | 'closed'> {
  const { world } = hands;
  const { around, clock, journals, rehearsal, script } = world;
  switch (what.kind) {
    case 'stop':
      page.stop.abort();
      return 'goesOn';
    case 'close':
      page.isOpen = false;
      return 'closed';
    case 'offline':
      around.offlineUntil = clock.now() + what.ms;
      return 'goesOn';
    case 'clock':
      around.skew += what.ms;
      return 'goesOn';
    case 'journal':
      journals.failWith(what.problem);
      return 'goesOn';
    case 'gone':
    case 'renamed':
    case 'comesBack':
      meddle(script.task, rehearsal, what.kind, idAt(plan, what.which)).forEach((id) => hands.touched.add(id));
      return 'goesOn';
    case 'appears':
      meddle(script.task, rehearsal, what.kind, '').forEach((id) => hands.touched.add(id));
      return 'goesOn';
    case 'protected':
      hands.protectedIds.add(idAt(plan, what.which));
      hands.protectedAt.set(idAt(plan, what.which), { at: clock.now(), lines: journals.kept.get(plan.fingerprint)?.lines.length ?? 0 });
      return 'goesOn';
    case 'otherTenant':
      around.token = OTHER_TOKEN;
      return 'goesOn';
    case 'roleLost':
      setRole(world, 'lost');
      return 'goesOn';
    case 'secondTab': {
      const { outcome } = await finish(again());
      if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'busy') {
        hands.seen.push(violation('a second tab was let in'));
      }
      return 'goesOn';
    }
  }
}

function setRole({ rehearsal }: ScriptWorld, role: 'held' | 'lost'): void {
  const { roleAssignments, settings } = rehearsal.tenant;
  const mine = { id: 'the role of the acting admin', roleDefinitionId: GLOBAL_ADMINISTRATOR, principalId: settings.actingAdminId, directoryScopeId: '/' };
  roleAssignments.all().filter(({ principalId }) => principalId === settings.actingAdminId).forEach(({ id }) => roleAssignments.remove(id));
  if (role === 'held') {
    roleAssignments.put(mine);
  }
}

/** Everything around a run works again, but for the faults of this sitting, which begin to count anew. */
export function heal(hands: Hands, { faults }: Pick<Sitting, 'faults'>): void {
  const { around, journals, rehearsal } = hands.world;
  around.offlineUntil = 0;
  around.token = OWN_TOKEN;
  journals.failWith('none');
  setRole(hands.world, 'held');
  rehearsal.faults.clear();
  rehearsal.faults.add(...faults);
}
