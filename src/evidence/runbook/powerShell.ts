import type { Cloud } from '../../ports/cloud';
import { CLOUDS } from '../../ports/clouds';
import { MICROSOFT_TENANTS } from '../../routes/protectedApps';

/** Everything that could end a line, or turn what is read on the screen around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as PowerShell takes it literally. The typographic quotes end such a string as well as the plain one does.
 * @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function quoted(value: string): string {
  return `'${value.replace(UNSEEN, '').replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

export interface GuardedBlock {
  readonly tenantId: string;
  readonly cloud: Cloud;
  /** Delegated scopes, the least that the lines need. */
  readonly scopes: readonly string[];
  /** Said when the session belongs to another tenant. */
  readonly wrongTenant: string;
  readonly lines: readonly string[];
}

/**
 * Lines that run in this tenant or not at all. The lines stand inside the guard, not after it: pasted into a console,
 * what follows a `throw` would run all the same.
 * @see https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph
 */
export function guarded({ tenantId, cloud, scopes, wrongTenant, lines }: GuardedBlock): string {
  return [
    `Connect-MgGraph -TenantId ${quoted(tenantId)} -Environment ${CLOUDS[cloud].powerShell} -ContextScope Process -NoWelcome -Scopes ${scopes.map(quoted).join(', ')}`,
    `if ((Get-MgContext).TenantId -eq ${quoted(tenantId)}) {`,
    ...lines.map((line) => `  ${line}`),
    `} else { throw ${quoted(wrongTenant)} }`
  ].join('\n');
}

/** The modules that the lines of the runbook come from. */
export const INSTALL =
  'Install-Module -Scope CurrentUser -Name Microsoft.Graph.Authentication, Microsoft.Graph.Users, Microsoft.Graph.Applications, Microsoft.Graph.Identity.DirectoryManagement';

export type RecipeId = 'users' | 'sync' | 'restore' | 'subscriptions' | 'thirdParty';

export interface Recipe {
  readonly id: RecipeId;
  readonly scopes: readonly string[];
  /** @param tenantId quoted already @param ask what is asked of the person, quoted already */
  readonly lines: (tenantId: string, ask: string) => readonly string[];
  readonly docs: string;
}

const MODULE = 'https://learn.microsoft.com/powershell/module';

/**
 * What can be done without this tool. Nothing here disables or deletes in bulk: a published recipe that does so locks
 * the admin out of the portals, see {@link https://learn.microsoft.com/answers/questions/1227072}.
 */
export const RECIPES: readonly Recipe[] = [
  {
    id: 'users',
    scopes: ['User.Read.All'],
    lines: () => ['Get-MgUser -All -Property Id,DisplayName,UserPrincipalName,UserType | Format-Table Id,UserPrincipalName,UserType,DisplayName'],
    docs: `${MODULE}/microsoft.graph.users/get-mguser`
  },
  {
    id: 'sync',
    scopes: ['Organization.ReadWrite.All', 'Directory.ReadWrite.All'],
    lines: (tenantId) => [
      `Update-MgOrganization -OrganizationId ${tenantId} -BodyParameter @{ onPremisesSyncEnabled = $false }`,
      'Get-MgOrganization | Format-List Id,DisplayName,OnPremisesSyncEnabled'
    ],
    docs: 'https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization'
  },
  {
    id: 'restore',
    scopes: ['User.Read.All', 'User.DeleteRestore.All'],
    lines: (_, ask) => [
      'Get-MgDirectoryDeletedItemAsUser -All -Property Id,DisplayName,UserPrincipalName,DeletedDateTime | Format-Table Id,DeletedDateTime,DisplayName',
      `Restore-MgDirectoryDeletedItem -DirectoryObjectId (Read-Host ${ask})`
    ],
    docs: `${MODULE}/microsoft.graph.identity.directorymanagement/restore-mgdirectorydeleteditem`
  },
  {
    id: 'subscriptions',
    scopes: ['Organization.Read.All'],
    lines: () => ['Get-MgDirectorySubscription -All | Format-Table SkuPartNumber,Status,TotalLicenses,NextLifecycleDateTime,CommerceSubscriptionId'],
    docs: 'https://learn.microsoft.com/graph/api/directory-list-subscriptions'
  },
  {
    id: 'thirdParty',
    scopes: ['Application.Read.All'],
    lines: (tenantId) => [
      `$known = ${[tenantId, ...MICROSOFT_TENANTS.map(quoted)].join(', ')}`,
      'Get-MgServicePrincipal -All -Property Id,AppId,DisplayName,ServicePrincipalType,AppOwnerOrganizationId |',
      '  Where-Object { $_.AppOwnerOrganizationId -and "$($_.AppOwnerOrganizationId)" -notin $known } | Format-Table Id,AppId,ServicePrincipalType,DisplayName'
    ],
    docs: `${MODULE}/microsoft.graph.applications/get-mgserviceprincipal`
  }
];
