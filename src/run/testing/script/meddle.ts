import type { Rehearsal } from '../../../rehearsal';
import { iso } from '../../../rehearsal/tenant/lifecycle';
import type { Table } from '../../../rehearsal/tenant/table';
import type { ScriptTask } from './faultScript';

/** What somebody else does to an object of the tenant while a run is under way. */
export type Deed = 'gone' | 'renamed' | 'comesBack' | 'appears';

interface Thing {
  readonly id: string;
  readonly appId?: string;
  readonly displayName: string | null;
}

/** Where the objects of a task stand before it is carried out. */
export function tableOf(task: ScriptTask, { tenant }: Rehearsal): Table<Thing> | 'none' {
  switch (task) {
    case 'deleteUsers':
    case 'blockSignIn':
      return tenant.users as unknown as Table<Thing>;
    case 'restoreUsers':
      return tenant.deletedUsers as unknown as Table<Thing>;
    case 'deleteServicePrincipals':
      return tenant.servicePrincipals as unknown as Table<Thing>;
    case 'releaseDomains':
      return 'none';
  }
}

const nameOf = ({ id, appId }: Thing): string => appId ?? id;
/** Before anything happened. */
const ONCE = 0;

/** Does the deed, where it makes sense, and answers the ids, as plans know them, of what was touched. */
export function meddle(task: ScriptTask, rehearsal: Rehearsal, deed: Deed, id: string): readonly string[] {
  const table = tableOf(task, rehearsal);
  if (table === 'none') {
    return [];
  }
  const { tenant } = rehearsal;
  const found = table.all().find((each) => nameOf(each) === id);
  switch (deed) {
    case 'gone': {
      const user = tenant.users.get(id);
      if (found !== undefined && user !== undefined) {
        tenant.deletedUsers.put({ ...user, deletedDateTime: iso(rehearsal.now()) });
      }
      return found !== undefined && table.remove(found.id) ? [id] : [];
    }
    case 'renamed':
      return found === undefined ? [] : touched(table, { ...found, displayName: `${found.displayName ?? ''} renamed` });
    case 'comesBack': {
      const before = table.all(ONCE).find((each) => nameOf(each) === id);
      const isBlocked = task === 'blockSignIn' && tenant.users.get(id)?.accountEnabled === false;
      if (before === undefined || (found !== undefined && !isBlocked) || task === 'restoreUsers') {
        return [];
      }
      tenant.deletedUsers.remove(id);
      return touched(table, before);
    }
    case 'appears': {
      const like = table.all().at(-1);
      const number = `${tenant.users.count()}${tenant.deletedUsers.count()}${tenant.servicePrincipals.count()}`;
      const fresh = { id: `00000000-0000-4000-8000-${number.padStart(12, '0')}`, displayName: 'New', userPrincipalName: `new.${number}@contoso.example` };
      return like === undefined ? [] : touched(table, { ...like, ...fresh, ...(like.appId === undefined ? {} : { appId: `app-${number}` }) });
    }
  }
}

function touched(table: Table<Thing>, thing: Thing): readonly string[] {
  table.put(thing);
  return [nameOf(thing)];
}
