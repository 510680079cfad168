import type { Scenario, TenantState } from '../../../rehearsal';
import { SMALL_FIRM } from '../../../rehearsal/scenarios/clean';
import { actingAdmin, bareTenant } from '../../../rehearsal/scenarios/make/bareTenant';
import { deleted } from '../../../rehearsal/scenarios/make/deletedUsers';
import { domain } from '../../../rehearsal/scenarios/make/domains';
import { member } from '../../../rehearsal/scenarios/make/people';
import { principal } from '../../../rehearsal/scenarios/make/principals';
import { assignment } from '../../../rehearsal/scenarios/make/roles';
import { workingTenant } from '../../../rehearsal/scenarios/make/workingTenant';
import { worldOf, type World } from '../../../rehearsal/scenarios/world';
import type { ScriptTask } from './faultScript';

type People = TenantState['users'];

/** `count` people: one of five a guest, the second a Global Administrator. */
function people(world: World, count: number): People {
  return Array.from({ length: count }, (_, at) => ({
    ...member(world, SMALL_FIRM, at + 1, { displayName: `Person ${at}`, local: `person.${at}`, createdDaysAgo: 100 }),
    userType: at % 5 === 4 ? 'Guest' : 'Member'
  }));
}

function withPeople(world: World, count: number): TenantState {
  const crowd = people(world, count);
  const bare = bareTenant(world, SMALL_FIRM, actingAdmin(world, SMALL_FIRM));
  const admins = crowd.slice(1, 2).map(({ id }) => assignment(world, 'globalAdministrator', id));
  return { ...bare, users: [...bare.users, ...crowd], roleAssignments: [...bare.roleAssignments, ...admins] };
}

function stateOf(task: ScriptTask, size: number, world: World): TenantState {
  const bare = bareTenant(world, SMALL_FIRM, actingAdmin(world, SMALL_FIRM));
  switch (task) {
    case 'deleteUsers':
    case 'blockSignIn':
      return withPeople(world, size);
    case 'restoreUsers':
      return { ...bare, deletedUsers: people(world, size).map((user) => deleted(world, user, 1)) };
    case 'deleteServicePrincipals': {
      const working = workingTenant(world, SMALL_FIRM, { users: [actingAdmin(world, SMALL_FIRM)], purchases: [], microsoftApps: 'kept' });
      const others = Array.from({ length: size }, (_, at) =>
        principal(world, world.id('app', at), `App ${at}`, { appOwnerOrganizationId: world.id('owner', at % 3) })
      );
      return { ...working, servicePrincipals: [...working.servicePrincipals, ...others] };
    }
    case 'releaseDomains':
      return { ...bare, domains: [...bare.domains, ...Array.from({ length: size }, (_, at) => domain(`branch${at}.example`))] };
  }
}

/** Made once for each: thousands of scripts share them. */
const made = new Map<string, TenantState>();

/** A small tenant with `size` objects of the task. What it is made of is frozen in time: nobody changes it. */
export function scriptTenant(task: ScriptTask, size: number): Scenario {
  return (_seed, now) => {
    const key = `${task}/${size}/${now}`;
    const state = made.get(key) ?? stateOf(task, size, worldOf(1, now));
    made.set(key, state);
    // What the rehearsal tenant changes in place.
    return { ...state, domainReleases: {}, perUserMfa: {}, federations: {}, token: { ...state.token }, organization: { ...state.organization } };
  };
}
