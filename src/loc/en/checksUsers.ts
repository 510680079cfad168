import type { Format } from '../format';

type Through = { readonly through: 'direct' | 'group'; readonly group: string };
type Privileged = { readonly count: number; readonly scope: string };

const throughText = ({ through, group }: Through): string => (through === 'direct' ? 'assigned directly' : `through the group ${group}`);

const privilegedUsers = (count: number, format: Format): string =>
  format.plural(count, { one: '1 user with a role', other: `${format.number(count)} users with a role` });

/** Step 1, U01 to U05. */
export const checksUsers = {
  'check.U01.title': 'Directory synchronization is off',
  'check.U01.why':
    'While synchronization is on, synced users cannot be deleted in the cloud, and deleted ones come back. Switching it off takes up to 72 hours and cannot be taken back for 72 hours.',
  'check.U01.todo':
    'Uninstall Microsoft Entra Connect, or remove the Cloud Sync configuration.\nSwitch synchronization off in step 1. Where it stays on for more than 72 hours, use PowerShell, then Microsoft support.\nOr delete the users on-premises and let the deletion synchronize.',
  'check.U01.proof': 'Graph shows synchronization as off and no user as synced.',
  'check.U01.pass': 'Synchronization is off, and no user is marked as synced.',
  'check.U01.on': (values: { readonly lastSyncAt: string }, format: Format) =>
    values.lastSyncAt === ''
      ? 'Synchronization is on.'
      : `Synchronization is on. It last ran on ${format.dateTime(values.lastSyncAt)}.`,
  'check.U01.asked': (values: { readonly by: string; readonly at: string; readonly until: string }, format: Format) =>
    `${values.by} switched synchronization off on ${format.dateTime(values.at)}. The service still shows it as on; that can take until ${format.dateTime(values.until)}.`,
  'check.U01.askedInVain': (
    values: { readonly way: 'graph' | 'powerShell'; readonly by: string; readonly at: string },
    format: Format
  ) =>
    `Synchronization is still on, more than 72 hours after ${values.by} switched it off on ${format.dateTime(values.at)}. ${
      {
        graph: 'Switch it off with PowerShell; if it stays on, Microsoft support can switch it off.',
        powerShell: 'Check that Entra Connect is uninstalled, then ask Microsoft support to switch it off.'
      }[values.way]
    }`,
  'check.U01.waiting': (values: { readonly count: number; readonly until: string }, format: Format) =>
    `Synchronization is off; ${format.plural(values.count, {
      one: '1 user is',
      other: `${format.number(values.count)} users are`
    })} still marked as synced. That can take until ${format.date(values.until)}.`,
  'check.U01.overdue': (values: { readonly count: number }, format: Format) =>
    `Synchronization has been off for more than 72 hours, and ${format.plural(values.count, {
      one: '1 user is',
      other: `${format.number(values.count)} users are`
    })} still marked as synced. Microsoft support can release them.`,

  'check.U02.title': 'Only the kept admin is left',
  'check.U02.why':
    'Entra deletes a directory only when nobody but one Global Administrator is left in it. Guests, shared mailboxes, agent users and the accounts of synchronization count as users.',
  'check.U02.todo':
    'Review in step 1 who stays and who goes.\nDelete those who go.\nDelete the stand-by admin last, when the waits are over.',
  'check.U02.proof': 'Graph lists nobody but you, and each deleted user answers 404.',
  'check.U02.pass': 'Nobody but you is left.',
  'check.U02.blocks': (values: { readonly count: number; readonly named: number }, format: Format) => {
    const remain = format.plural(values.count, {
      one: '1 user besides you remains.',
      other: `${format.number(values.count)} users besides you remain.`
    });
    return values.named === 0 || values.named >= values.count
      ? remain
      : `${remain} Listed so far: ${format.number(values.named)}.`;
  },
  'check.U02.standBy': 'Only the stand-by admin remains besides you. They leave in a last deletion, when the waits are over.',

  'check.U03.title': 'The admin who stays is safe',
  'check.U03.why':
    'If the last Global Administrator is among those who go, the tenant can be neither used nor closed. Roles that come through a group or a service principal are easily overlooked.',
  'check.U03.todo':
    'Look through the Global Administrators.\nAssign the role to the kept admin directly and permanently.\nMake the stand-by admin a Global Administrator too, or choose another one.',
  'check.U03.proof': 'Graph lists the kept admin with a direct assignment of Global Administrator for the whole tenant.',
  'check.U03.pass': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: 'You are the only Global Administrator, assigned directly.',
      other: `You are one of ${format.number(values.count)} Global Administrators, assigned directly.`
    }),
  'check.U03.keptIsNone': 'You are not among the Global Administrators of this tenant.',
  'check.U03.standByIsNone': 'The stand-by admin is not a Global Administrator.',
  'check.U03.throughGroup': 'You are a Global Administrator only through a group. Without the group you lose the role.',
  'check.U03.unknownHolder': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: '1 holder of the role could not be told apart. Look at it before users are deleted.',
      other: `${format.number(values.count)} holders of the role could not be told apart. Look at them before users are deleted.`
    }),
  'check.U03.holder': (
    values: Through & {
      readonly fate: 'stays' | 'standBy' | 'goes';
      readonly kind: 'user' | 'group' | 'servicePrincipal' | 'unknown';
    }
  ) => {
    const kind = { user: 'User', group: 'Group', servicePrincipal: 'Service principal', unknown: 'Unknown kind of object' }[values.kind];
    const fate = {
      stays: 'stays as the kept admin',
      standBy: 'stays as the stand-by admin until the waits are over',
      goes: values.kind === 'user' ? 'goes' : 'is not a user and is not deleted in step 1'
    }[values.fate];
    return `${kind} · ${throughText(values)} · ${fate}`;
  },
  'check.U03.eligible': 'Eligible: can activate the role',
  'check.U03.eligibleUnread': 'Who is only eligible could not be read. Without Microsoft Entra ID P2 there is nobody.',

  'check.U04.title': 'Users with a role can be deleted',
  'check.U04.why':
    'Graph deletes users with an admin role only with one more permission and a caller of a higher role. Without it, exactly these deletions are refused.',
  'check.U04.todo':
    'Approve Directory.AccessAsUser.All in the SharePoint admin center under API access.\nOr take the roles away from these users first.',
  'check.U04.proof': 'The permission is in the token, or nobody but you holds a role.',
  'check.U04.none': 'Nobody besides you holds a role.',
  'check.U04.pass': (values: Privileged, format: Format) =>
    `${privilegedUsers(values.count, format)}; the permission ${values.scope} is granted.`,
  'check.U04.missing': (values: Privileged, format: Format) =>
    `${privilegedUsers(values.count, format)} cannot be deleted without the permission ${values.scope}.`,
  'check.U04.unknown': (values: Privileged, format: Format) =>
    `${privilegedUsers(values.count, format)}; the token does not say whether it holds ${values.scope}.`,
  'check.U04.holder': (values: Through) => `Role ${throughText(values)}`,

  'check.U05.title': 'Deleted users and how long they can be restored',
  'check.U05.why':
    'A deleted user can be restored for 30 days, with mailbox and licences. Afterwards, or once the directory is gone, nobody can.',
  'check.U05.todo': 'Restore in step 1 whoever was deleted by mistake.\nNothing else: they do not have to be purged.',
  'check.U05.proof': 'Graph’s list of deleted users.',
  'check.U05.none': 'No deleted user can be restored.',
  'check.U05.some': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: '1 deleted user is kept.',
      other: `${format.number(values.count)} deleted users are kept.`
    }),
  'check.U05.restorable': (values: { readonly until: string }, format: Format) =>
    `Restorable until ${format.date(values.until)}`,
  'check.U05.over': 'The 30 days are over; it can disappear at any time'
} as const;
