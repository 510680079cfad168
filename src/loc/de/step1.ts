import type { step1 as english } from '../en/step1';
import type { Format } from '../format';
import type { Translation } from '../message';

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 Benutzer', other: `${format.number(count)} Benutzer` });

/** Step 1 before the run: who stays, who goes, review and confirmation. */
export const step1: Translation<typeof english> = {
  'step1.columns': 'Wer bleibt und wer geht',
  'step1.column.stays': 'Bleibt',
  'step1.column.goes': 'Geht',
  'step1.column.locked': 'Kann noch nicht gehen',
  'step1.column.users': ({ count }, format) => users(count, format),
  'step1.reading': 'Die Benutzerliste wird noch gelesen. Wer bleibt und wer geht, steht hier, sobald sie vollständig ist.',
  'step1.rolesUnknown':
    'Nicht alle Inhaber einer Rolle konnten gelesen werden, deshalb fehlen unten Rollen. Graph entscheidet bei jeder Löschung.',
  'step1.nobody':
    'Es ist niemand mehr zu löschen. Die Liste oben ist der Nachweis; lesen Sie erneut, um ihn zu erneuern.',

  'step1.reason.actingAdmin': 'Sie, der ausführende Administrator',
  'step1.reason.keptAdmin': 'Der verbleibende Administrator',
  'step1.reason.standByAdmin': 'Der Reserveadministrator',
  'step1.reason.ruleExact': 'Namentlich geschützt',
  'step1.reason.rulePattern': 'Durch ein Muster geschützt',
  'step1.reason.ruleNewer': 'Geschützt: erst kürzlich erstellt',
  'step1.reason.ruleCannotTell': 'Geschützt: Eine Regel ließ sich auf diesen Benutzer nicht anwenden',
  'step1.reason.noRuleKeeps': 'Keine Regel schützt diesen Benutzer',
  'step1.reason.syncedWhileSyncOn':
    'Synchronisiert: zuerst die Verzeichnissynchronisierung ausschalten oder lokal löschen',
  'step1.reason.stillMarkedSynced': 'Noch als synchronisiert gekennzeichnet: Das Ausschalten dauert bis zu 72 Stunden',
  'step1.reason.syncAccountWhileSyncOn': 'Konto der Verzeichnissynchronisierung: geht, wenn die Synchronisierung aus ist',
  'step1.reason.privilegedWithoutScope': 'Hat eine Rolle: Die Berechtigung Directory.AccessAsUser.All fehlt',

  'step1.authority.globalAdministrator': 'Globaler Administrator',
  'step1.authority.globalAdministratorThroughGroup': 'Globaler Administrator über eine Gruppe',
  'step1.authority.globalAdministratorEligible': 'Als Globaler Administrator berechtigt',
  'step1.authority.privileged': 'Hat eine Rolle',
  'step1.authority.none': 'Keine Rolle',
  'step1.authority.unknown': 'Rolle nicht bekannt',

  'step1.kind.member': 'Mitglied',
  'step1.kind.guest': 'Gast',
  'step1.kind.agent': 'Agent-Benutzer',
  'step1.kind.sync': 'Synchronisierungskonto',
  'step1.kind.deletedUser': 'Gelöschter Benutzer',

  'step1.list.search': 'Nach Namen suchen',
  'step1.list.name': 'Name',
  'step1.list.kind': 'Typ',
  'step1.list.role': 'Rolle',
  'step1.list.licences': 'Lizenzen',
  'step1.list.why': 'Grund',
  'step1.list.none': 'Niemand passt zu dieser Suche.',
  'step1.list.shown': ({ shown, total }, format) => `${format.number(shown)} von ${format.number(total)} angezeigt`,
  'step1.list.synced': 'Synchronisiert',

  'step1.rules': 'Wer außerdem bleibt',
  'step1.rules.lead':
    'Sie bleiben immer. Regeln schützen andere; lässt sich eine Regel auf jemanden nicht anwenden, ist auch diese Person geschützt. Niemand geht, bevor der Plan geprüft und bestätigt ist.',
  'step1.rules.none': 'Noch keine Regel.',
  'step1.rules.kind': 'Schützen',
  'step1.rules.kind.exact': 'einen Benutzer',
  'step1.rules.kind.pattern': 'alle mit passendem Namen',
  'step1.rules.kind.newer': 'alle, die erstellt wurden ab',
  'step1.rules.value.exact': 'Benutzerprinzipalname oder Objekt-ID',
  'step1.rules.value.pattern': 'Muster mit * und ?, zum Beispiel svc-*@contoso.com',
  'step1.rules.value.newer': 'Tag, zum Beispiel 2026-11-01',
  'step1.rules.field': 'Verglichen mit',
  'step1.rules.field.userPrincipalName': 'Benutzerprinzipalname',
  'step1.rules.field.displayName': 'Anzeigename',
  'step1.rules.add': 'Regel hinzufügen',
  'step1.rules.remove': ({ rule }) => `Regel entfernen: ${rule}`,
  'step1.rules.exact': ({ value }) => `${value} schützen`,
  'step1.rules.pattern': ({ field, pattern }) =>
    field === 'displayName'
      ? `Alle schützen, deren Anzeigename zu ${pattern} passt`
      : `Alle schützen, deren Benutzerprinzipalname zu ${pattern} passt`,
  'step1.rules.newer': ({ since }, format) => `Alle schützen, die am ${format.date(since)} oder später erstellt wurden`,
  'step1.rules.problem.empty': 'Geben Sie ein, womit verglichen werden soll.',
  'step1.rules.problem.notADay': 'Geben Sie einen Tag als Jahr-Monat-Tag ein, zum Beispiel 2026-11-01.',
  'step1.rules.problem.keepsEveryone': 'Dieses Muster passt auf alle; damit ginge niemand.',
  'step1.rules.notSaved': 'Die Regeln konnten in diesem Browser nicht gespeichert werden. Sie gelten, bis diese Seite geschlossen wird.',
  'step1.rules.unreadable':
    'Die gespeicherten Regeln lassen sich nicht lesen, also kann nichts geplant werden: Sie könnten jemanden schützen. Beginnen Sie neu ohne Regeln, und fügen Sie die nötigen hinzu.',
  'step1.rules.discard': 'Ohne Regeln neu beginnen',

  'step1.watching': 'Sie sehen nur zu. Planen und löschen kann nur der ausführende Administrator.',
  'step1.review': 'Plan prüfen',
  'step1.review.title': ({ count }, format) => `Plan prüfen: ${users(count, format)} zum Löschen`,
  'step1.review.restoreTitle': ({ count }, format) => `Plan prüfen: ${users(count, format)} zum Wiederherstellen`,
  'step1.review.lead': 'Genau diese und sonst niemand. Wer nach diesem Zeitpunkt im Mandanten hinzukommt, bleibt unberührt.',
  'step1.review.kinds': 'Nach Typ',
  'step1.review.roles': 'Nach Rolle',
  'step1.review.examples': 'Beispiele',
  'step1.review.all': 'Der ganze Plan als CSV',
  'step1.review.undo': 'Was sich rückgängig machen lässt',
  'step1.review.undo.delete': ({ until }, format) =>
    `Gelöschte Benutzer lassen sich bis zum ${format.date(until)} mit Postfach und Lizenzen wiederherstellen, hier oder ohne dieses Tool: in Microsoft Entra unter Benutzer > Gelöschte Benutzer. Danach sind sie endgültig gelöscht.`,
  'step1.review.undo.restore': 'Wiederhergestellte Benutzer lassen sich erneut löschen.',
  'step1.review.fingerprint': 'Fingerabdruck des Plans (SHA-256)',
  'step1.review.fingerprint.why':
    'Ihre Bestätigung gilt nur für diese Liste. Ändert sich der Mandant vor Beginn der Ausführung, wird nichts gelöscht und der Unterschied angezeigt.',
  'step1.review.back': 'Zurück',

  'step1.confirm.delete': ({ count }, format) => `${users(count, format)} löschen`,
  'step1.confirm.restore': ({ count }, format) => `${users(count, format)} wiederherstellen`,
  'step1.confirm.deleteConsequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 Benutzer verliert sofort den Zugriff auf ${tenant}: E-Mail, Dateien, Teams und alle Apps mit dieser Anmeldung.`,
      other: `${format.number(count)} Benutzer verlieren sofort den Zugriff auf ${tenant}: E-Mail, Dateien, Teams und alle Apps mit dieser Anmeldung.`
    }),
  'step1.confirm.restoreConsequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 Benutzer kann sich wieder bei ${tenant} anmelden, mit den bisherigen Lizenzen und Rollen.`,
      other: `${format.number(count)} Benutzer können sich wieder bei ${tenant} anmelden, mit den bisherigen Lizenzen und Rollen.`
    }),
  'step1.confirm.domain': ({ domain }) => `Geben Sie die Anfangsdomäne ein: ${domain}`,
  'step1.confirm.count': ({ count }) => `Geben Sie die Anzahl der Benutzer ein: ${count}`,
  'step1.confirm.enter': 'Die Eingabetaste bestätigt nicht. Betätigen Sie die Schaltfläche selbst, mit der Maus oder der Leertaste.',
  'step1.confirm.cancel': 'Abbrechen'
};
