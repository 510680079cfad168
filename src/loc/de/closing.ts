import type { closing as english } from '../en/closing';
import type { Translation } from '../message';

/** After the end: a page that needs no Graph. */
export const closing: Translation<typeof english> = {
  'ui.closed.title': 'Der Mandant ist geschlossen',
  'ui.closed.said': ({ by, at }, format) =>
    `Bestätigt von ${by}, ${format.dateTime(at)}. Durch Lesen lässt sich das nicht nachweisen: Ein gelöschtes Verzeichnis antwortet nicht.`,
  'ui.closed.answers':
    'Graph antwortet für diesen Mandanten noch. Nach dem Löschen kann das eine Stunde dauern. Bleibt es dabei, besteht der Mandant noch.',
  'ui.closed.what': 'Was geschlossen wurde',
  'ui.closed.tenant': 'Mandant',
  'ui.closed.id': 'Mandanten-ID',
  'ui.closed.domain': 'Anfangsdomäne',
  'ui.closed.unknown': 'In diesem Browser nicht bekannt',
  'ui.closed.remains': 'Was von selbst weiterläuft',
  'ui.closed.remains.data':
    'Was von den Daten übrig ist, löscht Microsoft spätestens 180 Tage nach der Kündigung des jeweiligen Abonnements.',
  'ui.closed.remains.users':
    'Gelöschte Benutzer, Apps und Gruppen lassen sich nicht mehr wiederherstellen, auch wenn ihre 30 Tage noch nicht vorbei sind.',
  'ui.closed.remains.invoices':
    'Eine letzte Rechnung kann noch kommen, und niemand kann sich mehr anmelden, um sie anzusehen. Bewahren Sie die Nummer des Abrechnungskontos für den Support auf.',
  'ui.closed.remains.azure': 'Azure bewahrt Daten gekündigter Abonnements bis zu 90 Tage lang auf.',
  'ui.closed.keep': 'Was Sie aufbewahren sollten',
  'ui.closed.keep.inventory': ({ by, at, fingerprint }, format) =>
    `Das Inventar, exportiert von ${by}, ${format.dateTime(at)}. Fingerabdruck des Manifests: ${fingerprint}`,
  'ui.closed.keep.saveInventory': 'Inventar als Datei speichern',
  'ui.closed.keep.packing': 'Das Inventar wird gepackt',
  'ui.closed.keep.packFailed':
    'Das Inventar in diesem Browser konnte nicht gepackt werden. Bewahren Sie die Datei auf, die vorher gespeichert wurde.',
  'ui.closed.keep.noInventory': 'In diesem Browser wurde kein Inventar exportiert.',
  'ui.closed.keep.runbook': ({ by, at }, format) => `Das Runbook, gespeichert von ${by}, ${format.dateTime(at)}.`,
  'ui.closed.keep.noRunbook': 'In diesem Browser wurde kein Runbook gespeichert.',
  'ui.closed.keep.runs': 'Was dieses Tool getan hat, Objekt für Objekt, wie es dabei aufgezeichnet wurde:',
  'ui.closed.keep.noRuns': 'In diesem Browser gibt es keine Ausführung für diesen Mandanten.',
  'ui.closed.keep.unreadable': 'Eine Ausführung in diesem Browser konnte nicht gelesen werden.',
  'ui.closed.keep.save': 'Ergebnisse als CSV speichern',
  'ui.closed.keep.saveFor': ({ what, at }, format) => `Ergebnisse als CSV speichern: ${what}, ${format.dateTime(at)}`,
  'ui.closed.keep.altered':
    'Das Ende dieses Journals ist verloren oder wurde verändert. Angezeigt wird nur, was davor steht.',
  'ui.closed.keep.run': ({ what, at, planned }, format) =>
    `${what} · ${format.dateTime(at)} · ${format.number(planned)} geplant`,
  'ui.closed.keep.attestations': 'Als CSV speichern, wer was bestätigt hat',
  'ui.closed.csv.what': 'Punkt',
  'ui.closed.csv.by': 'Bestätigt von',
  'ui.closed.csv.at': 'Bestätigt am',
  'ui.closed.csv.note': 'Notiz',
  'ui.closed.next': 'Was anderswo noch zu tun ist',
  'ui.closed.next.registrar':
    'Entfernen Sie beim Registrar die Einträge, die noch auf Microsoft 365 zeigen, und prüfen Sie, ob sich die Domäne verlängert oder endet, wie Sie es möchten.',
  'ui.closed.next.sso':
    'Ändern Sie die Anmeldung und die Kontaktadressen bei Diensten, an denen man sich über diesen Mandanten angemeldet hat.',
  'ui.closed.next.payment': 'Achten Sie bei der Zahlungsmethode auf Abbuchungen, bis die letzte Rechnung da ist.',
  'ui.closed.next.mail': 'Teilen Sie Partnern mit, dass E-Mails an die alten Adressen nicht mehr zugestellt werden.',
  'ui.closed.mistake': 'Dies wurde versehentlich bestätigt',
  'ui.closed.mistake.what': 'Mit dem Widerruf erscheinen die Schritte wieder. Im Mandanten ändert er nichts.',
  'ui.closed.revoke': 'Bestätigung widerrufen',
  'ui.closed.revoked': 'Widerrufen. Die Schritte werden wieder angezeigt.',
  'ui.closed.name': 'Ihr Name',
  'ui.closed.nameHint': 'So, wie er in den Aufzeichnungen stehen soll',
  'ui.closed.attested': 'Bestätigt. Die Abschlussseite wird angezeigt.',
  'ui.closed.gone.title': 'Wurde das Verzeichnis gelöscht?',
  'ui.closed.gone.what':
    'Ein gelöschtes Verzeichnis antwortet wie eine abgelaufene Sitzung. Hat Entra gemeldet, dass dieser Mandant gelöscht ist, bestätigen Sie das hier.',
  'ui.closed.gone.entra':
    'Falls nicht, und falls dieses Tool als letzte Handlung seine eigenen Berechtigungen entzogen hat: Der Rest geschieht in Entra; wie, steht im Runbook.'
};
