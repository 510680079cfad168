import type { PortalActId } from '../../../src/rehearsal/portal';
import type { PortalRefusal } from '../../../src/rehearsal/portal/act';
import type { EntraCheckId } from '../../../src/rehearsal/portal/entraChecks';

/** The rehearsal portal stands in for Microsoft's admin centers and is no part of the product: English only. */
export const PORTAL_WORDS = {
  title: 'Rehearsal portal',
  lead: 'Stands in for the admin centers of Microsoft: what only a portal can do is practised here. Nothing real is changed.',
  real: 'In a real tenant this button opens',
  tenant: 'Tenant',
  time: 'Service time',
  checks: 'Entra: can this directory be deleted?',
  check: 'Check',
  state: 'State',
  left: 'Left',
  passed: 'Passed',
  failed: 'Action required',
  acts: 'What can be done',
  nothing: 'Nothing to do here.',
  done: (what: string) => `Done: ${what}`,
  refused: (what: string, why: string) => `Refused: ${what}. ${why}`,
  deleted: (at: string) => `This directory was deleted on ${at}. There is nothing left to administer.`,
  back: 'Close this tab to go back.'
} as const;

/** Portal in which each act is found in the real world, and the words of its button. */
export const ACT_WORDS: Readonly<Record<PortalActId, { readonly place: string; readonly button: string }>> = {
  cancelSubscription: { place: 'Microsoft 365 admin center: Your products', button: 'Cancel subscription' },
  reduceLicences: { place: 'Microsoft 365 admin center: Your products', button: 'Reduce to 25 licences' },
  turnOffRecurringBilling: { place: 'Microsoft 365 admin center: Your products', button: 'Switch recurring billing off' },
  deleteSubscription: { place: 'Microsoft 365 admin center: Your products', button: 'Delete subscription' },
  partnerCancels: { place: 'Your partner', button: 'Ask the partner to cancel' },
  reactivateSubscription: { place: 'Microsoft 365 admin center: Your products', button: 'Reactivate subscription' },
  deleteAppRegistration: { place: 'Entra: App registrations', button: 'Delete app registration' },
  payInvoices: { place: 'Microsoft 365 admin center: Bills & payments', button: 'Pay what is due' },
  deleteSelfServiceProduct: { place: 'Entra: Self-service sign-up products', button: 'Delete product' },
  removeMfaProvider: { place: 'Entra: Multifactor authentication, Providers', button: 'Delete provider' },
  accessToAzureResources: { place: 'Entra: Properties', button: 'Switch access to Azure resources on' },
  cancelAzureSubscription: { place: 'Azure portal: Subscriptions', button: 'Cancel subscription' },
  deleteAzureSubscription: { place: 'Azure portal: Subscriptions', button: 'Delete subscription' },
  deleteManagedIdentitySource: { place: 'Azure portal: resource groups', button: 'Delete the resource behind it' },
  deleteUserFlow: { place: 'Azure AD B2C: User flows', button: 'Delete user flow' },
  deleteIdentityProvider: { place: 'Azure AD B2C: Identity providers', button: 'Delete identity provider' },
  deletePolicy: { place: 'Azure AD B2C: Identity Experience Framework', button: 'Delete policy' },
  turnSyncOff: { place: 'PowerShell', button: 'Turn directory synchronization off' },
  deleteOnPremisesUser: { place: 'Active Directory on the premises', button: 'Delete user' },
  changeSignInName: { place: 'Entra: Users', button: 'Move sign-in name to the initial domain' },
  deleteDirectory: { place: 'Entra: Manage tenants', button: 'Delete tenant' }
};

export const REFUSAL_WORDS: Readonly<Record<PortalRefusal, string>> = {
  notFound: 'There is no such object any more.',
  directoryDeleted: 'The directory is deleted.',
  reduceLicencesFirst: 'More than 25 licences: reduce them first.',
  onlyRecurringBilling: 'Outside the cancellation window: switch recurring billing off and wait for the end of the term.',
  deletedAtTermEnd: 'Under the Customer Agreement the service deletes it at the end of its clock.',
  partnerOnly: 'Only the partner who sold it can do that.',
  alreadyOff: 'It is off already.',
  cancelFirst: 'Cancel it first.',
  tooEarly: 'Too early: three days have to pass after cancelling.',
  checksFailed: 'Not every check of the list above is passed.'
};

export const CHECK_WORDS: Readonly<Record<EntraCheckId, string>> = {
  users: 'Users',
  directorySync: 'Directory synchronization',
  applications: 'App registrations',
  enterpriseApps: 'Enterprise applications',
  subscriptions: 'License-based subscriptions',
  selfServiceProducts: 'Self-service sign-up products',
  azureSubscriptions: 'Azure subscriptions',
  azureAccess: 'Permission to delete Azure resources',
  mfaProviders: 'Multifactor authentication providers',
  invoices: 'Invoices',
  userFlows: 'User flows',
  identityProviders: 'Identity providers',
  policies: 'Identity Experience Framework policies'
};
