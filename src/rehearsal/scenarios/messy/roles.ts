import type { RawGroup } from '../../raw';
import type { TenantState } from '../../state';
import { assignment, eligibility } from '../make/roles';
import type { World } from '../world';
import { ON_CALL_GROUP, ROLE_GROUP } from './groups';
import type { People } from './people';

export interface RoleHolders {
  readonly people: People;
  readonly groups: readonly RawGroup[];
  readonly administrativeUnitId: string;
  /** Service principal that was made Global Administrator to run backups. */
  readonly backupPrincipalId: string;
}

/** Global Administrators on every way that leads there, and the lesser roles whose holders count as privileged. */
export function roles(
  world: World,
  { people, groups, administrativeUnitId, backupPrincipalId }: RoleHolders
): Pick<TenantState, 'roleAssignments' | 'roleEligibilities'> {
  const user = (local: string): string => people.named(local).id;
  const group = (name: string): string => groups.find((each) => each.displayName === name)?.id ?? '';
  return {
    roleAssignments: [
      assignment(world, 'globalAdministrator', user('adele.vance')),
      assignment(world, 'globalAdministrator', user('miriam.grosskopf')),
      assignment(world, 'globalAdministrator', user('notfall01')),
      assignment(world, 'globalAdministrator', group(ROLE_GROUP)),
      assignment(world, 'globalAdministrator', backupPrincipalId),
      assignment(world, 'userAdministrator', user('rainer.schuette')),
      assignment(world, 'exchangeAdministrator', user('svea.lindqvist')),
      assignment(world, 'sharePointAdministrator', user('svea.lindqvist')),
      assignment(world, 'billingAdministrator', user('konrad.pfeiffer')),
      assignment(world, 'securityAdministrator', user('amina.diallo')),
      assignment(world, 'globalReader', user('revision')),
      assignment(world, 'helpdeskAdministrator', user('dilek.arslan'), `/administrativeUnits/${administrativeUnitId}`),
      assignment(world, 'directorySynchronization', user('Sync_MOEBEL-DC01_7c1f0a2b9e43'))
    ],
    roleEligibilities: [
      eligibility(world, 'globalAdministrator', user('farah.haddad'), 40),
      eligibility(world, 'globalAdministrator', user("niamh.o'sullivan")),
      eligibility(world, 'globalAdministrator', group(ON_CALL_GROUP), 120),
      eligibility(world, 'privilegedRoleAdministrator', user('henrike.adomeit'), 200)
    ]
  };
}
