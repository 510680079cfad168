import type { tasks as english } from '../en/tasks';
import type { Format } from '../format';
import type { Translation } from '../message';

type Count = { readonly count: number };
/** The last day on which what goes to the deleted items can be restored. */
type Until = { readonly until: string };

const counted =
  (one: string, other: string) =>
  ({ count }: Count, format: Format): string =>
    format.plural(count, { one: `1 ${one}`, other: `${format.number(count)} ${other}` });

const users = counted('Benutzer', 'Benutzer');
const domains = counted('Domäne', 'Domänen');
const applications = counted('App-Registrierung', 'App-Registrierungen');
const principals = counted('Unternehmensanwendung', 'Unternehmensanwendungen');
const grants = counted('Berechtigung', 'Berechtigungen');
const can = counted('Benutzer kann', 'Benutzer können');

const USERS_PROVED =
  'Fertig. Jeder Benutzer des Plans ist durch erneutes Lesen bestätigt, und die ganze Liste stimmt damit überein.';
const RESTORABLE = ({ until }: Until, format: Format): string =>
  `Gelöschte Benutzer lassen sich bis zum ${format.date(until)} mit Postfach und Lizenzen wiederherstellen, hier oder ohne dieses Tool: in Microsoft Entra unter Benutzer > Gelöschte Benutzer. Danach sind sie endgültig gelöscht.`;

