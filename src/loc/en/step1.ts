import type { Format } from '../format';

type Count = { readonly count: number };

const users = ({ count }: Count, format: Format): string =>
  format.plural(count, { one: '1 user', other: `${format.number(count)} users` });

/** Step 1 before the run: who stays, who goes, review and confirmation. */
export const step1 = {
  'step1.columns': 'Who stays and who goes',
  'step1.column.stays': 'Stays',
  'step1.column.goes': 'Goes',
  'step1.column.locked': 'Cannot go yet',
  'step1.column.users': users,
  'step1.reading': 'The list of users is still being read. Who stays and who goes is shown when it is whole.',
  'step1.rolesUnknown':
    'Not every holder of a role could be read, so roles are missing below. Graph decides at each deletion.',
  'step1.nobody': 'Nobody is left to delete. The list above is the proof; read again to renew it.',

  'step1.reason.actingAdmin': 'You, the acting admin',
  'step1.reason.keptAdmin': 'The kept admin',
  'step1.reason.standByAdmin': 'The stand-by admin',
  'step1.reason.ruleExact': 'Kept by name',
  'step1.reason.rulePattern': 'Kept by a pattern',
  'step1.reason.ruleNewer': 'Kept: created recently',
  'step1.reason.ruleCannotTell': 'Kept: a rule could not be applied to this user',
  'step1.reason.noRuleKeeps': 'No rule keeps this user',
  'step1.reason.syncedWhileSyncOn': 'Synced: switch directory synchronization off first, or delete on-premises',
  'step1.reason.stillMarkedSynced': 'Still marked as synced: switching off takes up to 72 hours',
  'step1.reason.syncAccountWhileSyncOn': 'Account of directory synchronization: goes when synchronization is off',
  'step1.reason.privilegedWithoutScope': 'Holds a role: the permission Directory.AccessAsUser.All is missing',
  'step1.reason.privilegedWithoutRole':
    'Holds a role: only a Global Administrator or a Privileged Authentication Administrator may do this',

  'step1.authority.globalAdministrator': 'Global Administrator',
  'step1.authority.globalAdministratorThroughGroup': 'Global Administrator through a group',
  'step1.authority.globalAdministratorEligible': 'Eligible Global Administrator',
  'step1.authority.privileged': 'Holds a role',
  'step1.authority.none': 'No role',
  'step1.authority.unknown': 'Role not known',


  'step1.list.search': 'Search by name',
  'step1.list.sorting': 'Sorting the list …',
  'step1.list.name': 'Name',
  'step1.list.kind': 'Type',
  'step1.list.role': 'Role',
  'step1.list.licences': 'Licences',
  'step1.list.why': 'Why',
  'step1.list.none': 'Nobody fits this search.',
  'step1.list.shown': (values: { readonly shown: number; readonly total: number }, format: Format) =>
    `${format.number(values.shown)} of ${format.number(values.total)} shown`,
  'step1.list.synced': 'Synced',

  'step1.rules': 'Who else stays',
  'step1.rules.lead':
    'You always stay. Rules protect others; whoever a rule cannot be applied to is protected as well. Nobody goes before the plan is reviewed and confirmed.',
  'step1.rules.none': 'No rule yet.',
  'step1.rules.kind': 'Keep',
  'step1.rules.kind.exact': 'one user',
  'step1.rules.kind.pattern': 'everyone whose name fits',
  'step1.rules.kind.newer': 'everyone created since',
  'step1.rules.value.exact': 'User principal name or object id',
  'step1.rules.value.pattern': 'Pattern with * and ?, for example svc-*@contoso.com',
  'step1.rules.value.newer': 'Day, for example 2026-11-01',
  'step1.rules.field': 'Compared with',
  'step1.rules.field.userPrincipalName': 'User principal name',
  'step1.rules.field.displayName': 'Display name',
  'step1.rules.add': 'Add rule',
  'step1.rules.remove': (values: { readonly rule: string }) => `Remove the rule: ${values.rule}`,
  'step1.rules.exact': (values: { readonly value: string }) => `Keep ${values.value}`,
  'step1.rules.pattern': (values: { readonly field: 'userPrincipalName' | 'displayName'; readonly pattern: string }) =>
    values.field === 'displayName'
      ? `Keep everyone whose display name fits ${values.pattern}`
      : `Keep everyone whose user principal name fits ${values.pattern}`,
  'step1.rules.newer': (values: { readonly since: string }, format: Format) =>
    `Keep everyone created on ${format.date(values.since)} or later`,
  'step1.rules.problem.empty': 'Enter what to compare with.',
  'step1.rules.problem.notADay': 'Enter a day as year-month-day, for example 2026-11-01.',
  'step1.rules.problem.keepsEveryone': 'This pattern fits everyone, so nobody would go.',
  'step1.rules.notSaved': 'The rules could not be saved in this browser. They hold until this page is closed.',
  'step1.rules.unreadable':
    'The saved rules cannot be read, so nothing can be planned: they may protect somebody. Start again without rules, and add those that are needed.',
  'step1.rules.discard': 'Start again without rules',

  'step1.sync': 'Directory synchronization',
  'step1.sync.lead':
    'Synced users cannot be deleted here while synchronization is on. There are two ways: turn it off for the whole tenant, or delete on-premises.',
  'step1.sync.look': 'Read synchronization again',
  'step1.sync.onPremises': 'Delete on-premises instead',
  'step1.sync.onPremises.what':
    'Delete the users, or take them out of scope, in your own Active Directory. The next synchronization deletes them in the cloud too, and they leave the list here by themselves. Turn synchronization off before you cancel subscriptions all the same: Entra asks for it before it deletes the directory.',
  'step1.sync.uninstall': 'Uninstall Microsoft Entra Connect or remove the Cloud Sync configuration first, so that nothing turns it on again.',
  'step1.sync.powerShell': 'Turn it off with PowerShell instead',
  'step1.sync.powerShell.needed': 'Graph refused the change in both of its versions. PowerShell is the way that is left.',
  'step1.sync.powerShell.what':
    'For tenants where Graph answers that the property is read-only. Run these lines in PowerShell with the module Microsoft.Graph; they stop in any other tenant.',
  'step1.sync.powerShell.copy': 'Copy the lines',
  'step1.sync.powerShell.wrongTenant': 'This session belongs to another tenant. Nothing was changed.',
  'step1.sync.powerShell.done': 'I have run them',
  'step1.sync.powerShell.kept': 'Noted. It takes up to 72 hours.',
  'step1.sync.powerShell.notKept': 'This could not be kept in this browser, so the 72 hours are not counted here.',

  'step1.standBy': 'Stand-by administrator',
  'step1.standBy.lead':
    'One lost phone must not lose the tenant. A second Global Administrator can stay through the long waits, and leaves in a last deletion of their own.',
  'step1.standBy.choose': 'Who stays besides you',
  'step1.standBy.nobody': 'Nobody else',
  'step1.standBy.rolesUnknown': 'The roles could not be read, so nobody can be offered.',
  'step1.standBy.none': 'There is no other Global Administrator whose account is in the cloud and active.',
  'step1.standBy.gone': 'The one chosen before is no longer among them. Choose again.',
  'step1.standBy.kept': 'Kept.',
  'step1.standBy.is': (values: { readonly name: string }) => `${values.name} stays`,

  'step1.block': 'Block sign-in first',
  'step1.block.optional': 'Optional, can be undone',
  'step1.block.allow': 'Allow sign-in again',
  'step1.block.allow.what': (values: Count, format: Format) =>
    `${format.plural(values.count, { one: '1 user is', other: `${format.number(values.count)} users are` })} blocked now. That includes whoever was blocked before this tool was used, such as shared mailboxes.`,
  'step1.block.allow.none': 'Nobody is blocked.',

  'step1.delete': 'Delete users',

  'step1.later': 'Later',
  'step1.later.what': 'Restore, delete for good, and the last deletion',
  'step1.later.deleted': (values: Count, format: Format) => `In the deleted items now: ${users(values, format)}.`,
  'step1.later.purge': 'Purge: not needed for closing',
  'step1.later.noStandBy': 'No stand-by administrator is chosen, so there is no last deletion.'
} as const;
