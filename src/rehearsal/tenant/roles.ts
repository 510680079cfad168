import type { RawRoleAssignment } from '../state';
import { LATEST } from './table';
import type { Tenant } from './tenant';

export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
export const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR = '7be44c8a-adaf-4e2a-84d6-ab2649e08a13';
export const PRIVILEGED_ROLE_ADMINISTRATOR = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
export const AUTHENTICATION_POLICY_ADMINISTRATOR = '0526716b-113d-4c15-b2c8-68e3c22b9f80';
export const APPLICATION_ADMINISTRATOR = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';
export const CLOUD_APPLICATION_ADMINISTRATOR = '158c047a-c907-4556-b7ef-446551a6b5f7';
export const DOMAIN_NAME_ADMINISTRATOR = '8329153b-31d0-4727-b945-745eb3bc5f31';
export const EXTERNAL_IDENTITY_PROVIDER_ADMINISTRATOR = 'be2f45a1-457d-42af-a067-6ec1fa63bc45';
export const HYBRID_IDENTITY_ADMINISTRATOR = '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2';
export const SECURITY_ADMINISTRATOR = '194ae4cb-b126-40b2-bd5b-6091b380977d';

/** @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  [GLOBAL_ADMINISTRATOR]: 'Global Administrator',
  [USER_ADMINISTRATOR]: 'User Administrator',
  [PRIVILEGED_AUTHENTICATION_ADMINISTRATOR]: 'Privileged Authentication Administrator',
  'b0f54661-2d74-4c50-afa3-1ec803f12efe': 'Billing Administrator',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451': 'Global Reader',
  [PRIVILEGED_ROLE_ADMINISTRATOR]: 'Privileged Role Administrator',
  [AUTHENTICATION_POLICY_ADMINISTRATOR]: 'Authentication Policy Administrator',
  'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9': 'Conditional Access Administrator',
  [APPLICATION_ADMINISTRATOR]: 'Application Administrator',
  [CLOUD_APPLICATION_ADMINISTRATOR]: 'Cloud Application Administrator',
  [DOMAIN_NAME_ADMINISTRATOR]: 'Domain Name Administrator',
  [EXTERNAL_IDENTITY_PROVIDER_ADMINISTRATOR]: 'External Identity Provider Administrator',
  [HYBRID_IDENTITY_ADMINISTRATOR]: 'Hybrid Identity Administrator',
  [SECURITY_ADMINISTRATOR]: 'Security Administrator',
  '4d6ac14f-3453-41d0-bef9-a3e0c569773a': 'License Administrator',
  'fdd7a751-b60b-444a-984c-02652fe8fa1c': 'Groups Administrator',
  '4a5d8f65-41da-4de4-8968-e035b65339cf': 'Reports Reader',
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b': 'Directory Readers',
  'd29b2b05-8046-44ba-8758-1e26182fcf32': 'Directory Synchronization Accounts',
  '29232cdf-9323-42fd-ade2-1d097af3e4de': 'Exchange Administrator',
  'f28a1f50-f6e7-4571-818b-6a12f2af6b6c': 'SharePoint Administrator',
  '69091246-20e8-4a56-aa4d-066075b2a7a8': 'Teams Administrator',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8': 'Helpdesk Administrator'
};

/** Template ids of the built-in roles. */
export const ROLE_TEMPLATE_IDS: readonly string[] = Object.keys(ROLE_NAMES);

export function roleName(templateId: string): string {
  return ROLE_NAMES[templateId] ?? 'Custom role';
}

const membersOf = (tenant: Tenant, groupId: string): readonly string[] => tenant.settings.groupMembers[groupId] ?? [];

/** Ids of everything in a group, members of nested groups included. */
export function transitiveMembers(tenant: Tenant, groupId: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [groupId];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    for (const id of membersOf(tenant, group)) {
      if (!found.has(id)) {
        found.add(id);
        waiting.push(id);
      }
    }
  }
  return found;
}

function holds(tenant: Tenant, assignment: RawRoleAssignment, principalId: string): boolean {
  return (
    assignment.principalId === principalId ||
    (tenant.groups.get(assignment.principalId) !== undefined &&
      transitiveMembers(tenant, assignment.principalId).has(principalId))
  );
}

/** False once an assignment has ended by itself, as of `at` and never later than now. */
export function isActiveAt(tenant: Tenant, { id }: RawRoleAssignment, at: number): boolean {
  const endsAt = tenant.settings.roleEnds[id];
  return endsAt === undefined || Date.parse(endsAt) > Math.min(at, tenant.now());
}

/** Active assignments of a principal, direct and through groups, as of `at`. */
export function rolesOf(tenant: Tenant, principalId: string, at: number): RawRoleAssignment[] {
  return tenant.roleAssignments
    .all(at)
    .filter((assignment) => isActiveAt(tenant, assignment, at) && holds(tenant, assignment, principalId));
}

/** Role template ids that a user holds in the whole tenant; none once the user is deleted. */
export function tenantRolesOf(tenant: Tenant, userId: string, at: number): ReadonlySet<string> {
  const assignments = tenant.users.get(userId, at) === undefined ? [] : rolesOf(tenant, userId, at);
  return new Set(
    assignments
      .filter((assignment) => assignment.directoryScopeId === '/')
      .map((assignment) => assignment.roleDefinitionId)
  );
}

/** Users that are Global Administrators now. */
export function globalAdministrators(tenant: Tenant): string[] {
  const ids = new Set<string>();
  for (const assignment of tenant.roleAssignments.all()) {
    const { roleDefinitionId, principalId, directoryScopeId } = assignment;
    if (roleDefinitionId === GLOBAL_ADMINISTRATOR && directoryScopeId === '/' && isActiveAt(tenant, assignment, LATEST)) {
      [principalId, ...transitiveMembers(tenant, principalId)].forEach((id) => ids.add(id));
    }
  }
  return [...ids].filter((id) => tenant.users.get(id) !== undefined);
}

/**
 * Users that only an application with `Directory.AccessAsUser.All` may delete: whoever holds a role, and members and
 * owners of role-assignable groups.
 * @see https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions
 */
export function isPrivileged(tenant: Tenant, userId: string): boolean {
  return (
    rolesOf(tenant, userId, LATEST).length > 0 ||
    tenant.groups
      .all()
      .some(
        (group) =>
          group.isAssignableToRole === true &&
          (transitiveMembers(tenant, group.id).has(userId) ||
            (tenant.settings.groupOwners[group.id] ?? []).includes(userId))
      )
  );
}
