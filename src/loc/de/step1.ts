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
  'step1.reason.privilegedWithoutRole':
    'Hat eine Rolle: Das darf nur ein Globaler Administrator oder ein Privilegierter Authentifizierungsadministrator',

  'step1.authority.globalAdministrator': 'Globaler Administrator',
  'step1.authority.globalAdministratorThroughGroup': 'Globaler Administrator über eine Gruppe',
  'step1.authority.globalAdministratorEligible': 'Als Globaler Administrator berechtigt',
  'step1.authority.privileged': 'Hat eine Rolle',
  'step1.authority.none': 'Keine Rolle',
  'step1.authority.unknown': 'Rolle nicht bekannt',

  'step1.list.search': 'Nach Namen suchen',
  'step1.list.sorting': 'Die Liste wird sortiert …',
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

  'step1.sync': 'Verzeichnissynchronisierung',
  'step1.sync.lead':
    'Solange die Synchronisierung eingeschaltet ist, lassen sich synchronisierte Benutzer hier nicht löschen. Es gibt zwei Wege: sie für den ganzen Mandanten ausschalten oder lokal löschen.',
  'step1.sync.look': 'Synchronisierung erneut lesen',
  'step1.sync.onPremises': 'Stattdessen lokal löschen',
  'step1.sync.onPremises.what':
    'Löschen Sie die Benutzer in Ihrem eigenen Active Directory, oder nehmen Sie sie aus dem Synchronisierungsbereich. Die nächste Synchronisierung löscht sie auch in der Cloud, und sie verschwinden hier von selbst aus der Liste. Schalten Sie die Synchronisierung trotzdem aus, bevor Sie Abonnements kündigen: Entra verlangt das vor dem Löschen des Verzeichnisses.',
  'step1.sync.uninstall':
    'Deinstallieren Sie zuerst Microsoft Entra Connect, oder entfernen Sie die Konfiguration der Cloudsynchronisierung, damit nichts sie wieder einschaltet.',
  'step1.sync.powerShell': 'Stattdessen mit PowerShell ausschalten',
  'step1.sync.powerShell.needed': 'Graph hat die Änderung in beiden Versionen abgelehnt. Es bleibt PowerShell.',
  'step1.sync.powerShell.what':
    'Für Mandanten, bei denen Graph antwortet, die Eigenschaft sei schreibgeschützt. Führen Sie diese Zeilen in PowerShell mit dem Modul Microsoft.Graph aus; in jedem anderen Mandanten brechen sie ab.',
  'step1.sync.powerShell.copy': 'Zeilen kopieren',
  'step1.sync.powerShell.wrongTenant': 'Diese Sitzung gehört zu einem anderen Mandanten. Es wurde nichts geändert.',
  'step1.sync.powerShell.done': 'Ich habe sie ausgeführt',
  'step1.sync.powerShell.kept': 'Festgehalten. Es dauert bis zu 72 Stunden.',
  'step1.sync.powerShell.notKept':
    'Das konnte in diesem Browser nicht gespeichert werden, deshalb werden die 72 Stunden hier nicht gezählt.',

  'step1.standBy': 'Reserveadministrator',
  'step1.standBy.lead':
    'Ein verlorenes Telefon darf nicht den Mandanten kosten. Ein zweiter Globaler Administrator kann die langen Wartezeiten über bleiben und wird dann in einer eigenen letzten Löschung entfernt.',
  'step1.standBy.choose': 'Wer außer Ihnen bleibt',
  'step1.standBy.nobody': 'Niemand sonst',
  'step1.standBy.rolesUnknown': 'Die Rollen konnten nicht gelesen werden, deshalb steht hier niemand zur Wahl.',
  'step1.standBy.none': 'Es gibt keinen anderen aktiven Globalen Administrator mit reinem Cloudkonto, der sich anmelden kann.',
  'step1.standBy.gone': 'Wer bisher gewählt war, steht nicht mehr zur Wahl. Wählen Sie neu.',
  'step1.standBy.kept': 'Gespeichert.',
  'step1.standBy.is': ({ name }) => `${name} bleibt`,

  'step1.block': 'Zuerst die Anmeldung blockieren',
  'step1.block.optional': 'Optional, lässt sich rückgängig machen',
  'step1.block.allow': 'Anmeldung wieder zulassen',
  'step1.block.allow.what': ({ count }, format) =>
    `${format.plural(count, {
      one: '1 Benutzer ist jetzt blockiert.',
      other: `${format.number(count)} Benutzer sind jetzt blockiert.`
    })} Dazu zählt auch, wer schon vor der Arbeit mit diesem Tool blockiert war, etwa freigegebene Postfächer.`,
  'step1.block.allow.none': 'Niemand ist blockiert.',

  'step1.delete': 'Benutzer löschen',

  'step1.later': 'Später',
  'step1.later.what': 'Wiederherstellen, endgültig löschen und die letzte Löschung',
  'step1.later.deleted': ({ count }, format) => `Jetzt unter den gelöschten Benutzern: ${users(count, format)}.`,
  'step1.later.purge': 'Endgültig löschen: zum Schließen nicht nötig',
  'step1.later.noStandBy': 'Es ist kein Reserveadministrator gewählt, also gibt es keine letzte Löschung.'
};
