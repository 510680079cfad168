import type { SubscriptionStatus } from '../../facts/subscriptions';
import type { checksCommon as english } from '../en/checksCommon';
import type { Format } from '../format';
import type { Translation } from '../message';
import { statements } from '../statements';

const USER = {
  synced: 'Synkroniseret fra det lokale miljø',
  member: 'Medlem',
  guest: 'Gæst',
  agent: 'Agentbruger',
  sync: 'Tjenestekonto til katalogsynkronisering'
};

const STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Aktivt',
  warning: 'Udløbet',
  suspended: 'Deaktiveret',
  lockedOut: 'Deaktiveret, annulleret af dig',
  deleted: 'Slettet',
  unknown: 'Ukendt tilstand'
};

/** Licences and products take another ending than a subscription does. */
const LICENCE_STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Aktive',
  warning: 'Udløbne',
  suspended: 'Deaktiverede',
  lockedOut: 'Deaktiverede, annulleret af dig',
  deleted: 'Slettede',
  unknown: 'Ukendt tilstand'
};

/** What a person signs, point by point. */
const STATEMENT = {
  signedInToEntra: 'Jeg har logget på Entra i denne lejer med min konto på det oprindelige domæne.',
  invoicesPaid: 'Alle fakturaer er betalt, og intet er forfaldent eller på vej til at forfalde.',
  holdsDecided: 'Ejeren af hver sag og tilbageholdelse har accepteret, at den ophører sammen med lejeren.',
  backupMail: 'Mail er sikkerhedskopieret.',
  backupOneDrive: 'OneDrive er sikkerhedskopieret.',
  backupSharePoint: 'SharePoint er sikkerhedskopieret.',
  backupTeams: 'Teams er sikkerhedskopieret.',
  phoneNumbersPorted: 'Telefonnumre er flyttet eller opgivet.',
  registrarSignIn: 'Konti hos domæneregistratorer og DNS-udbydere bruger en mailadresse uden for denne lejer.',
  invoicesDownloaded: 'Fakturaerne er downloadet.',
  powerPlatform: 'Power Platform-miljøer er eksporteret eller opgivet.',
  azureDevOps: 'Azure DevOps-organisationer er flyttet til et andet katalog eller opgivet.',
  thirdPartySso: 'Tjenester, som folk logger på via denne lejer, har en anden vej ind.',
  azureSubscriptions: 'Der er intet Azure-abonnement tilbage i denne lejer, hverken aktivt eller annulleret.',
  legacyMfaProviders: 'Listen over MFA-udbydere i Entra er tom.',
  directoryDeleted: 'Lejeren er slettet.'
};

interface SubscriptionValues {
  readonly path: 'selfService' | 'partner' | 'trial' | 'mosa' | 'mca' | 'unknown';
  readonly status: SubscriptionStatus;
  readonly until: string;
}

function subscriptionEnd({ path, status, until }: SubscriptionValues, format: Format): string {
  const by = until === '' ? '' : ` Slutter tidligst den ${format.date(until)}.`;
  switch (path) {
    case 'selfService':
      return 'Slet det på siden for selvbetjeningsprodukter; det sker med det samme.';
    case 'partner':
      return `Købt gennem en partner: Partneren skal annullere det.${by}`;
    case 'trial':
      return `Et prøveabonnement: Slå tilbagevendende fakturering fra, så slutter det af sig selv.${by}`;
    case 'mca':
      return status === 'enabled'
        ? `Microsoft-kundeaftale: Slå tilbagevendende fakturering fra. Det kan annulleres inden for 7 dage efter start eller fornyelse.${by}`
        : `Microsoft-kundeaftale: Det kan ikke slettes manuelt.${by}`;
    case 'mosa':
      return status === 'enabled' ? `Annuller det, og slet det derefter.${by}` : `Slet det.${by}`;
    case 'unknown':
      return `Svar først på, hvilken faktureringsaftale du har.${by}`;
  }
}

/** What several checks say. */
export const checksCommon: Translation<typeof english> = {
  'attested.one': (values, format) => `Bekræftet af ${values.by} den ${format.date(values.at)}.`,
  'attested.all': (values, format) =>
    `Alle ${format.number(values.count)} punkter er bekræftet, det seneste af ${values.by} den ${format.date(values.at)}.`,
  ...statements(STATEMENT),
  'finding.attestation': (values, format) =>
    values.by === ''
      ? `Ikke bekræftet endnu: ${STATEMENT[values.id]}`
      : `${STATEMENT[values.id]} Bekræftet af ${values.by} den ${format.date(values.at)}.`,
  'finding.user': (values, format) =>
    [
      USER[values.source],
      ...(values.signIn === 'blocked' ? ['logon blokeret'] : []),
      ...(values.licences === 0
        ? []
        : [format.plural(values.licences, { one: '1 licens', other: `${format.number(values.licences)} licenser` })])
    ].join(' · '),
  'finding.subscription': (values, format) => {
    const state = values.status === 'unknown' ? `${STATUS.unknown} (${values.raw})` : STATUS[values.status];
    const seats = format.plural(values.seats, { one: '1 licens', other: `${format.number(values.seats)} licenser` });
    return `${state} · ${seats}. ${subscriptionEnd(values, format)}`;
  },
  'finding.sku': (values, format) =>
    `Kun licenser, uden et abonnement bag · ${LICENCE_STATUS[values.status]} · ${format.plural(values.consumed, {
      one: '1 er tildelt',
      other: `${format.number(values.consumed)} er tildelt`
    })}`,
  'finding.usage': (values, format) => {
    const count = format.number(values.items);
    const items = {
      mailboxUsage: { one: '1 postkasse', other: `${count} postkasser` },
      oneDriveUsage: { one: '1 OneDrive-konto', other: `${count} OneDrive-konti` },
      sharePointUsage: { one: '1 SharePoint-websted', other: `${count} SharePoint-websteder` }
    }[values.of];
    return `${format.plural(values.items, items)}, ${format.bytes(values.bytes)}; ${format.number(values.active)} brugt de seneste 30 dage. Rapport fra den ${format.date(values.refreshedOn)}.`;
  }
};
