import type { ReadRouteId, READS } from '../src/routes/reads';
import type { WriteRouteId, WRITES } from '../src/routes/writes';

/** Every scope that a row of the route tables names: one without a reason below does not compile. */
export type Scope =
  | (typeof READS)[ReadRouteId]['scope']
  | (typeof WRITES)[WriteRouteId]['scope']
  | (typeof WRITES)[WriteRouteId]['furtherScopes'][number]['scope'];

/** Why a permission is asked for. Sentences of docs/permissions.md, in English. */
export interface PermissionReason {
  /** What it is used for, and why nothing smaller does. */
  readonly why: string;
  /** What is locked, or not known, without it. */
  readonly without: string;
}

/** One reason a scope. What calls it, and which tasks, is not written here: the route table and the tasks know. */
export const PERMISSION_REASONS: { readonly [Each in Scope]: PermissionReason } = {
  'AdministrativeUnit.Read.All': {
    why: 'Counts and lists administrative units, which go with the directory.',
    without: 'D06 could not be checked; the inventory lacks that list and says so.'
  },
  'Application.Read.All': {
    why: 'Lists app registrations and enterprise applications: both keep a directory from being deleted.',
    without: 'P07, P10, D02, D03, D04 and D07 could not be checked, and without P07 no deletion opens.'
  },
  'Application.ReadWrite.All': {
    why: 'Deletes app registrations and enterprise applications. Graph documents no smaller scope for it.',
    without: 'The two tasks of step 5 about applications, and the last act, are locked. Do them in Entra.'
  },
  'AuditLog.Read.All': {
    why: 'Reads whether the acting admin has registered a second factor. Sign-in logs are never read.',
    without: 'P03 could not be checked. Look under Security info.'
  },
  'BitlockerKey.ReadBasic.All': {
    why: 'Reads which devices have a BitLocker key stored here, without the key itself.',
    without: 'D09 could not be checked: note the keys in Entra before the devices go.'
  },
  'DelegatedAdminRelationship.Read.All': {
    why: 'Lists partners who hold admin rights in this tenant.',
    without: 'P11 could not be checked for partners.'
  },
  'DelegatedPermissionGrant.ReadWrite.All': {
    why: 'Takes back these very permissions, as the last act.',
    without: 'Revoke them by hand in the SharePoint admin center, before SharePoint is gone.'
  },
  'Device.Read.All': {
    why: 'Lists joined and registered devices: a joined PC can lock its user out when the directory is gone.',
    without: 'D09 could not be checked; the inventory lacks that list and says so.'
  },
  'DeviceManagementServiceConfig.Read.All': {
    why: 'Lists Autopilot registrations: a device that stays registered can’t be set up by anybody else.',
    without: 'D09 could not be checked for Autopilot.'
  },
  'Directory.AccessAsUser.All': {
    why: 'Graph asks for it beside the scope of the act when the user holds a privileged role. Used for nothing else.',
    without: 'Users with a role are named and stay; delete them in Entra.'
  },
  'Directory.Read.All': {
    why: 'Lists granted permissions, ours among them. Graph documents no smaller scope for that list.',
    without: 'P10 and D07 could not be checked; the inventory lacks that list and says so.'
  },
  'Domain-InternalFederation.Read.All': {
    why: 'Reads how federated domains sign in, so that they can be turned into managed ones.',
    without: 'Federated domains can’t be planned; turn them into managed ones in PowerShell.'
  },
  'Domain-InternalFederation.ReadWrite.All': {
    why: 'Turns a federated domain into a managed one.',
    without: 'That task is locked. Use PowerShell.'
  },
  'Domain.Read.All': {
    why: 'Lists domains, whether they are released, and what still uses one.',
    without: 'P07 and D01 could not be checked, and without P07 no deletion opens.'
  },
  'Domain.ReadWrite.All': {
    why: 'Makes the initial domain the default and releases custom domains.',
    without: 'Both tasks are locked. Use the admin center.'
  },
  'Group.Read.All': {
    why: 'Counts and lists groups, which go with the directory.',
    without: 'D06 could not be checked; the inventory lacks that list and says so.'
  },
  'GroupMember.Read.All': {
    why: 'Reads who is in a group that holds a role, and the members and owners of groups for the inventory.',
    without: 'U03 and U04 could not be checked where a group holds a role; the inventory lacks that list and says so.'
  },
  'IdentityProvider.Read.All': {
    why: 'Lists the identity providers of external users.',
    without: 'D05 could not be checked. Entra looks for itself.'
  },
  'IdentityUserFlow.Read.All': {
    why: 'Lists user flows, which keep a directory from being deleted.',
    without: 'D05 could not be checked. Entra looks for itself.'
  },
  'LicenseAssignment.Read.All': {
    why: 'Lists the products of the tenant, the second view of what was bought. Organization.Read.All opens it too.',
    without: 'Without both, S01, S02, S03, S04, S05 and S07 could not be checked.'
  },
  'MultiTenantOrganization.ReadBasic.All': {
    why: 'Reads whether the tenant belongs to a multitenant organization.',
    without: 'P11 could not be checked for it.'
  },
  'OrgContact.Read.All': {
    why: 'Counts and lists contacts, which go with the directory.',
    without: 'D06 could not be checked; the inventory lacks that list and says so.'
  },
  'Organization.Read.All': {
    why: 'Reads which tenant this is, whether it is synchronized, and its subscriptions. Everything begins here.',
    without: 'P02, P04, P05, U01, S01, S02, S03, S04, S05, S07 and D05 could not be checked. The first screen says so, and no change can be sent.'
  },
  'Organization.ReadWrite.All': {
    why: 'Turns directory synchronization off.',
    without: 'That task is locked. The page shows the PowerShell lines.'
  },
  'Policy.Read.All': {
    why: 'Reads per-user MFA, security defaults, Conditional Access and cross-tenant access.',
    without: 'M01, M03 and P11 could not be checked; the inventory lacks that list and says so.'
  },
  'Policy.Read.AuthenticationMethod': {
    why: 'Reads the authentication methods policy. Policy.Read.All opens it too, so this one is needed only without that.',
    without: 'Without both, M03 could not be checked; the inventory lacks that list and says so.'
  },
  'Policy.ReadWrite.AuthenticationMethod': {
    why: 'Switches per-user MFA off. Graph documents no smaller scope for it.',
    without: 'That task is locked. Use Entra, Per-user MFA.'
  },
  'Reports.Read.All': {
    why: 'Reads the sizes of mailboxes, OneDrives and sites, when somebody asks for them.',
    without: 'P09 could not be checked. The sizes stand in the admin center.'
  },
  'RoleEligibilitySchedule.Read.Directory': {
    why: 'Reads who could activate a role, the acting admin among them.',
    without: 'P01 doesn’t see a role that is only eligible; the inventory lacks that list and says so.'
  },
  'RoleManagement.Read.Directory': {
    why: 'Reads who holds which role, and when the role of the acting admin ends.',
    without: 'U03 and U04 could not be checked, so deleting users is locked; the inventory lacks those lists and says so.'
  },
  'User.DeleteRestore.All': {
    why: 'Deletes and restores users: the smallest scope that does, and it can’t change anything about them.',
    without: 'Deleting and restoring users is locked, and the page says why.'
  },
  'User.EnableDisableAccount.All': {
    why: 'Blocks sign-in days before, and allows it again.',
    without: 'That optional task is locked.'
  },
  'User.Read': {
    why: 'Reads who is signed in and which roles they hold.',
    without: 'Nothing can be read: no change is sent before it is known who would send it.'
  },
  'User.Read.All': {
    why: 'Lists users and deleted users. Every deletion is proved by reading the user again.',
    without: 'P07, U01, U02, U05 and M01 could not be checked; nothing in step 1 can be planned, and no deletion opens.'
  },
  'User.ReadWrite.All': {
    why: 'Deletes users for good before their 30 days are over. Closing does not need that: approve it only if you want it.',
    without: 'That task is locked.'
  },
  'eDiscovery.Read.All': {
    why: 'Lists eDiscovery cases: a hold ends with the tenant. Contents are never read.',
    without: 'P08 could not be checked. Look in Purview.'
  }
};
