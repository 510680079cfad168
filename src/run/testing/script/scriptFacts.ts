import type { FactId, Facts } from '../../../facts';
import type { Fact, Listing } from '../../../facts/fact';
import type { Parsed } from '../../../facts/reading/shape';
import { deletedUsers } from '../../../facts/deletedUsers';
import { servicePrincipals } from '../../../facts/servicePrincipals';
import { users } from '../../../facts/users';
import type { Rehearsal } from '../../../rehearsal';
import { factsOfTask } from '../../../steps/planTask';
import { rehearsalWorld } from '../rehearsalWorld';
import type { FaultScript } from './faultScript';
import { scriptTenant } from './scriptTenants';

const read = new Map<string, Promise<Facts>>();

/** What Graph says about the tenant of a script before anything happens; read once for all scripts with that tenant. */
export function firstFacts({ task, size }: Pick<FaultScript, 'task' | 'size'>): Promise<Facts> {
  const key = `${task}/${size}`;
  const facts = read.get(key) ?? readFirst(task, size);
  read.set(key, facts);
  return facts;
}

/** More than there will ever be: whoever appears is the concern of the plan here, not of the inventory. */
const PLENTY = { users: 999, groups: 999, applications: 999, servicePrincipals: 999, domains: 999 };

function readFirst(task: FaultScript['task'], size: number): Promise<Facts> {
  const world = rehearsalWorld({ scenario: scriptTenant(task, size) });
  world.keep((records) => ({
    ...records,
    inventory: records.inventory.kind === 'exported' ? { ...records.inventory, counts: PLENTY } : records.inventory
  }));
  return world.facts(factsOfTask(task));
}

function listing<Item>(raws: readonly unknown[], item: (raw: unknown, intern: (text: string) => string) => Parsed<Item>): Fact<Listing<Item>> {
  const items = raws.flatMap((raw) => {
    const parsed = item(raw, (text) => text);
    return parsed.kind === 'parsed' ? [parsed.value] : [];
  });
  return { kind: 'read', value: { extent: 'whole', items, total: items.length }, readAt: '', requestIds: [] };
}

/** The same with the lists that scripts change as they are now: what reading them without faults and lag would give. */
export async function knownFacts(script: FaultScript, { tenant }: Rehearsal, _ids: readonly FactId[]): Promise<Facts> {
  const first = await firstFacts(script);
  return {
    ...first,
    users: listing(tenant.users.all(), users.item),
    deletedUsers: listing(tenant.deletedUsers.all(), deletedUsers.item),
    servicePrincipals: listing(tenant.servicePrincipals.all(), servicePrincipals.item)
  };
}
