import type { Cloud } from '../ports/cloud';
import type * as Raw from './raw';

export type * from './raw';

/** What a tenant is at one moment. A scenario makes the first one; the rehearsal tenant changes it. */
export interface TenantState {
  cloud: Cloud;
  /** Origin of Graph in this cloud, e.g. `https://graph.microsoft.com`: stands in `@odata.context`. */
  graphOrigin: string;
  /** The signed-in administrator: what `/me` answers. One of `users`. */
  actingAdminId: string;
  /** What a bearer value that is no rehearsal token stands for. `appId` is our own principal. */
  token: { appId: string; scopes: string[] };

  organization: Raw.RawOrganization;
  /** ISO 8601 when switching directory synchronization off was asked for, else empty. */
  syncOffRequestedAt: string;
  /** Hours that switching off takes: up to 72. */
  syncOffHours: number;
  /** Which version lets the property be set; `readOnly`: neither does, and PowerShell has to. */
  syncOffAnswer: 'v1.0' | 'betaOnly' | 'readOnly';

  users: Raw.RawUser[];
  deletedUsers: Raw.RawDeletedUser[];
  /** User id → id of the manager; missing = none. */
  managers: Record<string, string>;
  groups: Raw.RawGroup[];
  /** Group id → ids of direct members: users, groups, service principals. */
  groupMembers: Record<string, string[]>;
  /** Group id → ids of owners. */
  groupOwners: Record<string, string[]>;
  administrativeUnits: Raw.RawNamed[];
  contacts: Raw.RawNamed[];

  /** Active assignments. */
  roleAssignments: Raw.RawRoleAssignment[];
  /** Assignment id → ISO 8601 when it ends by itself, as one that was activated for some hours; missing = it stays. */
  roleEnds: Record<string, string>;
  roleEligibilities: Raw.RawRoleEligibility[];

  /** Microsoft Online Services Agreement (classic) or Microsoft Customer Agreement. Graph does not tell. */
  agreement: 'mosa' | 'mca';
  invoices: 'paid' | 'due';
  subscriptions: Raw.RawSubscription[];
  /** Subscription id → renews itself at `nextLifecycleDateTime`; missing = `off`. */
  recurringBilling: Record<string, 'on' | 'off'>;
  /** Subscription id → ISO 8601 when somebody asked for its deletion, 72 hours before it is Deleted. */
  subscriptionDeletedAt: Record<string, string>;
  subscribedSkus: Raw.RawSubscribedSku[];
  azureSubscriptions: Raw.RawAzureSubscription[];
  /** Whether the acting admin sees the Azure resources of the tenant. */
  azureAccess: 'off' | 'on';

  domains: Raw.RawDomain[];
  /** Domain → its federation; missing = managed. */
  federations: Record<string, Raw.RawFederation[]>;
  /** Domain → ISO 8601 when its forced removal was asked for. */
  domainReleases: Record<string, string>;
  /** Minutes that a forced removal takes. */
  domainReleaseMinutes: number;
  applications: Raw.RawApplication[];
  servicePrincipals: Raw.RawServicePrincipal[];
  permissionGrants: Raw.RawPermissionGrant[];
  /** App ids of principals that were deleted: a token of one of them is worth nothing. */
  revokedAppIds: string[];

  devices: Raw.RawDevice[];
  bitlockerKeys: Raw.RawBitlockerKey[];
  autopilotDevices: Raw.RawAutopilotDevice[];

  securityDefaults: { isEnabled: boolean };
  conditionalAccess: Raw.RawConditionalAccessPolicy[];
  namedLocations: Raw.RawNamedLocation[];
  authenticationMethodsPolicy: Raw.RawAuthenticationMethodsPolicy;
  /** User id → state; missing = `disabled`. */
  perUserMfa: Record<string, 'disabled' | 'enabled' | 'enforced'>;
  /** Names of legacy multifactor authentication providers: portals alone see them. */
  mfaProviders: string[];
  /** `id` is the user's id. */
  registrationDetails: Raw.RawRegistrationDetails[];

  b2xUserFlows: Raw.RawUserFlow[];
  b2cUserFlows: Raw.RawUserFlow[];
  identityProviders: Raw.RawIdentityProvider[];
  trustFrameworkPolicies: Raw.RawObject[];

  delegatedAdmins: Raw.RawDelegatedAdminRelationship[];
  crossTenantPartners: Raw.RawCrossTenantPartner[];
  multiTenantOrganization: Raw.RawMultiTenantOrganization;
  ediscoveryCases: Raw.RawEdiscoveryCase[];

  usage: UsageReports;

  /** ISO 8601 when the directory itself was deleted, else empty. Graph answers nobody after that. */
  deletedAt: string;
}

/** The rows behind the three usage reports. Dates are `yyyy-mm-dd`, empty for never. */
export interface UsageReports {
  /** Data is two or more days old. */
  refreshedOn: string;
  /** `/admin/reportSettings`: names and addresses in reports are replaced by hashes. */
  names: 'shown' | 'concealed';
  mailboxes: MailboxUsage[];
  oneDrives: OneDriveUsage[];
  sites: SiteUsage[];
}

export interface MailboxUsage {
  userPrincipalName: string;
  displayName: string;
  createdOn: string;
  lastActivityOn: string;
  itemCount: number;
  storageUsedBytes: number;
  hasArchive: boolean;
}

export interface OneDriveUsage {
  siteId: string;
  siteUrl: string;
  ownerDisplayName: string;
  ownerPrincipalName: string;
  lastActivityOn: string;
  fileCount: number;
  activeFileCount: number;
  storageUsedBytes: number;
}

export interface SiteUsage extends OneDriveUsage {
  pageViewCount: number;
  visitedPageCount: number;
  /** e.g. `Group`, `Team Site`, `Communication Site`. */
  rootWebTemplate: string;
}

/** Makes a tenant. The same seed and time give the same tenant. `now` is in ms since 1970. */
export type Scenario = (seed: number, now: number) => TenantState;
