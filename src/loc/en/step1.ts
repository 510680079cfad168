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

  'step1.authority.globalAdministrator': 'Global Administrator',
  'step1.authority.globalAdministratorThroughGroup': 'Global Administrator through a group',
  'step1.authority.globalAdministratorEligible': 'Eligible Global Administrator',
  'step1.authority.privileged': 'Holds a role',
  'step1.authority.none': 'No role',
  'step1.authority.unknown': 'Role not known',

  'step1.kind.member': 'Member',
  'step1.kind.guest': 'Guest',
  'step1.kind.agent': 'Agent user',
  'step1.kind.sync': 'Sync account',
  'step1.kind.deletedUser': 'Deleted user',

  'step1.list.search': 'Search by name',
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

  'step1.watching': 'You are watching. Only the acting admin can plan and delete.',
  'step1.review': 'Review plan',
  'step1.review.title': (values: Count, format: Format) => `Review: ${users(values, format)} to delete`,
  'step1.review.restoreTitle': (values: Count, format: Format) => `Review: ${users(values, format)} to restore`,
  'step1.review.lead': 'Exactly these and nobody else. Who appears in the tenant after this moment is not touched.',
  'step1.review.kinds': 'By type',
  'step1.review.roles': 'By role',
  'step1.review.examples': 'Examples',
  'step1.review.all': 'The whole plan as CSV',
  'step1.review.undo': 'What can be undone',
  'step1.review.undo.delete': (values: { readonly until: string }, format: Format) =>
    `Deleted users can be restored until ${format.date(values.until)}, with mailbox and licences, here or without this tool: in Microsoft Entra under Users, Deleted users. Afterwards they are gone for good.`,
  'step1.review.undo.restore': 'Restored users can be deleted again.',
  'step1.review.fingerprint': 'Fingerprint of the plan (SHA-256)',
  'step1.review.fingerprint.why':
    'Your confirmation holds for this list only. If the tenant changes before the run begins, nothing is deleted and the difference is shown.',
  'step1.review.back': 'Back',

  'step1.confirm.delete': (values: Count, format: Format) => `Delete ${users(values, format)}`,
  'step1.confirm.restore': (values: Count, format: Format) => `Restore ${users(values, format)}`,
  'step1.confirm.deleteConsequence': (values: Count & { readonly tenant: string }, format: Format) =>
    `${format.plural(values.count, { one: '1 user loses', other: `${format.number(values.count)} users lose` })} access to ${values.tenant} at once: mail, files, Teams and every app that signs in with it.`,
  'step1.confirm.restoreConsequence': (values: Count & { readonly tenant: string }, format: Format) =>
    `${format.plural(values.count, { one: '1 user can', other: `${format.number(values.count)} users can` })} sign in to ${values.tenant} again, with the licences and roles they had.`,
  'step1.confirm.domain': (values: { readonly domain: string }) => `Type the initial domain: ${values.domain}`,
  'step1.confirm.count': (values: { readonly count: string }) => `Type the number of users: ${values.count}`,
  'step1.confirm.enter': 'Enter does not confirm. Press the button itself, with the mouse or the space bar.',
  'step1.confirm.cancel': 'Cancel'
} as const;
