import type { SubscriptionStatus } from '../../facts/subscriptions';
import type { checksCommon as english } from '../en/checksCommon';
import type { Format } from '../format';
import type { Translation } from '../message';
import { statements } from '../statements';

type SubscriptionValues = Parameters<(typeof english)['finding.subscription']>[0];

const USER = {
  synced: 'Gesynchroniseerd vanuit on-premises',
  member: 'Lid',
  guest: 'Gast',
  agent: 'Agentgebruiker',
  sync: 'Serviceaccount van de adreslijstsynchronisatie'
} as const;

const STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Actief',
  warning: 'Verlopen',
  suspended: 'Uitgeschakeld',
  lockedOut: 'Uitgeschakeld, door u opgezegd',
  deleted: 'Verwijderd',
  unknown: 'Onbekende status'
};

/** What a person signs, point by point. */
const STATEMENT = {
  signedInToEntra:
    'Ik heb me met mijn account op het oorspronkelijke domein aangemeld bij het Microsoft Entra-beheercentrum van deze tenant.',
  invoicesPaid: 'Alle facturen zijn betaald. Er staat niets open en er is geen betalingsachterstand.',
  holdsDecided: 'De verantwoordelijke voor elke zaak en elke bewaring gaat ermee akkoord dat die samen met de tenant eindigt.',
  backupMail: 'Van de e-mail is een back-up gemaakt.',
  backupOneDrive: 'Van OneDrive is een back-up gemaakt.',
  backupSharePoint: 'Van SharePoint is een back-up gemaakt.',
  backupTeams: 'Van Teams is een back-up gemaakt.',
  phoneNumbersPorted: 'Telefoonnummers zijn overgezet of mogen vervallen.',
  registrarSignIn: 'De accounts bij registrar en DNS-provider gebruiken een e-mailadres buiten deze tenant.',
  invoicesDownloaded: 'De facturen zijn gedownload.',
  powerPlatform: 'Power Platform-omgevingen zijn geëxporteerd of mogen vervallen.',
  azureDevOps: 'Azure DevOps-organisaties zijn naar een andere directory verplaatst of mogen vervallen.',
  thirdPartySso: 'Voor services waarbij men zich via deze tenant aanmeldt, is er een andere manier om binnen te komen.',
  azureSubscriptions: 'Er is geen Azure-abonnement meer in deze tenant, actief noch opgezegd.',
  legacyMfaProviders: 'De lijst met MFA-providers in Entra is leeg.',
  directoryDeleted: 'De tenant is verwijderd.'
} as const;

const licences = (count: number, format: Format): string =>
  format.plural(count, { one: '1 licentie', other: `${format.number(count)} licenties` });

function subscriptionEnd({ path, status, until }: SubscriptionValues, format: Format): string {
  const by = until === '' ? '' : ` Vroegste einde: ${format.date(until)}.`;
  switch (path) {
    case 'selfService':
      return 'Te verwijderen op de pagina voor selfserviceproducten; dat gaat meteen in.';
    case 'partner':
      return `Via een partner gekocht: alleen de partner kan het opzeggen.${by}`;
    case 'trial':
      return `Proefabonnement: schakel de periodieke facturering uit, dan eindigt het vanzelf.${by}`;
    case 'mca':
      return status === 'enabled'
        ? `Klantovereenkomst: schakel de periodieke facturering uit. Binnen 7 dagen na begin of verlenging is opzeggen mogelijk.${by}`
        : `Klantovereenkomst: handmatig verwijderen is niet mogelijk.${by}`;
    case 'mosa':
      return status === 'enabled' ? `Eerst opzeggen, dan verwijderen.${by}` : `Te verwijderen.${by}`;
    case 'unknown':
      return `Geef eerst aan welke factureringsovereenkomst u hebt.${by}`;
  }
}

/** What several checks say. */
export const checksCommon: Translation<typeof english> = {
  'attested.one': ({ by, at }, format) => `Bevestigd door ${by} op ${format.date(at)}.`,
  'attested.all': ({ count, by, at }, format) =>
    `Alle ${format.number(count)} punten zijn bevestigd, het laatste door ${by} op ${format.date(at)}.`,
  ...statements(STATEMENT),
  'finding.attestation': ({ id, by, at }, format) =>
    by === '' ? `Nog niet bevestigd: ${STATEMENT[id]}` : `${STATEMENT[id]} Bevestigd door ${by} op ${format.date(at)}.`,
  'finding.user': (values, format) =>
    [
      USER[values.source],
      ...(values.signIn === 'blocked' ? ['aanmelden geblokkeerd'] : []),
      ...(values.licences === 0 ? [] : [licences(values.licences, format)])
    ].join(' · '),
  'finding.subscription': (values, format) => {
    const state = values.status === 'unknown' ? `${STATUS.unknown} (${values.raw})` : STATUS[values.status];
    return `${state} · ${licences(values.seats, format)}. ${subscriptionEnd(values, format)}`;
  },
  'finding.sku': ({ consumed, status }, format) =>
    `Alleen licenties, zonder abonnement erachter · ${STATUS[status]} · ${format.number(consumed)} toegewezen`,
  'finding.usage': ({ of, items, bytes, active, refreshedOn }, format) => {
    const what = {
      mailboxUsage: { one: 'postvak', other: 'postvakken' },
      oneDriveUsage: { one: 'OneDrive', other: 'OneDrive-accounts' },
      sharePointUsage: { one: 'SharePoint-site', other: 'SharePoint-sites' }
    }[of];
    return `${format.number(items)} ${format.plural(items, what)}, ${format.bytes(bytes)}; waarvan ${format.number(active)} gebruikt in de afgelopen 30 dagen. Rapport van ${format.date(refreshedOn)}.`;
  }
};
