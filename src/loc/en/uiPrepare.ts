import type { Format } from '../format';

/** The page of Prepare. */
export const uiPrepare = {
  'ui.prepare.agreement.1': 'Open Billing accounts with the button below. A Billing or Global Administrator sees the page.',
  'ui.prepare.agreement.2': 'Choose the billing account and look for Account type or Agreement type.',
  'ui.prepare.agreement.3': '“Microsoft Online Services Program” or no billing account at all means MOSA. “Microsoft Customer Agreement” means MCA.',
  'ui.prepare.agreement.4': 'If a partner sends your invoices, answer partner. If nothing was ever paid for, answer trial.',
  'ui.prepare.agreement.graph': 'What Graph shows of a single subscription goes before this answer: a partner’s, a trial, a self-service product.',
  'ui.prepare.usage.what': 'Three reports show what is there and whether people still use it. They are at least two days old. Graph makes none about Teams: its files are in SharePoint and OneDrive, its chats in mailboxes.',
  'ui.prepare.usage.notOffered': 'Microsoft makes these reports in the worldwide cloud only. Look up the sizes in the admin center of your cloud.',
  'ui.prepare.usage.concealed': 'The tenant conceals names in reports. A Global Administrator can show them in the Microsoft 365 admin center under Settings, Org settings, Reports.',
  'ui.prepare.usage.lastActivity': (values: { readonly at: string }, format: Format) =>
    values.at === '' ? 'Nobody has ever used any of it.' : `Last used ${format.date(values.at)}.`,
  'ui.prepare.usage.largest': (values: { readonly of: 'mailboxUsage' | 'oneDriveUsage' | 'sharePointUsage' }) =>
    `Biggest ${{ mailboxUsage: 'mailboxes', oneDriveUsage: 'OneDrive accounts', sharePointUsage: 'SharePoint sites' }[values.of]}`,
  'ui.prepare.usage.name': 'Name',
  'ui.prepare.usage.size': 'Size',
  'ui.prepare.usage.used': 'Last used',
  'ui.prepare.usage.never': 'Never',
  'ui.prepare.backup.noFigures': 'No figures: the report has not been read.',
  'ui.prepare.runbook': 'Runbook'
} as const;
