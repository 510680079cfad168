import type { checksUsers as english } from '../en/checksUsers';
import type { Format } from '../format';
import type { Translation } from '../message';

type Through = Parameters<(typeof english)['check.U04.holder']>[0];

const throughText = ({ through, group }: Through): string =>
  through === 'direct' ? 'direkt zugewiesen' : `zugewiesen über die Gruppe „${group}“`;

const privilegedUsers = (count: number, format: Format): string =>
  format.plural(count, { one: '1 Benutzer mit einer Rolle', other: `${format.number(count)} Benutzer mit einer Rolle` });

const stillSynced = (count: number, format: Format): string =>
  format.plural(count, {
    one: '1 Benutzer ist noch als synchronisiert gekennzeichnet.',
    other: `${format.number(count)} Benutzer sind noch als synchronisiert gekennzeichnet.`
  });

/** Step 1, U01 to U05. */
export const checksUsers: Translation<typeof english> = {
  'check.U01.title': 'Die Verzeichnissynchronisierung ist aus',
  'check.U01.why':
    'Solange die Synchronisierung läuft, lassen sich synchronisierte Benutzer nicht in der Cloud löschen, und gelöschte kommen zurück. Das Ausschalten dauert bis zu 72 Stunden und lässt sich 72 Stunden lang nicht zurücknehmen.',
  'check.U01.todo':
    'Deinstallieren Sie Microsoft Entra Connect, oder entfernen Sie die Konfiguration der Cloudsynchronisierung.\nSchalten Sie die Synchronisierung in Schritt 1 aus. Bleibt sie länger als 72 Stunden eingeschaltet, verwenden Sie PowerShell, danach hilft der Microsoft-Support.\nOder löschen Sie die Benutzer lokal, und lassen Sie die Löschung synchronisieren.',
  'check.U01.proof': 'Laut Graph ist die Synchronisierung aus und kein Benutzer synchronisiert.',
  'check.U01.pass': 'Die Synchronisierung ist aus, und kein Benutzer ist als synchronisiert gekennzeichnet.',
  'check.U01.on': ({ lastSyncAt }, format) =>
    lastSyncAt === ''
      ? 'Die Synchronisierung ist eingeschaltet.'
      : `Die Synchronisierung ist eingeschaltet. Zuletzt lief sie am ${format.dateTime(lastSyncAt)}.`,
  'check.U01.asked': ({ by, at, until }, format) =>
    `${by} hat die Synchronisierung ausgeschaltet (${format.dateTime(at)}). Der Dienst zeigt sie noch als eingeschaltet; das kann bis ${format.dateTime(until)} dauern.`,
  'check.U01.askedInVain': ({ way, by, at }, format) =>
    `Die Synchronisierung ist noch eingeschaltet, obwohl ${by} sie vor mehr als 72 Stunden ausgeschaltet hat (${format.dateTime(at)}). ${
      {
        graph: 'Schalten Sie sie mit PowerShell aus; bleibt sie eingeschaltet, kann der Microsoft-Support sie ausschalten.',
        powerShell: 'Prüfen Sie, ob Entra Connect deinstalliert ist, und bitten Sie dann den Microsoft-Support, sie auszuschalten.'
      }[way]
    }`,
  'check.U01.waiting': ({ count, until }, format) =>
    `Die Synchronisierung ist aus; ${stillSynced(count, format)} Das kann bis zum ${format.date(until)} dauern.`,
  'check.U01.overdue': ({ count }, format) =>
    `Die Synchronisierung ist seit mehr als 72 Stunden aus, aber ${stillSynced(count, format)} Der Microsoft-Support kann das auflösen.`,

  'check.U02.title': 'Nur noch der verbleibende Administrator ist da',
  'check.U02.why':
    'Entra löscht ein Verzeichnis nur, wenn darin niemand außer einem Globalen Administrator übrig ist. Gäste, freigegebene Postfächer, Agent-Benutzer und die Konten der Synchronisierung zählen als Benutzer.',
  'check.U02.todo':
    'Prüfen Sie in Schritt 1, wer bleibt und wer geht.\nLöschen Sie, wer geht.\nLöschen Sie den Reserveadministrator zuletzt, wenn alle Wartezeiten vorbei sind.',
  'check.U02.proof': 'Graph listet niemanden außer Ihnen auf, und jeder gelöschte Benutzer antwortet mit 404.',
  'check.U02.pass': 'Außer Ihnen ist niemand mehr da.',
  'check.U02.blocks': ({ count, named }, format) => {
    const remain = format.plural(count, {
      one: 'Außer Ihnen ist noch 1 Benutzer da.',
      other: `Außer Ihnen sind noch ${format.number(count)} Benutzer da.`
    });
    return named === 0 || named >= count ? remain : `${remain} Bisher aufgelistet: ${format.number(named)}.`;
  },
  'check.U02.standBy':
    'Außer Ihnen ist nur noch der Reserveadministrator da. Er wird ganz zuletzt gelöscht, wenn alle Wartezeiten vorbei sind.',

  'check.U03.title': 'Der Administrator, der bleibt, ist abgesichert',
  'check.U03.why':
    'Geht der letzte Globale Administrator mit, lässt sich der Mandant weder nutzen noch schließen. Rollen über eine Gruppe oder einen Dienstprinzipal werden leicht übersehen.',
  'check.U03.todo':
    'Gehen Sie die Globalen Administratoren durch.\nWeisen Sie die Rolle dem verbleibenden Administrator direkt und dauerhaft zu.\nMachen Sie auch den Reserveadministrator zum Globalen Administrator, oder wählen Sie einen anderen.',
  'check.U03.proof':
    'Graph führt für den verbleibenden Administrator eine direkte Zuweisung der Rolle „Globaler Administrator“ für den ganzen Mandanten.',
  'check.U03.pass': ({ count }, format) =>
    format.plural(count, {
      one: 'Sie sind der einzige Globale Administrator, direkt zugewiesen.',
      other: `Sie sind einer von ${format.number(count)} Globalen Administratoren, direkt zugewiesen.`
    }),
  'check.U03.keptIsNone': 'Sie gehören nicht zu den Globalen Administratoren dieses Mandanten.',
  'check.U03.standByIsNone': 'Der Reserveadministrator ist kein Globaler Administrator.',
  'check.U03.throughGroup': 'Sie sind nur über eine Gruppe Globaler Administrator. Ohne die Gruppe verlieren Sie die Rolle.',
  'check.U03.unknownHolder': ({ count }, format) =>
    format.plural(count, {
      one: '1 Inhaber der Rolle ließ sich nicht zuordnen. Klären Sie das, bevor Benutzer gelöscht werden.',
      other: `${format.number(count)} Inhaber der Rolle ließen sich nicht zuordnen. Klären Sie das, bevor Benutzer gelöscht werden.`
    }),
  'check.U03.holder': (values) => {
    const kind = {
      user: 'Benutzer',
      group: 'Gruppe',
      servicePrincipal: 'Dienstprinzipal',
      unknown: 'Unbekannte Objektart'
    }[values.kind];
    const fate = {
      stays: 'bleibt als verbleibender Administrator',
      standBy: 'bleibt als Reserveadministrator bis zum Ende der Wartezeiten',
      goes: values.kind === 'user' ? 'geht' : 'ist kein Benutzer und wird in Schritt 1 nicht gelöscht'
    }[values.fate];
    return `${kind} · ${throughText(values)} · ${fate}`;
  },
  'check.U03.eligible': 'Berechtigt: kann die Rolle aktivieren',
  'check.U03.eligibleUnread': 'Wer nur berechtigt ist, konnte nicht gelesen werden. Ohne Microsoft Entra ID P2 gibt es solche Zuweisungen nicht.',

  'check.U04.title': 'Benutzer mit einer Rolle können gelöscht werden',
  'check.U04.why':
    'Benutzer mit einer Administratorrolle löscht Graph nur mit einer zusätzlichen Berechtigung und nur für jemanden mit einer höheren Rolle. Ohne sie werden genau diese Löschungen abgelehnt.',
  'check.U04.todo':
    'Genehmigen Sie Directory.AccessAsUser.All im SharePoint Admin Center unter „API-Zugriff“.\nOder entziehen Sie diesen Benutzern zuerst die Rollen.',
  'check.U04.proof': 'Das Token enthält die Berechtigung, oder niemand außer Ihnen hat eine Rolle.',
  'check.U04.none': 'Niemand außer Ihnen hat eine Rolle.',
  'check.U04.pass': ({ count, scope }, format) => `${privilegedUsers(count, format)}; die Berechtigung ${scope} ist gewährt.`,
  'check.U04.missing': ({ count, scope }, format) =>
    format.plural(count, {
      one: `1 Benutzer mit einer Rolle kann ohne die Berechtigung ${scope} nicht gelöscht werden.`,
      other: `${format.number(count)} Benutzer mit einer Rolle können ohne die Berechtigung ${scope} nicht gelöscht werden.`
    }),
  'check.U04.unknown': ({ count, scope }, format) =>
    `${privilegedUsers(count, format)}; das Token sagt nicht, ob es ${scope} enthält.`,
  'check.U04.holder': (values) => `Rolle ${throughText(values)}`,

  'check.U05.title': 'Gelöschte Benutzer und wie lange sie wiederherstellbar sind',
  'check.U05.why':
    'Ein gelöschter Benutzer lässt sich 30 Tage lang mit Postfach und Lizenzen wiederherstellen. Danach nicht mehr, und auch nicht, wenn das Verzeichnis gelöscht ist.',
  'check.U05.todo':
    'Stellen Sie in Schritt 1 wieder her, wer versehentlich gelöscht wurde.\nSonst nichts: Endgültig löschen müssen Sie niemanden.',
  'check.U05.proof': 'Die Liste der gelöschten Benutzer in Graph.',
  'check.U05.none': 'Es gibt keine gelöschten Benutzer, die sich wiederherstellen lassen.',
  'check.U05.some': ({ count }, format) =>
    format.plural(count, {
      one: '1 gelöschter Benutzer wird noch aufbewahrt.',
      other: `${format.number(count)} gelöschte Benutzer werden noch aufbewahrt.`
    }),
  'check.U05.restorable': ({ until }, format) => `Wiederherstellbar bis ${format.date(until)}`,
  'check.U05.over': 'Die 30 Tage sind vorbei; kann jederzeit verschwinden'
};
