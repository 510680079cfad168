/** Which delegated scopes the token holds, as far as that is known. */
export type HeldScopes =
  | { readonly kind: 'told'; readonly scopes: readonly string[] }
  /** The token is opaque: these are the ones whose calls were answered. */
  | { readonly kind: 'proven'; readonly scopes: readonly string[] };

/** Scopes that `Directory.Read.All` opens as well. @see https://learn.microsoft.com/graph/permissions-reference */
const IN_DIRECTORY_READ = [
  'User.Read', 'User.Read.All', 'Group.Read.All', 'GroupMember.Read.All', 'Organization.Read.All', 'Domain.Read.All',
  'Application.Read.All', 'Device.Read.All', 'AdministrativeUnit.Read.All', 'OrgContact.Read.All',
  'LicenseAssignment.Read.All', 'RoleManagement.Read.Directory'
];

/** Broader scopes that open what the least one opens, where the name alone does not tell. */
const ALSO_OPENED_BY: Readonly<Record<string, readonly string[]>> = {
  'User.Read': ['User.Read.All', 'User.ReadWrite.All'],
  'GroupMember.Read.All': ['Group.Read.All', 'Group.ReadWrite.All'],
  'LicenseAssignment.Read.All': ['Organization.Read.All', 'Organization.ReadWrite.All'],
  'RoleEligibilitySchedule.Read.Directory': ['RoleManagement.Read.Directory', 'RoleManagement.ReadWrite.Directory', 'RoleManagement.Read.All'],
  'RoleManagement.Read.Directory': ['RoleManagement.Read.All'],
  'Policy.Read.AuthenticationMethod': ['Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod'],
  'MultiTenantOrganization.ReadBasic.All': ['MultiTenantOrganization.Read.All', 'MultiTenantOrganization.ReadWrite.All'],
  'BitlockerKey.ReadBasic.All': ['BitlockerKey.Read.All']
};

/** All scopes of which one is enough for a call whose least one is `scope`. */
function openers(scope: string): readonly string[] {
  return [
    scope,
    scope.replace('.Read.', '.ReadWrite.'),
    ...(ALSO_OPENED_BY[scope] ?? []),
    ...(IN_DIRECTORY_READ.includes(scope) ? ['Directory.Read.All'] : []),
    ...(IN_DIRECTORY_READ.includes(scope) || scope === 'Directory.Read.All' ? ['Directory.ReadWrite.All'] : [])
  ];
}

/** Whether a token with the scopes `held` may make a call whose least delegated scope is `scope`. */
export function opens(held: readonly string[], scope: string): boolean {
  const names = new Set(held.map((name) => name.toLowerCase()));
  return openers(scope).some((opener) => names.has(opener.toLowerCase()));
}
