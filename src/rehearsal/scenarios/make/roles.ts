import type { RawRoleAssignment, RawRoleEligibility } from '../../raw';
import { ROLES, type RoleName } from '../data/roles';
import type { World } from '../world';

/** An active assignment, for the whole tenant unless `scope` says otherwise. */
export function assignment(world: World, role: RoleName, principalId: string, scope = '/'): RawRoleAssignment {
  return {
    id: world.id(`assignment ${role} ${principalId} ${scope}`, 0),
    roleDefinitionId: ROLES[role],
    principalId,
    directoryScopeId: scope
  };
}

/** A role that may be activated through Privileged Identity Management, and is not active yet. */
export function eligibility(
  world: World,
  role: RoleName,
  principalId: string,
  endsInDays?: number,
  memberType: RawRoleEligibility['memberType'] = 'Direct'
): RawRoleEligibility {
  const name = `eligibility ${role} ${principalId}`;
  return {
    ...assignment(world, role, principalId),
    id: world.id(name, 0),
    memberType,
    startDateTime: world.ago(world.whole(10, 300)),
    endDateTime: endsInDays === undefined ? null : world.ahead(endsInDays),
    roleEligibilityScheduleId: world.id(name, 1)
  };
}
