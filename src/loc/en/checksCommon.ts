import type { Format } from '../format';
import type { SubscriptionStatus } from '../../facts/subscriptions';
import { statements } from '../statements';

const USER: Readonly<Record<'synced' | 'member' | 'guest' | 'agent' | 'sync', string>> = {
  synced: 'Synced from on-premises',
  member: 'Member',
  guest: 'Guest',
  agent: 'Agent user',
  sync: 'Service account of directory synchronization'
};

const STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Active',
  warning: 'Expired',
  suspended: 'Disabled',
  lockedOut: 'Disabled, cancelled by you',
  deleted: 'Deleted',
  unknown: 'Unknown state'
};

/** What a person signs, point by point. */
const STATEMENT = {
  signedInToEntra: 'I signed in to the Entra admin center of this tenant with my account on the initial domain.',
  invoicesPaid: 'Every invoice is paid, and nothing is due or overdue.',
  holdsDecided: 'The owner of each case and hold agreed that it ends with the tenant.',
  backupMail: 'Mail is backed up.',
  backupOneDrive: 'OneDrive is backed up.',
  backupSharePoint: 'SharePoint is backed up.',
  backupTeams: 'Teams is backed up.',
  phoneNumbersPorted: 'Phone numbers are ported or given up.',
  registrarSignIn: 'Registrar and DNS accounts use a mail address outside this tenant.',
  invoicesDownloaded: 'Invoices are downloaded.',
  powerPlatform: 'Power Platform environments are exported or given up.',
  azureDevOps: 'Azure DevOps organizations are moved to another directory or given up.',
  thirdPartySso: 'Services that people sign in to through this tenant have another way in.',
  azureSubscriptions: 'No Azure subscription is left in this tenant, active or cancelled.',
  legacyMfaProviders: 'The list of MFA providers in Entra is empty.',
  directoryDeleted: 'The tenant is deleted.'
} as const;

interface SubscriptionValues {
  readonly path: 'selfService' | 'partner' | 'trial' | 'mosa' | 'mca' | 'unknown';
  readonly status: SubscriptionStatus;
  readonly raw: string;
  readonly seats: number;
  readonly until: string;
}

function subscriptionEnd({ path, status, until }: SubscriptionValues, format: Format): string {
  const by = until === '' ? '' : ` Earliest end: ${format.date(until)}.`;
  switch (path) {
    case 'selfService':
      return 'Delete it on the page for self-service products; that takes effect at once.';
    case 'partner':
      return `Bought through a partner: the partner has to cancel it.${by}`;
    case 'trial':
      return `A trial: switch recurring billing off, then it ends by itself.${by}`;
    case 'mca':
      return status === 'enabled'
        ? `Customer Agreement: switch recurring billing off. Within 7 days of its start or renewal it can be cancelled.${by}`
        : `Customer Agreement: it cannot be deleted by hand.${by}`;
    case 'mosa':
      return status === 'enabled' ? `Cancel it, then delete it.${by}` : `Delete it.${by}`;
    case 'unknown':
      return `Answer first which billing agreement you have.${by}`;
  }
}

/** What several checks say. */
export const checksCommon = {
  'attested.one': (values: { readonly by: string; readonly at: string }, format: Format) =>
    `Attested by ${values.by} on ${format.date(values.at)}.`,
  'attested.all': (values: { readonly count: number; readonly by: string; readonly at: string }, format: Format) =>
    `All ${format.number(values.count)} points are attested, the last by ${values.by} on ${format.date(values.at)}.`,
  ...statements(STATEMENT),
  'finding.attestation': (
    values: { readonly id: keyof typeof STATEMENT; readonly by: string; readonly at: string },
    format: Format
  ) =>
    values.by === ''
      ? `Not attested yet: ${STATEMENT[values.id]}`
      : `${STATEMENT[values.id]} Attested by ${values.by} on ${format.date(values.at)}.`,
  'finding.user': (
    values: { readonly source: keyof typeof USER; readonly signIn: 'enabled' | 'blocked'; readonly licences: number },
    format: Format
  ) =>
    [
      USER[values.source],
      ...(values.signIn === 'blocked' ? ['sign-in blocked'] : []),
      ...(values.licences === 0
        ? []
        : [format.plural(values.licences, { one: '1 licence', other: `${format.number(values.licences)} licences` })])
    ].join(' · '),
  'finding.subscription': (values: SubscriptionValues, format: Format) => {
    const state = values.status === 'unknown' ? `${STATUS.unknown} (${values.raw})` : STATUS[values.status];
    const seats = format.plural(values.seats, { one: '1 licence', other: `${format.number(values.seats)} licences` });
    return `${state} · ${seats}. ${subscriptionEnd(values, format)}`;
  },
  'finding.sku': (values: { readonly consumed: number; readonly status: SubscriptionStatus }, format: Format) =>
    `Licences only, without a subscription behind them · ${STATUS[values.status]} · ${format.plural(values.consumed, {
      one: '1 is assigned',
      other: `${format.number(values.consumed)} are assigned`
    })}`,
  'finding.usage': (
    values: {
      readonly of: 'mailboxUsage' | 'oneDriveUsage' | 'sharePointUsage';
      readonly items: number;
      readonly bytes: number;
      readonly active: number;
      readonly refreshedOn: string;
    },
    format: Format
  ) => {
    const what = {
      mailboxUsage: { one: 'mailbox', other: 'mailboxes' },
      oneDriveUsage: { one: 'OneDrive', other: 'OneDrive accounts' },
      sharePointUsage: { one: 'SharePoint site', other: 'SharePoint sites' }
    }[values.of];
    const items = `${format.number(values.items)} ${format.plural(values.items, what)}`;
    return `${items}, ${format.bytes(values.bytes)}; ${format.number(values.active)} used in the last 30 days. Report of ${format.date(values.refreshedOn)}.`;
  }
} as const;
