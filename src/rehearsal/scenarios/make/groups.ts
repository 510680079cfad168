import type { RawGroup } from '../../raw';
import type { World } from '../world';

export type GroupKind = 'team' | 'microsoft365' | 'security' | 'dynamic' | 'mailSecurity' | 'distribution' | 'role';

const TRAITS: Readonly<Record<GroupKind, Pick<RawGroup, 'groupTypes' | 'mailEnabled' | 'securityEnabled'>>> = {
  team: { groupTypes: ['Unified'], mailEnabled: true, securityEnabled: false },
  microsoft365: { groupTypes: ['Unified'], mailEnabled: true, securityEnabled: false },
  security: { groupTypes: [], mailEnabled: false, securityEnabled: true },
  dynamic: { groupTypes: ['DynamicMembership'], mailEnabled: false, securityEnabled: true },
  mailSecurity: { groupTypes: [], mailEnabled: true, securityEnabled: true },
  distribution: { groupTypes: [], mailEnabled: true, securityEnabled: false },
  role: { groupTypes: [], mailEnabled: false, securityEnabled: true }
};

export function group(
  world: World,
  displayName: string,
  kind: GroupKind,
  synced: RawGroup['onPremisesSyncEnabled'] = null
): RawGroup {
  return {
    id: world.id(`group ${displayName}`, 0),
    displayName,
    description: null,
    ...TRAITS[kind],
    // Graph answers null, not false, for groups that cannot hold a role.
    isAssignableToRole: kind === 'role' ? true : null,
    onPremisesSyncEnabled: synced,
    resourceProvisioningOptions: kind === 'team' ? ['Team'] : [],
    createdDateTime: world.ago(world.whole(20, 1_800))
  };
}
