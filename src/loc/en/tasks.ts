import type { Format } from '../format';

type Count = { readonly count: number };
type Consequence = Count & { readonly tenant: string };
/** The last day on which what goes to the deleted items can be restored. */
type Until = { readonly until: string };

const counted =
  (one: string, other: string) =>
  ({ count }: Count, format: Format): string =>
    format.plural(count, { one: `1 ${one}`, other: `${format.number(count)} ${other}` });

const users = counted('user', 'users');
const domains = counted('domain', 'domains');
const applications = counted('app registration', 'app registrations');
const principals = counted('enterprise application', 'enterprise applications');
const grants = counted('permission', 'permissions');

const USERS_PROVED = 'Done. Every user of the plan is confirmed by a fresh read, and the whole list agrees.';
const RESTORABLE = ({ until }: Until, format: Format): string =>
  `Deleted users can be restored until ${format.date(until)}, with mailbox and licences, here or without this tool: in Microsoft Entra under Users, Deleted users. Afterwards they are gone for good.`;

/** What each task does, in the words of its button, its last question and its end. A task without words does not compile. */
export const tasks = {
  'task.turnOffSync.name': 'Turn directory synchronization off',
  'task.turnOffSync.what':
    'Synced users become users of the cloud, so that they can be deleted here. It holds for the whole tenant and takes up to 72 hours.',
  'task.turnOffSync.things': counted('organization', 'organizations'),
  'task.turnOffSync.act': (_: Count) => 'Turn directory synchronization off',
  'task.turnOffSync.consequence': ({ tenant }: Consequence) =>
    `Changes made on-premises no longer reach ${tenant}. It can be turned on again after 72 hours at the earliest.`,
  'task.turnOffSync.undo': (_: Until) =>
    'Nothing is deleted. After 72 hours synchronization can be turned on again without this tool, in Microsoft Entra Connect; what it had matched is matched anew then.',
  'task.turnOffSync.running': 'Turning directory synchronization off',
  'task.turnOffSync.accepted':
    'Accepted. It takes up to 72 hours until every user is one of the cloud; this page says so when a fresh read does.',
  'task.turnOffSync.complete': 'Done. A fresh read says that directory synchronization is off.',

  'task.blockSignIn.name': 'Block sign-in first',
  'task.blockSignIn.what':
    'Days before the deletion: whoever still needs this tenant speaks up, and nothing is lost. Open sessions end within about an hour.',
  'task.blockSignIn.things': users,
  'task.blockSignIn.act': (values: Count, format: Format) => `Block sign-in for ${users(values, format)}`,
  'task.blockSignIn.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `${format.plural(count, { one: '1 user can', other: `${format.number(count)} users can` })} no longer sign in to ${tenant}. Mail still arrives, and nothing is deleted.`,
  'task.blockSignIn.undo': (_: Until) =>
    'Sign-in can be allowed again at any time, here or without this tool: in Microsoft Entra under Users, by the account status of each user.',
  'task.blockSignIn.running': 'Blocking sign-in',
  'task.blockSignIn.complete': USERS_PROVED,

  'task.allowSignIn.name': 'Allow sign-in again',
  'task.allowSignIn.what': 'Lets blocked users sign in again, with everything they had.',
  'task.allowSignIn.things': users,
  'task.allowSignIn.act': (values: Count, format: Format) => `Allow sign-in for ${users(values, format)}`,
  'task.allowSignIn.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `${format.plural(count, { one: '1 user can', other: `${format.number(count)} users can` })} sign in to ${tenant} again.`,
  'task.allowSignIn.undo': (_: Until) => 'Sign-in can be blocked again.',
  'task.allowSignIn.running': 'Allowing sign-in',
  'task.allowSignIn.complete': USERS_PROVED,

  'task.deleteUsers.name': 'Delete users',
  'task.deleteUsers.what': 'Deletes everybody in the column Goes. They can be restored for 30 days.',
  'task.deleteUsers.things': users,
  'task.deleteUsers.act': (values: Count, format: Format) => `Delete ${users(values, format)}`,
  'task.deleteUsers.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `${format.plural(count, { one: '1 user loses', other: `${format.number(count)} users lose` })} access to ${tenant} at once: mail, files, Teams and every app that signs in with it.`,
  'task.deleteUsers.undo': RESTORABLE,
  'task.deleteUsers.running': 'Deleting users',
  'task.deleteUsers.complete': USERS_PROVED,

  'task.restoreUsers.name': 'Restore deleted users',
  'task.restoreUsers.what': 'Brings deleted users back with mailbox, licences and roles, as long as they are in the deleted items.',
  'task.restoreUsers.things': users,
  'task.restoreUsers.act': (values: Count, format: Format) => `Restore ${users(values, format)}`,
  'task.restoreUsers.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `${format.plural(count, { one: '1 user can', other: `${format.number(count)} users can` })} sign in to ${tenant} again, with the licences and roles they had.`,
  'task.restoreUsers.undo': (_: Until) => 'Restored users can be deleted again.',
  'task.restoreUsers.running': 'Restoring users',
  'task.restoreUsers.complete': USERS_PROVED,

  'task.purgeUsers.name': 'Delete users for good',
  'task.purgeUsers.what':
    'Empties the deleted items before their 30 days are over. It can’t be undone, and closing the tenant does not need it.',
  'task.purgeUsers.things': users,
  'task.purgeUsers.act': (values: Count, format: Format) => `Delete ${users(values, format)} for good`,
  'task.purgeUsers.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `${format.plural(count, { one: '1 deleted user leaves', other: `${format.number(count)} deleted users leave` })} ${tenant} for good, with mail and files. Nobody can bring them back, Microsoft included.`,
  'task.purgeUsers.undo': (_: Until) => 'Nothing. This can’t be undone, neither here nor in an admin center nor by Microsoft support.',
  'task.purgeUsers.running': 'Deleting users for good',
  'task.purgeUsers.complete': 'Done. Every user of the plan has left the deleted items, confirmed by a fresh read.',

  'task.deleteStandByAdmin.name': 'Last deletion: the stand-by administrator',
  'task.deleteStandByAdmin.what': 'Deletes the second Global Administrator, once nothing is left that needs two. Only you remain.',
  'task.deleteStandByAdmin.things': users,
  'task.deleteStandByAdmin.act': (values: Count, format: Format) =>
    format.plural(values.count, { one: 'Delete the stand-by administrator', other: `Delete ${users(values, format)}` }),
  'task.deleteStandByAdmin.consequence': ({ tenant }: Consequence) =>
    `You are then the only one who can sign in to ${tenant}. If you lose your sign-in, only Microsoft support can help.`,
  'task.deleteStandByAdmin.undo': RESTORABLE,
  'task.deleteStandByAdmin.running': 'Deleting the stand-by administrator',
  'task.deleteStandByAdmin.complete': USERS_PROVED,

  'task.disableMfa.name': 'Switch per-user MFA off',
  'task.disableMfa.what': 'Sets per-user MFA to disabled for everyone but you. Methods that people registered stay.',
  'task.disableMfa.things': users,
  'task.disableMfa.act': (values: Count, format: Format) => `Switch per-user MFA off for ${users(values, format)}`,
  'task.disableMfa.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `${format.plural(count, { one: '1 user signs', other: `${format.number(count)} users sign` })} in to ${tenant} without a second factor, unless another policy asks for one.`,
  'task.disableMfa.undo': (_: Until) =>
    'Whether it was enabled or enforced is not kept here. It can be set again without this tool: in Microsoft Entra under Users, Per-user MFA.',
  'task.disableMfa.running': 'Switching per-user MFA off',
  'task.disableMfa.complete': USERS_PROVED,

  'task.makeInitialDomainDefault.name': 'Make the initial domain the default',
  'task.makeInitialDomainDefault.what': 'A domain that is the default can’t be released, so the initial onmicrosoft.com domain takes its place.',
  'task.makeInitialDomainDefault.things': domains,
  'task.makeInitialDomainDefault.act': (_: Count) => 'Make the initial domain the default',
  'task.makeInitialDomainDefault.consequence': ({ tenant }: Consequence) =>
    `New users of ${tenant} get a name on the initial domain. Those who are there keep theirs.`,
  'task.makeInitialDomainDefault.undo': (_: Until) =>
    'Another domain can be made the default again without this tool: in Microsoft Entra under Custom domain names, as long as it is there.',
  'task.makeInitialDomainDefault.running': 'Changing the default domain',
  'task.makeInitialDomainDefault.complete': 'Done. A fresh read shows the initial domain as the default.',

  'task.makeDomainsManaged.name': 'Turn federation off',
  'task.makeDomainsManaged.what': 'Federated domains become managed ones: sign-in no longer goes to your own identity provider.',
  'task.makeDomainsManaged.things': domains,
  'task.makeDomainsManaged.act': (values: Count, format: Format) => `Turn federation off for ${domains(values, format)}`,
  'task.makeDomainsManaged.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `Users of ${format.plural(count, { one: '1 domain', other: `${format.number(count)} domains` })} of ${tenant} no longer sign in through your identity provider. Whoever has no cloud password can’t sign in.`,
  'task.makeDomainsManaged.undo': (_: Until) =>
    'The federation settings are deleted. Setting it up again takes your identity provider and its certificate, without this tool.',
  'task.makeDomainsManaged.running': 'Turning federation off',
  'task.makeDomainsManaged.complete': 'Done. A fresh read shows every domain of the plan as managed.',

  'task.releaseDomains.name': 'Release custom domains',
  'task.releaseDomains.what':
    'Removes custom domains from this tenant, so that they can be used elsewhere. Names and addresses on them move to the initial domain.',
  'task.releaseDomains.things': domains,
  'task.releaseDomains.act': (values: Count, format: Format) => `Release ${domains(values, format)}`,
  'task.releaseDomains.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `Mail and sign-in on ${format.plural(count, { one: '1 domain', other: `${format.number(count)} domains` })} stop in ${tenant}. It takes between five minutes and a day.`,
  'task.releaseDomains.undo': (_: Until) =>
    'A released domain can be added and verified again, here or elsewhere, as long as you control its DNS. Renamed users keep their new names.',
  'task.releaseDomains.running': 'Releasing domains',
  'task.releaseDomains.accepted':
    'Accepted. It takes between five minutes and a day until the domains are gone; a fresh read proves it.',
  'task.releaseDomains.complete': 'Done. A fresh read no longer lists any domain of the plan.',

  'task.deleteServicePrincipals.name': 'Delete third-party enterprise applications',
  'task.deleteServicePrincipals.what':
    'Deletes the enterprise applications of other companies. Microsoft’s own, managed identities and this tool stay.',
  'task.deleteServicePrincipals.things': principals,
  'task.deleteServicePrincipals.act': (values: Count, format: Format) => `Delete ${principals(values, format)}`,
  'task.deleteServicePrincipals.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `Nobody signs in to ${format.plural(count, { one: 'this application', other: `these ${format.number(count)} applications` })} with an account of ${tenant} any more, and their access to its data ends.`,
  'task.deleteServicePrincipals.undo': ({ until }: Until, format: Format) =>
    `Deleted enterprise applications can be restored until ${format.date(until)} without this tool, with PowerShell: Restore-MgDirectoryDeletedItem.`,
  'task.deleteServicePrincipals.running': 'Deleting enterprise applications',
  'task.deleteServicePrincipals.complete': 'Done. Every enterprise application of the plan is confirmed gone by a fresh read.',

  'task.deleteApplications.name': 'Delete app registrations',
  'task.deleteApplications.what': 'Deletes the applications that this tenant registered. The one that this tool runs on stays until the end.',
  'task.deleteApplications.things': applications,
  'task.deleteApplications.act': (values: Count, format: Format) => `Delete ${applications(values, format)}`,
  'task.deleteApplications.consequence': ({ count, tenant }: Consequence, format: Format) =>
    `Whatever signs in by ${format.plural(count, { one: 'this registration', other: `these ${format.number(count)} registrations` })} of ${tenant} stops, in other tenants too.`,
  'task.deleteApplications.undo': ({ until }: Until, format: Format) =>
    `Deleted app registrations can be restored until ${format.date(until)} without this tool: in Microsoft Entra under App registrations, Deleted applications.`,
  'task.deleteApplications.running': 'Deleting app registrations',
  'task.deleteApplications.complete': 'Done. Every app registration of the plan is confirmed gone by a fresh read.',

  'task.revokeOwnGrants.name': 'Revoke the permissions of this tool',
  'task.revokeOwnGrants.what': 'Takes back what was approved for this tool. It can’t read or change anything afterwards.',
  'task.revokeOwnGrants.things': grants,
  'task.revokeOwnGrants.act': (values: Count, format: Format) => `Revoke ${grants(values, format)}`,
  'task.revokeOwnGrants.consequence': ({ tenant }: Consequence) =>
    `This tool stops working in ${tenant}, and so does every other solution that uses the same permissions of SharePoint.`,
  'task.revokeOwnGrants.undo': (_: Until) =>
    'The permissions can be approved again without this tool: in the SharePoint admin center under API access.',
  'task.revokeOwnGrants.running': 'Revoking permissions',
  'task.revokeOwnGrants.complete': 'Done. A fresh read no longer finds any permission of the plan.',

  'task.deleteOwnPrincipal.name': 'Delete the registration of this tool',
  'task.deleteOwnPrincipal.what': 'The very last act here: the app registration that this tool can sign in with.',
  'task.deleteOwnPrincipal.things': applications,
  'task.deleteOwnPrincipal.act': (_: Count) => 'Delete the registration of this tool',
  'task.deleteOwnPrincipal.consequence': ({ tenant }: Consequence) =>
    `This tool can no longer sign in to ${tenant}, and within the hour every other web part that calls an API stops, for everybody. What is left happens in the admin centers, by the runbook.`,
  'task.deleteOwnPrincipal.undo': ({ until }: Until, format: Format) =>
    `It can be restored until ${format.date(until)} without this tool: in Microsoft Entra under App registrations, Deleted applications.`,
  'task.deleteOwnPrincipal.running': 'Deleting the registration of this tool',
  'task.deleteOwnPrincipal.complete': 'Done. A fresh read no longer finds the registration.',

  'item.kind.member': 'Member',
  'item.kind.guest': 'Guest',
  'item.kind.agent': 'Agent user',
  'item.kind.sync': 'Sync account',
  'item.kind.deletedUser': 'Deleted user',
  'item.kind.organization': 'Organization',
  'item.kind.domain': 'Domain',
  'item.kind.application': 'App registration',
  'item.kind.servicePrincipal': 'Enterprise application',
  'item.kind.grant': 'Permission'
} as const;
