import type { Scenario, TenantState } from '../../rehearsal';
import { rehearsalWorld, type World } from '../../run/testing/rehearsalWorld';

/** The tenant of a scenario as step 1 leaves it: the acting admin alone, whose deleted colleagues own nothing any more. */
export function onlyAdminLeft(scenario: Scenario, change: (state: TenantState) => Partial<TenantState> = () => ({})): Scenario {
  return (seed, now) => {
    const made = scenario(seed, now);
    const state: TenantState = {
      ...made,
      users: made.users.filter(({ id }) => id === made.actingAdminId),
      roleAssignments: made.roleAssignments.filter(({ principalId }) => principalId === made.actingAdminId),
      roleEligibilities: []
    };
    return { ...state, ...change(state) };
  };
}

/** A rehearsal world in which the runbook was saved. */
export function worldWithRunbook(scenario: Scenario): World {
  const world = rehearsalWorld({ scenario });
  world.keep((records) => ({ ...records, runbook: { kind: 'saved', by: 'Adele Vance', at: '2026-11-20T12:00:00Z' } }));
  return world;
}

/** Changes that reached the tenant, as `METHOD path status`, in order. */
export function changesOf({ rehearsal }: World): readonly string[] {
  return rehearsal.log
    .filter(({ method, path }) => method !== 'GET' && path !== '/$batch')
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
}
