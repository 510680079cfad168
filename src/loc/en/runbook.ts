import type { Agreement } from '../../facts/records';
import type { Format } from '../format';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsoft Online Subscription Agreement (MOSA)',
  mca: 'Microsoft Customer Agreement (MCA)',
  partner: 'Bought through a partner',
  trial: 'Trials only',
  education: 'Education'
};

/** The offline runbook: read when neither SharePoint nor this tool answers any more. */
export const runbook = {
  'runbook.title': (values: { readonly tenant: string }) => `Runbook: closing ${values.tenant}`,
  'runbook.lead':
    'For the time when SharePoint, Teams and Tenant Closure are gone. This file opens without a network; only its links need one. Keep it outside the tenant.',
  'runbook.asOf': (values: { readonly at: string }, format: Format) =>
    `Everything here is as read ${format.dateTime(values.at)}, or later. Only the portals know what has happened since. Where a line says “here”, “read again” or names a step, it means Tenant Closure, as long as it runs.`,
  'runbook.links':
    'Links to Entra and Azure lead into this tenant. Links to the Microsoft 365 admin center lead into the tenant of whichever account is signed in.',
  'runbook.made': 'Made',
  'runbook.madeBy': (values: { readonly by: string; readonly at: string }, format: Format) => `${format.dateTime(values.at)}, by ${values.by}`,
  'runbook.contents': 'Contents',
  'runbook.final.title': 'Deleting the directory is final',
  'runbook.final.what':
    'Microsoft offers no way to restore a deleted tenant. Every user, group, application and device in it is gone, and nobody can sign in to anything through it.',
  'runbook.final.guard': 'Before each act compare the tenant ID that the portal shows with the one above.',

  'runbook.date.title': 'Earliest closing date',
  'runbook.date.assumes': 'What this date takes for granted',

  'runbook.tasks.title': 'What is left, in order',
  'runbook.tasks.none': 'Nothing was left when this was made.',
  'runbook.tasks.beside': 'Also open',
  'runbook.tasks.waitsFor': (values: { readonly checks: readonly string[] }, format: Format) =>
    `Comes after ${format.list(values.checks)}.`,
  'runbook.tasks.pages': 'Pages',
  'runbook.tasks.objects': 'What was found',

  'runbook.subs.title': 'Subscriptions that are left',
  'runbook.subs.unread': 'The subscriptions could not be read. That is not the same as none: look under Your products with the status filter All.',
  'runbook.subs.none': 'Graph listed no subscription that is not deleted.',
  'runbook.subs.agreement': (values: { readonly agreement: Agreement; readonly by: string; readonly at: string }, format: Format) =>
    `Billing agreement: ${AGREEMENT[values.agreement]}, as answered by ${values.by} on ${format.date(values.at)}. What Graph shows of a subscription goes before it.`,
  'runbook.subs.agreementOpen':
    'Nobody has answered under which billing agreement these were bought. Billing accounts in the admin center says it; both ways are shown.',
  'runbook.subs.domains': 'Release custom domains before you cancel: a domain in a cancelled tenant is hard to get back.',
  'runbook.subs.id': 'Subscription ID in billing',
  'runbook.subs.graphId': 'Subscription ID in Graph',
  'runbook.subs.state': 'State',
  'runbook.subs.created': 'Bought',
  'runbook.subs.next': 'Next state, if nothing is done',
  'runbook.subs.end': 'Earliest end',
  'runbook.subs.unknownEnd': 'Not known: neither the service nor a rule gives a date',
  'runbook.subs.carrier': 'Goes last. Tenant Closure runs on it, and SharePoint with all its content ends with it.',
  'runbook.subs.cancel': 'To cancel it',
  'runbook.subs.delete': 'To delete it',
  'runbook.subs.endNow': 'To end it',
  'runbook.subs.ifUnder': (values: { readonly agreement: Agreement }) => `If it is under this agreement: ${AGREEMENT[values.agreement]}`,

  'runbook.entra.title': 'Entra’s own check list',
  'runbook.entra.what':
    'Entra goes through this list before it deletes a tenant. Beside each row stands our last reading; Entra’s counts.',
  'runbook.entra.unseen': 'Not shown by Graph: look on the page',
  'runbook.entra.invoices': 'Invoices are paid',
  'runbook.entra.users': 'No user but one Global Administrator',
  'runbook.entra.directorySync': 'Directory synchronization is off',
  'runbook.entra.applications': 'No app registration',
  'runbook.entra.enterpriseApplications': 'Enterprise applications that can be deleted are deleted',
  'runbook.entra.mfaProviders': 'No multifactor authentication provider',
  'runbook.entra.subscriptions': 'Every subscription is deprovisioned',
  'runbook.entra.azureSubscriptions': 'No Azure subscription, active or cancelled',
  'runbook.entra.azureAccess': 'Access management for Azure resources is on for you',
  'runbook.entra.selfServiceProducts': 'No self-service sign-up product',
  'runbook.entra.userFlows': 'No user flow, identity provider or custom policy (B2C and External ID)',

  'runbook.delete.title': 'Delete the tenant',
  'runbook.delete.signIn': (values: { readonly domain: string }) =>
    `In a private window, sign in to Entra as Global Administrator with the account on ${values.domain}. Entra asks for multifactor authentication.`,
  'runbook.delete.open': 'Open Manage tenants:',
  'runbook.delete.tick': (values: { readonly tenantId: string }) => `Tick the tenant with the ID ${values.tenantId} and no other, then choose Delete.`,
  'runbook.delete.rows': 'Work off each row that is not green by its Required action, then open the list again.',
  'runbook.delete.last': 'When every row is green, choose Delete. This is the act that cannot be taken back.',

  'runbook.stuck.title': 'Green, and it still fails',
  'runbook.stuck.what': 'Microsoft knows that some tenants cannot be deleted although every row is green. Try these in order, and the deletion again after each:',
  'runbook.stuck.wait': 'Wait 72 hours after the last subscription was deleted: only then is it deprovisioned for Entra.',
  'runbook.stuck.allProducts': 'Set the status filter of Your products to All: an expired or disabled product still counts.',
  'runbook.stuck.azure': 'Turn on access management for Azure resources, sign out and in, and look for Azure subscriptions with every filter cleared. A cancelled one counts until it is deleted.',
  'runbook.stuck.applications': 'Open App registrations, All applications, and delete what is left, b2c-extensions-app included.',
  'runbook.stuck.principals':
    'List third-party service principals with the lines below. Delete them one by one in Enterprise applications, and go through the list again: some go only after others.',
  'runbook.stuck.never':
    'Do not disable or delete applications of Microsoft in bulk. A published recipe that does so also disables Azure Portal, and then nobody can sign in to finish.',
  'runbook.stuck.support': 'Contact support with what is listed under Support.',

  'runbook.ps.title': 'PowerShell without this tool',
  'runbook.ps.what':
    'Each block signs in and compares the tenant ID before it does anything. Run a block as a whole. The account needs the role, and the permissions asked for at sign-in.',
  'runbook.ps.install': 'Once: install Microsoft Graph PowerShell',
  'runbook.ps.users': 'List the users who are left (changes nothing)',
  'runbook.ps.sync': 'Turn directory synchronization off. It cannot be stopped once begun, takes up to 72 hours, and the synchronization client is uninstalled first',
  'runbook.ps.restore': 'Restore one deleted user: lists them, then asks for an ID',
  'runbook.ps.subscriptions': 'Look at the state of every subscription (changes nothing)',
  'runbook.ps.thirdParty': 'List third-party service principals (changes nothing)',
  'runbook.ps.wrongTenant': (values: { readonly domain: string }) => `This is not the tenant of ${values.domain}. Nothing was done.`,
  'runbook.ps.ask': 'ID of the user to restore',

  'runbook.restore.title': 'Restore a deleted user',
  'runbook.restore.what': 'A deleted user can be restored for 30 days with mailbox and licences, as long as the subscription and the directory exist.',
  'runbook.restore.steps':
    'Open Deleted users with the link below.\nTick the user and choose Restore user.\nOr use the PowerShell lines above with the ID of the user.',
  'runbook.restore.unread': 'The deleted users could not be read. That is not the same as none.',

  'runbook.support.title': 'Support',
  'runbook.support.online': 'Online, as an administrator: Help & support in the admin center.',
  'runbook.support.numbers': 'By phone, as printed on Microsoft’s page about support; other countries are listed there:',
  'runbook.support.noNumbers': 'Microsoft’s page about support prints no phone number for this cloud. The admin center shows yours.',
  'runbook.support.us': 'United States',
  'runbook.support.canada': 'Canada',
  'runbook.support.uk': 'United Kingdom',
  'runbook.support.australia': 'Australia',
  'runbook.support.china': 'China (21Vianet)',
  'runbook.support.source': 'Microsoft’s page about support',
  'runbook.support.partner': 'For a subscription that a partner sold, the partner is the first to ask.',
  'runbook.support.tell': 'What to tell them',
  'runbook.support.goal': 'Our goal is to delete the tenant. Every row that Entra checks is listed above with our last reading.',
  'runbook.support.billing': 'Billing account: Graph does not show its number. Note it here from Billing accounts:',
  'runbook.support.invoices': 'Invoices: download them before the tenant is gone.',
  'runbook.support.subscriptionIds': 'Subscription IDs in billing',
  'runbook.support.requestIds': 'Request IDs of what could not be read',

  'runbook.after.title': 'After the deletion',
  'runbook.after.signIn': 'Signing in to the tenant fails. That is the proof.',
  'runbook.after.data': 'Customer data of a cancelled subscription can be deleted after 30 to 90 days, and is deleted no later than 180 days after it was cancelled.',
  'runbook.after.noReturn': 'Once its three days are over, a deleted subscription cannot be reactivated. Buying the same product again does not bring data back.',
  'runbook.after.domains': 'A custom domain that was released can be verified in another tenant. Its DNS records still point to Microsoft 365 until you change them at the registrar.',
  'runbook.after.azure': 'An Azure subscription that was cancelled sends its last invoice up to 72 hours later.',
  'runbook.after.keep': 'Keep this file, the inventory, the results of the runs and the invoices for as long as your rules ask.',

  'runbook.card.what':
    'One file with everything that is left to do: tasks, dates, links into this tenant, PowerShell lines, support. It opens without a network and without this tool.',
  'runbook.card.when': 'You need it once SharePoint is gone, because this tool goes with it.',
  'runbook.card.save': 'Save runbook',
  'runbook.card.again': 'Save again',
  'runbook.card.saved': (values: { readonly by: string; readonly at: string }, format: Format) =>
    `Last saved by ${values.by}, ${format.dateTime(values.at)}. It shows the tenant as it was then: save it again before you cancel.`,
  'runbook.card.notSaved': 'Not saved yet.',
  'runbook.card.where': 'Keep the file outside this tenant: not in OneDrive, SharePoint or a mailbox that ends with it.',
  'runbook.card.done': 'The runbook is saved. Keep it outside this tenant.',
  'runbook.card.failed': 'The runbook could not be put together, and nothing was saved. Reload the page, then save it again.',
  'runbook.card.notKept': 'The file was handed to the browser, but that it was saved could not be kept here. Check that the browser may store data, then save it again.',
  'runbook.card.notRead': 'The tenant has to be read before a runbook can be made.'
} as const;
