import type { Rehearsal } from '../../../rehearsal';
import type { ScriptTask } from './faultScript';

/** Whether the tenant itself shows the effect of the task on a planned object. */
export function isDone(task: ScriptTask, { tenant }: Rehearsal, id: string): boolean {
  switch (task) {
    case 'deleteUsers':
      return tenant.users.get(id) === undefined;
    case 'blockSignIn':
      return tenant.users.get(id)?.accountEnabled !== true;
    case 'restoreUsers':
      return tenant.users.get(id) !== undefined;
    case 'deleteServicePrincipals':
      return tenant.servicePrincipals.all().every(({ appId }) => appId !== id);
    case 'releaseDomains':
      return tenant.domains.get(id) === undefined || tenant.settings.domainReleases[id] !== undefined;
  }
}

/** Every object of the tenant that a task could touch, by what a plan knows it by. Never the same object twice changed. */
export function objectsOf(task: ScriptTask, { tenant }: Rehearsal): ReadonlyMap<string, object> {
  switch (task) {
    case 'deleteUsers':
    case 'blockSignIn':
      return new Map(tenant.users.all().map((user) => [user.id, user]));
    case 'restoreUsers':
      return new Map([...tenant.users.all(), ...tenant.deletedUsers.all()].map((user) => [user.id, user]));
    case 'deleteServicePrincipals':
      return new Map(tenant.servicePrincipals.all().map((each) => [each.appId, each]));
    case 'releaseDomains':
      return new Map(tenant.domains.all().map((each) => [each.id, each]));
  }
}
