import type { Format } from '../format';
import type { Translation } from '../message';
import type { checksCommon as enChecksCommon } from '../en/checksCommon';
import type { SubscriptionStatus } from '../../facts/subscriptions';
import { statements } from '../statements';

const USER: Readonly<Record<'synced' | 'member' | 'guest' | 'agent' | 'sync', string>> = {
  synced: 'Synkroniserad från lokal miljö',
  member: 'Medlem',
  guest: 'Gäst',
  agent: 'Agentanvändare',
  sync: 'Tjänstkonto för katalogsynkronisering'
};

/** Of one subscription. */
const STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Aktiv',
  warning: 'Utgången',
  suspended: 'Inaktiverad',
  lockedOut: 'Inaktiverad, uppsagd av dig',
  deleted: 'Borttagen',
  unknown: 'Okänt tillstånd'
};

/** Of licences, which are many. */
const LICENCES_STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Aktiva',
  warning: 'Utgångna',
  suspended: 'Inaktiverade',
  lockedOut: 'Inaktiverade, uppsagda av dig',
  deleted: 'Borttagna',
  unknown: 'Okänt tillstånd'
};

/** What a person signs, point by point. */
const STATEMENT = {
  signedInToEntra:
    'Jag har loggat in i administrationscentret för Microsoft Entra i den här klientorganisationen med mitt konto på den ursprungliga domänen.',
  invoicesPaid: 'Alla fakturor är betalda. Inget är obetalt eller förfallet.',
  holdsDecided: 'Ägaren till varje ärende och bevarande har godkänt att det upphör tillsammans med klientorganisationen.',
  backupMail: 'E-posten är säkerhetskopierad.',
  backupOneDrive: 'OneDrive är säkerhetskopierat.',
  backupSharePoint: 'SharePoint är säkerhetskopierat.',
  backupTeams: 'Teams är säkerhetskopierat.',
  phoneNumbersPorted: 'Telefonnummer är porterade eller behövs inte längre.',
  registrarSignIn: 'Konton hos registrar och DNS-leverantör använder en e-postadress utanför den här klientorganisationen.',
  invoicesDownloaded: 'Fakturorna är nedladdade.',
  powerPlatform: 'Power Platform-miljöer är exporterade eller behövs inte längre.',
  azureDevOps: 'Azure DevOps-organisationer är flyttade till en annan katalog eller behövs inte längre.',
  thirdPartySso: 'Det går att logga in på ett annat sätt i tjänster som hittills har använt den här klientorganisationen.',
  azureSubscriptions: 'Det finns ingen Azure-prenumeration kvar i klientorganisationen, varken aktiv eller uppsagd.',
  legacyMfaProviders: 'Listan över MFA-leverantörer i Entra är tom.',
  directoryDeleted: 'Klientorganisationen är borttagen.'
} as const;

interface SubscriptionValues {
  readonly path: 'selfService' | 'partner' | 'trial' | 'mosa' | 'mca' | 'unknown';
  readonly status: SubscriptionStatus;
  readonly until: string;
}

const licences = (count: number, format: Format): string =>
  format.plural(count, { one: '1 licens', other: `${format.number(count)} licenser` });

function subscriptionEnd({ path, status, until }: SubscriptionValues, format: Format): string {
  const by = until === '' ? '' : ` Upphör tidigast ${format.date(until)}.`;
  switch (path) {
    case 'selfService':
      return 'Ta bort den på sidan för självbetjäningsprodukter. Det får effekt direkt.';
    case 'partner':
      return `Köpt via en partner: partnern måste säga upp den.${by}`;
    case 'trial':
      return `Utvärderingsversion: stäng av återkommande fakturering, så upphör den av sig själv.${by}`;
    case 'mca':
      return status === 'enabled'
        ? `Kundavtalet (MCA): stäng av återkommande fakturering. Den kan sägas upp inom 7 dagar från start eller förnyelse.${by}`
        : `Kundavtalet (MCA): den kan inte tas bort manuellt.${by}`;
    case 'mosa':
      return status === 'enabled' ? `Säg upp den och ta sedan bort den.${by}` : `Ta bort den.${by}`;
    case 'unknown':
      return `Ange först vilket faktureringsavtal ni har.${by}`;
  }
}

/** What several checks say. */
export const checksCommon: Translation<typeof enChecksCommon> = {
  'attested.one': (values, format) => `Intygat av ${values.by} den ${format.date(values.at)}.`,
  'attested.all': (values, format) =>
    `Alla ${format.number(values.count)} punkter är intygade, den senaste av ${values.by} den ${format.date(values.at)}.`,
  ...statements(STATEMENT),
  'finding.attestation': (values, format) =>
    values.by === ''
      ? `Inte intygat än: ${STATEMENT[values.id]}`
      : `${STATEMENT[values.id]} Intygat av ${values.by} den ${format.date(values.at)}.`,
  'finding.user': (values, format) =>
    [
      USER[values.source],
      ...(values.signIn === 'blocked' ? ['inloggning blockerad'] : []),
      ...(values.licences === 0 ? [] : [licences(values.licences, format)])
    ].join(' · '),
  'finding.subscription': (values, format) => {
    const state = values.status === 'unknown' ? `${STATUS.unknown} (${values.raw})` : STATUS[values.status];
    return `${state} · ${licences(values.seats, format)}. ${subscriptionEnd(values, format)}`;
  },
  'finding.sku': (values, format) =>
    `Bara licenser, ingen prenumeration bakom dem · ${LICENCES_STATUS[values.status]} · ${format.plural(values.consumed, {
      one: '1 är tilldelad',
      other: `${format.number(values.consumed)} är tilldelade`
    })}`,
  'finding.usage': (values, format) => {
    const what = {
      mailboxUsage: { one: 'postlåda', other: 'postlådor' },
      oneDriveUsage: { one: 'OneDrive-konto', other: 'OneDrive-konton' },
      sharePointUsage: { one: 'SharePoint-webbplats', other: 'SharePoint-webbplatser' }
    }[values.of];
    const items = `${format.number(values.items)} ${format.plural(values.items, what)}`;
    return `${items}, ${format.bytes(values.bytes)}. Använda de senaste 30 dagarna: ${format.number(values.active)}. Rapport från ${format.date(values.refreshedOn)}.`;
  }
};