/** What each task does, in the words of its button, its last question and its end. A task without words does not compile. */
export const tasks: Translation<typeof english> = {
  'task.turnOffSync.name': 'Verzeichnissynchronisierung ausschalten',
  'task.turnOffSync.what':
    'Synchronisierte Benutzer werden zu Cloudbenutzern und lassen sich dann hier löschen. Das gilt für den ganzen Mandanten und dauert bis zu 72 Stunden.',
  'task.turnOffSync.things': counted('Organisation', 'Organisationen'),
  'task.turnOffSync.act': () => 'Verzeichnissynchronisierung ausschalten',
  'task.turnOffSync.consequence': ({ tenant }) =>
    `Lokale Änderungen kommen nicht mehr bei ${tenant} an. Wieder einschalten lässt sich die Synchronisierung frühestens nach 72 Stunden.`,
  'task.turnOffSync.undo': () =>
    'Es wird nichts gelöscht. Nach 72 Stunden lässt sich die Synchronisierung ohne dieses Tool in Microsoft Entra Connect wieder einschalten; was einander zugeordnet war, wird dann neu zugeordnet.',
  'task.turnOffSync.running': 'Verzeichnissynchronisierung wird ausgeschaltet',
  'task.turnOffSync.accepted':
    'Angenommen. Es dauert bis zu 72 Stunden, bis alle Benutzer Cloudbenutzer sind; sobald erneutes Lesen es zeigt, steht es auf dieser Seite.',
  'task.turnOffSync.complete': 'Fertig. Erneutes Lesen zeigt, dass die Verzeichnissynchronisierung aus ist.',

  'task.blockSignIn.name': 'Zuerst die Anmeldung blockieren',
  'task.blockSignIn.what':
    'Einige Tage vor dem Löschen: Wer diesen Mandanten noch braucht, meldet sich, und nichts geht verloren. Offene Sitzungen enden innerhalb etwa einer Stunde.',
  'task.blockSignIn.things': users,
  'task.blockSignIn.act': (values, format) => `Anmeldung für ${users(values, format)} blockieren`,
  'task.blockSignIn.consequence': (values, format) =>
    `${can(values, format)} sich nicht mehr bei ${values.tenant} anmelden. E-Mails kommen weiter an, und es wird nichts gelöscht.`,
  'task.blockSignIn.undo': () =>
    'Die Anmeldung lässt sich jederzeit wieder zulassen, hier oder ohne dieses Tool: in Microsoft Entra unter Benutzer, über den Kontostatus jedes Benutzers.',
  'task.blockSignIn.running': 'Anmeldung wird blockiert',
  'task.blockSignIn.complete': USERS_PROVED,

  'task.allowSignIn.name': 'Anmeldung wieder zulassen',
  'task.allowSignIn.what': 'Blockierte Benutzer können sich wieder anmelden, mit allem, was sie hatten.',
  'task.allowSignIn.things': users,
  'task.allowSignIn.act': (values, format) => `Anmeldung für ${users(values, format)} zulassen`,
  'task.allowSignIn.consequence': (values, format) =>
    `${can(values, format)} sich wieder bei ${values.tenant} anmelden.`,
  'task.allowSignIn.undo': () => 'Die Anmeldung lässt sich erneut blockieren.',
  'task.allowSignIn.running': 'Anmeldung wird zugelassen',
  'task.allowSignIn.complete': USERS_PROVED,

  'task.deleteUsers.name': 'Benutzer löschen',
  'task.deleteUsers.what': 'Löscht alle in der Spalte „Geht“. Sie lassen sich 30 Tage lang wiederherstellen.',
  'task.deleteUsers.things': users,
  'task.deleteUsers.act': (values, format) => `${users(values, format)} löschen`,
  'task.deleteUsers.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, {
      one: '1 Benutzer verliert',
      other: `${format.number(count)} Benutzer verlieren`
    })} sofort den Zugriff auf ${tenant}: E-Mail, Dateien, Teams und alle Apps mit dieser Anmeldung.`,
  'task.deleteUsers.undo': RESTORABLE,
  'task.deleteUsers.running': 'Benutzer werden gelöscht',
  'task.deleteUsers.complete': USERS_PROVED,

  'task.restoreUsers.name': 'Gelöschte Benutzer wiederherstellen',
  'task.restoreUsers.what':
    'Holt gelöschte Benutzer mit Postfach, Lizenzen und Rollen zurück, solange sie noch unter den gelöschten Benutzern stehen.',
  'task.restoreUsers.things': users,
  'task.restoreUsers.act': (values, format) => `${users(values, format)} wiederherstellen`,
  'task.restoreUsers.consequence': (values, format) =>
    `${can(values, format)} sich wieder bei ${values.tenant} anmelden, mit den bisherigen Lizenzen und Rollen.`,
  'task.restoreUsers.undo': () => 'Wiederhergestellte Benutzer lassen sich erneut löschen.',
  'task.restoreUsers.running': 'Benutzer werden wiederhergestellt',
  'task.restoreUsers.complete': USERS_PROVED,

  'task.purgeUsers.name': 'Benutzer endgültig löschen',
  'task.purgeUsers.what':
    'Entfernt gelöschte Benutzer, bevor ihre 30 Tage vorbei sind. Das lässt sich nicht rückgängig machen und ist zum Schließen des Mandanten nicht nötig.',
  'task.purgeUsers.things': users,
  'task.purgeUsers.act': (values, format) => `${users(values, format)} endgültig löschen`,
  'task.purgeUsers.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 gelöschter Benutzer verschwindet endgültig aus ${tenant}, mit E-Mails und Dateien. Niemand kann ihn zurückholen, auch Microsoft nicht.`,
      other: `${format.number(count)} gelöschte Benutzer verschwinden endgültig aus ${tenant}, mit E-Mails und Dateien. Niemand kann sie zurückholen, auch Microsoft nicht.`
    }),
  'task.purgeUsers.undo': () =>
    'Nichts. Dies lässt sich nicht rückgängig machen, weder hier noch in einem Admin Center noch durch den Microsoft-Support.',
  'task.purgeUsers.running': 'Benutzer werden endgültig gelöscht',
  'task.purgeUsers.complete':
    'Fertig. Kein Benutzer des Plans steht mehr unter den gelöschten Benutzern; erneutes Lesen bestätigt das.',

  'task.deleteStandByAdmin.name': 'Letzte Löschung: der Reserveadministrator',
  'task.deleteStandByAdmin.what':
    'Löscht den zweiten Globalen Administrator, sobald nichts mehr offen ist, wofür zwei nötig sind. Es bleiben nur Sie.',
  'task.deleteStandByAdmin.things': users,
  'task.deleteStandByAdmin.act': (values, format) =>
    format.plural(values.count, { one: 'Reserveadministrator löschen', other: `${users(values, format)} löschen` }),
  'task.deleteStandByAdmin.consequence': ({ tenant }) =>
    `Danach können nur noch Sie sich bei ${tenant} anmelden. Verlieren Sie Ihre Anmeldung, kann nur der Microsoft-Support helfen.`,
  'task.deleteStandByAdmin.undo': RESTORABLE,
  'task.deleteStandByAdmin.running': 'Reserveadministrator wird gelöscht',
  'task.deleteStandByAdmin.complete': USERS_PROVED,

  'task.disableMfa.name': 'Benutzerspezifische MFA ausschalten',
  'task.disableMfa.what':
    'Setzt die benutzerspezifische MFA für alle außer Ihnen auf „deaktiviert“. Registrierte Methoden bleiben erhalten.',
  'task.disableMfa.things': users,
  'task.disableMfa.act': (values, format) => `Benutzerspezifische MFA für ${users(values, format)} ausschalten`,
  'task.disableMfa.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, {
      one: '1 Benutzer meldet',
      other: `${format.number(count)} Benutzer melden`
    })} sich ohne zweiten Faktor bei ${tenant} an, sofern keine andere Richtlinie einen verlangt.`,
  'task.disableMfa.undo': () =>
    'Ob sie aktiviert oder erzwungen war, wird hier nicht aufbewahrt. Sie lässt sich ohne dieses Tool wieder einschalten: in Microsoft Entra unter Benutzer > MFA pro Benutzer.',
  'task.disableMfa.running': 'Benutzerspezifische MFA wird ausgeschaltet',
  'task.disableMfa.complete': USERS_PROVED,

  'task.makeInitialDomainDefault.name': 'Anfangsdomäne zur Standarddomäne machen',
  'task.makeInitialDomainDefault.what':
    'Die Standarddomäne lässt sich nicht freigeben; deshalb tritt die Anfangsdomäne (onmicrosoft.com) an ihre Stelle.',
  'task.makeInitialDomainDefault.things': domains,
  'task.makeInitialDomainDefault.act': () => 'Anfangsdomäne zur Standarddomäne machen',
  'task.makeInitialDomainDefault.consequence': ({ tenant }) =>
    `Neue Benutzer von ${tenant} erhalten einen Namen in der Anfangsdomäne. Wer schon da ist, behält seinen.`,
  'task.makeInitialDomainDefault.undo': () =>
    'Eine andere Domäne lässt sich ohne dieses Tool wieder zur Standarddomäne machen, solange es sie hier gibt: in Microsoft Entra unter „Benutzerdefinierte Domänennamen“.',
  'task.makeInitialDomainDefault.running': 'Standarddomäne wird geändert',
  'task.makeInitialDomainDefault.complete': 'Fertig. Erneutes Lesen zeigt die Anfangsdomäne als Standarddomäne.',

  'task.makeDomainsManaged.name': 'Verbund ausschalten',
  'task.makeDomainsManaged.what':
    'Verbunddomänen werden zu verwalteten Domänen: Die Anmeldung läuft nicht mehr über Ihren eigenen Identitätsanbieter.',
  'task.makeDomainsManaged.things': domains,
  'task.makeDomainsManaged.act': (values, format) => `Verbund für ${domains(values, format)} ausschalten`,
  'task.makeDomainsManaged.consequence': (values, format) =>
    `Benutzer in ${domains(values, format)} von ${values.tenant} melden sich nicht mehr über Ihren Identitätsanbieter an. Wer kein Kennwort in der Cloud hat, kann sich nicht anmelden.`,
  'task.makeDomainsManaged.undo': () =>
    'Die Verbundeinstellungen werden gelöscht. Um den Verbund wieder einzurichten, braucht es Ihren Identitätsanbieter und dessen Zertifikat, ohne dieses Tool.',
  'task.makeDomainsManaged.running': 'Verbund wird ausgeschaltet',
  'task.makeDomainsManaged.complete': 'Fertig. Erneutes Lesen zeigt jede Domäne des Plans als verwaltet.',

  'task.releaseDomains.name': 'Benutzerdefinierte Domänen freigeben',
  'task.releaseDomains.what':
    'Entfernt benutzerdefinierte Domänen aus diesem Mandanten, damit sie sich anderswo verwenden lassen. Namen und Adressen in diesen Domänen werden auf die Anfangsdomäne umgestellt.',
  'task.releaseDomains.things': domains,
  'task.releaseDomains.act': (values, format) => `${domains(values, format)} freigeben`,
  'task.releaseDomains.consequence': (values, format) =>
    `E-Mail und Anmeldung über ${domains(values, format)} enden in ${values.tenant}. Es dauert fünf Minuten bis einen Tag.`,
  'task.releaseDomains.undo': () =>
    'Eine freigegebene Domäne lässt sich erneut hinzufügen und bestätigen, hier oder anderswo, solange Sie über ihr DNS verfügen. Umbenannte Benutzer behalten ihren neuen Namen.',
  'task.releaseDomains.running': 'Domänen werden freigegeben',
  'task.releaseDomains.accepted':
    'Angenommen. Es dauert fünf Minuten bis einen Tag, bis die Domänen weg sind; erneutes Lesen weist es nach.',
  'task.releaseDomains.complete': 'Fertig. Erneutes Lesen listet keine Domäne des Plans mehr auf.',

  'task.deleteServicePrincipals.name': 'Unternehmensanwendungen anderer Anbieter löschen',
  'task.deleteServicePrincipals.what':
    'Löscht die Unternehmensanwendungen anderer Organisationen. Microsofts eigene, verwaltete Identitäten und dieses Tool bleiben.',
  'task.deleteServicePrincipals.things': principals,
  'task.deleteServicePrincipals.act': (values, format) => `${principals(values, format)} löschen`,
  'task.deleteServicePrincipals.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `Niemand meldet sich mehr mit einem Konto von ${tenant} bei dieser Anwendung an, und ihr Zugriff auf die Daten des Mandanten endet.`,
      other: `Niemand meldet sich mehr mit einem Konto von ${tenant} bei diesen ${format.number(count)} Anwendungen an, und deren Zugriff auf die Daten des Mandanten endet.`
    }),
  'task.deleteServicePrincipals.undo': ({ until }, format) =>
    `Gelöschte Unternehmensanwendungen lassen sich bis zum ${format.date(until)} ohne dieses Tool wiederherstellen, mit PowerShell: Restore-MgDirectoryDeletedItem.`,
  'task.deleteServicePrincipals.running': 'Unternehmensanwendungen werden gelöscht',
  'task.deleteServicePrincipals.complete':
    'Fertig. Erneutes Lesen bestätigt, dass keine Unternehmensanwendung des Plans übrig ist.',

  'task.deleteApplications.name': 'App-Registrierungen löschen',
  'task.deleteApplications.what':
    'Löscht die Anwendungen, die dieser Mandant registriert hat. Die, mit der dieses Tool läuft, bleibt bis zum Schluss.',
  'task.deleteApplications.things': applications,
  'task.deleteApplications.act': (values, format) => `${applications(values, format)} löschen`,
  'task.deleteApplications.consequence': ({ count, tenant }, format) =>
    `Was sich über ${format.plural(count, {
      one: 'diese Registrierung',
      other: `diese ${format.number(count)} Registrierungen`
    })} von ${tenant} anmeldet, funktioniert nicht mehr, auch in anderen Mandanten.`,
  'task.deleteApplications.undo': ({ until }, format) =>
    `Gelöschte App-Registrierungen lassen sich bis zum ${format.date(until)} ohne dieses Tool wiederherstellen: in Microsoft Entra unter App-Registrierungen > Gelöschte Anwendungen.`,
  'task.deleteApplications.running': 'App-Registrierungen werden gelöscht',
  'task.deleteApplications.complete': 'Fertig. Erneutes Lesen bestätigt, dass keine App-Registrierung des Plans übrig ist.',

  'task.revokeOwnGrants.name': 'Berechtigungen dieses Tools entziehen',
  'task.revokeOwnGrants.what':
    'Entzieht, was für dieses Tool genehmigt wurde. Danach kann es weder lesen noch etwas ändern.',
  'task.revokeOwnGrants.things': grants,
  'task.revokeOwnGrants.act': (values, format) => `${grants(values, format)} entziehen`,
  'task.revokeOwnGrants.consequence': ({ tenant }) =>
    `Dieses Tool funktioniert in ${tenant} nicht mehr, und auch keine andere Lösung, die dieselben Berechtigungen von SharePoint nutzt.`,
  'task.revokeOwnGrants.undo': () =>
    'Die Berechtigungen lassen sich ohne dieses Tool erneut genehmigen: im SharePoint Admin Center unter „API-Zugriff“.',
  'task.revokeOwnGrants.running': 'Berechtigungen werden entzogen',
  'task.revokeOwnGrants.complete': 'Fertig. Erneutes Lesen findet keine Berechtigung des Plans mehr.',

  'task.deleteOwnPrincipal.name': 'Registrierung dieses Tools löschen',
  'task.deleteOwnPrincipal.what': 'Die allerletzte Handlung hier: die App-Registrierung, mit der sich dieses Tool anmelden kann.',
  'task.deleteOwnPrincipal.things': applications,
  'task.deleteOwnPrincipal.act': () => 'Registrierung dieses Tools löschen',
  'task.deleteOwnPrincipal.consequence': ({ tenant }) =>
    `Dieses Tool kann sich nicht mehr bei ${tenant} anmelden, und binnen einer Stunde funktioniert für niemanden mehr ein Webpart, das eine API aufruft. Was noch zu tun ist, geschieht in den Admin Centern, nach dem Runbook.`,
  'task.deleteOwnPrincipal.undo': ({ until }, format) =>
    `Sie lässt sich bis zum ${format.date(until)} ohne dieses Tool wiederherstellen: in Microsoft Entra unter App-Registrierungen > Gelöschte Anwendungen.`,
  'task.deleteOwnPrincipal.running': 'Registrierung dieses Tools wird gelöscht',
  'task.deleteOwnPrincipal.complete': 'Fertig. Erneutes Lesen findet die Registrierung nicht mehr.',

  'item.kind.member': 'Mitglied',
  'item.kind.guest': 'Gast',
  'item.kind.agent': 'Agent-Benutzer',
  'item.kind.sync': 'Synchronisierungskonto',
  'item.kind.deletedUser': 'Gelöschter Benutzer',
  'item.kind.organization': 'Organisation',
  'item.kind.domain': 'Domäne',
  'item.kind.application': 'App-Registrierung',
  'item.kind.servicePrincipal': 'Unternehmensanwendung',
  'item.kind.grant': 'Berechtigung'
};
