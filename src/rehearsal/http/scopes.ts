import type { Caller } from '../exchange';
import { refuse } from './refusal';

const DIRECTORY = ['Directory.Read.All', 'Directory.ReadWrite.All'];

/** Scopes that open what the least one opens. @see https://learn.microsoft.com/graph/permissions-reference */
const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  'User.Read': ['User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', ...DIRECTORY],
  'User.Read.All': ['User.ReadWrite.All', ...DIRECTORY],
  'User.DeleteRestore.All': ['User.ReadWrite.All'],
  'Organization.Read.All': ['Organization.ReadWrite.All', ...DIRECTORY],
  'LicenseAssignment.Read.All': [
    'LicenseAssignment.ReadWrite.All',
    'Organization.Read.All',
    'Organization.ReadWrite.All',
    ...DIRECTORY
  ],
  'User.EnableDisableAccount.All': ['User.ReadWrite.All', 'Directory.ReadWrite.All'],
  'Domain-InternalFederation.Read.All': [
    'Domain-InternalFederation.ReadWrite.All',
    'Domain.Read.All',
    'Domain.ReadWrite.All'
  ],
  'Domain-InternalFederation.ReadWrite.All': ['Domain.ReadWrite.All'],
  'DelegatedPermissionGrant.ReadWrite.All': ['Directory.ReadWrite.All'],
  'Domain.Read.All': ['Domain.ReadWrite.All', ...DIRECTORY],
  'Application.Read.All': ['Application.ReadWrite.All', ...DIRECTORY],
  'Directory.Read.All': ['Directory.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'],
  'Group.Read.All': ['Group.ReadWrite.All', 'GroupMember.Read.All', ...DIRECTORY],
  'GroupMember.Read.All': ['GroupMember.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All', ...DIRECTORY],
  'AdministrativeUnit.Read.All': ['AdministrativeUnit.ReadWrite.All', ...DIRECTORY],
  'OrgContact.Read.All': DIRECTORY,
  'Device.Read.All': DIRECTORY,
  'BitlockerKey.ReadBasic.All': ['BitlockerKey.Read.All'],
  'DeviceManagementServiceConfig.Read.All': ['DeviceManagementServiceConfig.ReadWrite.All'],
  'RoleManagement.Read.Directory': ['RoleManagement.ReadWrite.Directory', 'RoleManagement.Read.All', ...DIRECTORY],
  'RoleEligibilitySchedule.Read.Directory': [
    'RoleEligibilitySchedule.ReadWrite.Directory',
    'RoleManagement.Read.All',
    'RoleManagement.Read.Directory',
    'RoleManagement.ReadWrite.Directory'
  ],
  'Policy.Read.AuthenticationMethod': ['Policy.ReadWrite.AuthenticationMethod', 'Policy.Read.All'],
  'IdentityUserFlow.Read.All': ['IdentityUserFlow.ReadWrite.All'],
  'IdentityProvider.Read.All': ['IdentityProvider.ReadWrite.All'],
  'DelegatedAdminRelationship.Read.All': ['DelegatedAdminRelationship.ReadWrite.All'],
  'MultiTenantOrganization.ReadBasic.All': [
    'MultiTenantOrganization.Read.All',
    'MultiTenantOrganization.ReadWrite.All'
  ],
  'eDiscovery.Read.All': ['eDiscovery.ReadWrite.All']
};

export function hasScope(caller: Caller, scope: string): boolean {
  return caller.scopes.has(scope) || (IMPLIED_BY[scope] ?? []).some((each) => caller.scopes.has(each));
}

/** Graph says the same for a missing scope, a missing role and a protected object. */
export function refusePrivileges(): never {
  return refuse(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

export function needScope(caller: Caller, scope: string): void {
  if (!hasScope(caller, scope)) {
    refusePrivileges();
  }
}
