import type { SubscriptionStatus } from '../../facts/subscriptions';
import type { checksCommon as english } from '../en/checksCommon';
import type { Format } from '../format';
import type { Translation } from '../message';
import { statements } from '../statements';

type SubscriptionValues = Parameters<(typeof english)['finding.subscription']>[0];

const USER = {
  synced: 'Lokal synchronisiert',
  member: 'Mitglied',
  guest: 'Gast',
  agent: 'Agent-Benutzer',
  sync: 'Dienstkonto der Verzeichnissynchronisierung'
} as const;

const STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: 'Aktiv',
  warning: 'Abgelaufen',
  suspended: 'Deaktiviert',
  lockedOut: 'Deaktiviert, von Ihnen gekündigt',
  deleted: 'Gelöscht',
  unknown: 'Unbekannter Zustand'
};

/** What a person signs, point by point. */
const STATEMENT = {
  signedInToEntra:
    'Ich habe mich mit meinem Konto in der Anfangsdomäne beim Microsoft Entra Admin Center dieses Mandanten angemeldet.',
  invoicesPaid: 'Alle Rechnungen sind bezahlt, nichts ist fällig oder überfällig.',
  holdsDecided: 'Die Verantwortlichen aller Fälle und Aufbewahrungen sind einverstanden, dass diese mit dem Mandanten enden.',
  backupMail: 'E-Mails sind gesichert.',
  backupOneDrive: 'OneDrive ist gesichert.',
  backupSharePoint: 'SharePoint ist gesichert.',
  backupTeams: 'Teams ist gesichert.',
  phoneNumbersPorted: 'Rufnummern sind portiert oder aufgegeben.',
  registrarSignIn: 'Registrar- und DNS-Konten verwenden eine E-Mail-Adresse außerhalb dieses Mandanten.',
  invoicesDownloaded: 'Die Rechnungen sind heruntergeladen.',
  powerPlatform: 'Power Platform-Umgebungen sind exportiert oder aufgegeben.',
  azureDevOps: 'Azure DevOps-Organisationen sind in ein anderes Verzeichnis umgezogen oder aufgegeben.',
  thirdPartySso: 'Für Dienste, an denen man sich über diesen Mandanten anmeldet, gibt es einen anderen Zugang.',
  azureSubscriptions: 'In diesem Mandanten gibt es kein Azure-Abonnement mehr, weder aktiv noch gekündigt.',
  legacyMfaProviders: 'Die Liste der MFA-Anbieter in Entra ist leer.',
  directoryDeleted: 'Der Mandant ist gelöscht.'
} as const;

function subscriptionEnd({ path, status, until }: SubscriptionValues, format: Format): string {
  const by = until === '' ? '' : ` Frühestes Ende: ${format.date(until)}.`;
  switch (path) {
    case 'selfService':
      return 'Auf der Seite für Self-Service-Produkte löschen; das wirkt sofort.';
    case 'partner':
      return `Über einen Partner gekauft: Kündigen muss der Partner.${by}`;
    case 'trial':
      return `Testversion: Die wiederkehrende Abrechnung deaktivieren, dann endet sie von selbst.${by}`;
    case 'mca':
      return status === 'enabled'
        ? `Kundenvereinbarung: Die wiederkehrende Abrechnung deaktivieren. Innerhalb von 7 Tagen nach Beginn oder Verlängerung ist eine Kündigung möglich.${by}`
        : `Kundenvereinbarung: Von Hand löschen ist nicht möglich.${by}`;
    case 'mosa':
      return status === 'enabled' ? `Erst kündigen, dann löschen.${by}` : `Löschen.${by}`;
    case 'unknown':
      return `Zuerst angeben, welche Abrechnungsvereinbarung gilt.${by}`;
  }
}

const licences = (count: number, format: Format): string =>
  format.plural(count, { one: '1 Lizenz', other: `${format.number(count)} Lizenzen` });

/** What several checks say. */
export const checksCommon: Translation<typeof english> = {
  'attested.one': ({ by, at }, format) => `Bestätigt von ${by} am ${format.date(at)}.`,
  'attested.all': ({ count, by, at }, format) =>
    `Alle ${format.number(count)} Punkte sind bestätigt, der letzte von ${by} am ${format.date(at)}.`,
  ...statements(STATEMENT),
  'finding.attestation': ({ id, by, at }, format) =>
    by === '' ? `Noch nicht bestätigt: ${STATEMENT[id]}` : `${STATEMENT[id]} Bestätigt von ${by} am ${format.date(at)}.`,
  'finding.user': (values, format) =>
    [
      USER[values.source],
      ...(values.signIn === 'blocked' ? ['Anmeldung blockiert'] : []),
      ...(values.licences === 0 ? [] : [licences(values.licences, format)])
    ].join(' · '),
  'finding.subscription': (values, format) => {
    const state = values.status === 'unknown' ? `${STATUS.unknown} (${values.raw})` : STATUS[values.status];
    return `${state} · ${licences(values.seats, format)}. ${subscriptionEnd(values, format)}`;
  },
  'finding.sku': ({ consumed, status }, format) =>
    `Nur Lizenzen, ohne Abonnement dahinter · ${STATUS[status]} · ${format.number(consumed)} zugewiesen`,
  'finding.usage': ({ of, items, bytes, active, refreshedOn }, format) => {
    const what = {
      mailboxUsage: { one: 'Postfach', other: 'Postfächer' },
      oneDriveUsage: { one: 'OneDrive', other: 'OneDrive-Konten' },
      sharePointUsage: { one: 'SharePoint-Website', other: 'SharePoint-Websites' }
    }[of];
    return `${format.number(items)} ${format.plural(items, what)}, ${format.bytes(bytes)}; davon in den letzten 30 Tagen genutzt: ${format.number(active)}. Bericht vom ${format.date(refreshedOn)}.`;
  }
};
