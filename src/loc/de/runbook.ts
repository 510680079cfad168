import type { Agreement } from '../../facts/records';
import type { runbook as english } from '../en/runbook';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsoft-Onlineabonnementvertrag (MOSA)',
  mca: 'Microsoft-Kundenvereinbarung (MCA)',
  partner: 'Über einen Partner gekauft',
  trial: 'Nur Testversionen',
  education: 'Vereinbarung für Bildungseinrichtungen'
};

/** The offline runbook: read when neither SharePoint nor this tool answers any more. */
export const runbook: Translation<typeof english> = {
  'runbook.title': ({ tenant }) => `Runbook: ${tenant} schließen`,
  'runbook.lead':
    'Für die Zeit, in der es SharePoint, Teams und Tenant Closure nicht mehr gibt. Diese Datei öffnet sich ohne Netz; nur die Links darin brauchen eines. Bewahren Sie sie außerhalb des Mandanten auf.',
  'runbook.asOf': ({ at }, format) =>
    `Alles hier wurde am ${format.dateTime(at)} oder später gelesen. Was seither geschehen ist, wissen nur die Portale. Wo „hier“ oder „Lesen Sie erneut“ steht oder ein Schritt genannt ist, ist Tenant Closure gemeint, solange es läuft.`,
  'runbook.links':
    'Links zu Entra und Azure führen in diesen Mandanten. Links zum Microsoft 365 Admin Center führen in den Mandanten des Kontos, das gerade angemeldet ist.',
  'runbook.made': 'Erstellt',
  'runbook.madeBy': ({ by, at }, format) => `${format.dateTime(at)}, von ${by}`,
  'runbook.contents': 'Inhalt',
  'runbook.final.title': 'Das Löschen des Verzeichnisses ist endgültig',
  'runbook.final.what':
    'Microsoft bietet keinen Weg, einen gelöschten Mandanten wiederherzustellen. Alle Benutzer, Gruppen, Anwendungen und Geräte darin sind weg, und niemand kann sich mehr darüber anmelden.',
  'runbook.final.guard': 'Vergleichen Sie vor jeder Handlung die Mandanten-ID, die das Portal zeigt, mit der oben.',

  'runbook.date.title': 'Frühester Schließtermin',
  'runbook.date.assumes': 'Was dieser Termin voraussetzt',

  'runbook.tasks.title': 'Was noch zu tun ist, der Reihe nach',
  'runbook.tasks.none': 'Als diese Datei erstellt wurde, war nichts mehr zu tun.',
  'runbook.tasks.beside': 'Außerdem offen',
  'runbook.tasks.waitsFor': ({ checks }, format) => `Kommt nach ${format.list(checks)}.`,
  'runbook.tasks.pages': 'Seiten',
  'runbook.tasks.objects': 'Gefunden wurde',

  'runbook.subs.title': 'Abonnements, die übrig sind',
  'runbook.subs.unread':
    'Die Abonnements konnten nicht gelesen werden. Das heißt nicht, dass es keine gibt: Sehen Sie unter „Ihre Produkte“ mit dem Statusfilter „Alle“ nach.',
  'runbook.subs.none': 'Alle Abonnements, die Graph aufgelistet hat, sind gelöscht.',
  'runbook.subs.agreement': ({ agreement, by, at }, format) =>
    `Abrechnungsvereinbarung: ${AGREEMENT[agreement]}, angegeben von ${by} am ${format.date(at)}. Was Graph von einem einzelnen Abonnement zeigt, geht dieser Angabe vor.`,
  'runbook.subs.agreementOpen':
    'Es ist nicht angegeben, unter welcher Abrechnungsvereinbarung diese Abonnements gekauft wurden. Im Admin Center steht es unter „Abrechnungskonten“; hier sind beide Wege beschrieben.',
  'runbook.subs.domains':
    'Geben Sie benutzerdefinierte Domänen vor dem Kündigen frei: Aus einem gekündigten Mandanten ist eine Domäne nur schwer zurückzubekommen.',
  'runbook.subs.id': 'Abonnement-ID in der Abrechnung',
  'runbook.subs.graphId': 'Abonnement-ID in Graph',
  'runbook.subs.state': 'Zustand',
  'runbook.subs.created': 'Gekauft am',
  'runbook.subs.next': 'Nächste Änderung, wenn nichts geschieht',
  'runbook.subs.end': 'Frühestes Ende',
  'runbook.subs.unknownEnd': 'Nicht bekannt: Weder der Dienst noch eine Regel nennt ein Datum',
  'runbook.subs.carrier': 'Kommt zuletzt. Tenant Closure läuft darauf, und SharePoint endet damit samt allen Inhalten.',
  'runbook.subs.cancel': 'So wird es gekündigt',
  'runbook.subs.delete': 'So wird es gelöscht',
  'runbook.subs.endNow': 'So wird es beendet',
  'runbook.subs.ifUnder': ({ agreement }) => `Falls diese Vereinbarung gilt: ${AGREEMENT[agreement]}`,

  'runbook.entra.title': 'Entras eigene Prüfliste',
  'runbook.entra.what':
    'Entra geht diese Liste durch, bevor es einen Mandanten löscht. Neben jeder Zeile steht, was hier zuletzt gelesen wurde; es zählt, was Entra sagt.',
  'runbook.entra.unseen': 'Zeigt Graph nicht: auf der Seite nachsehen',
  'runbook.entra.invoices': 'Die Rechnungen sind bezahlt',
  'runbook.entra.users': 'Kein Benutzer außer einem Globalen Administrator',
  'runbook.entra.directorySync': 'Die Verzeichnissynchronisierung ist aus',
  'runbook.entra.applications': 'Keine App-Registrierung',
  'runbook.entra.enterpriseApplications': 'Unternehmensanwendungen, die sich löschen lassen, sind gelöscht',
  'runbook.entra.mfaProviders': 'Kein Anbieter für Multi-Faktor-Authentifizierung',
  'runbook.entra.subscriptions': 'Alle Abonnements sind endgültig entfernt („deprovisioned“)',
  'runbook.entra.azureSubscriptions': 'Kein Azure-Abonnement, weder aktiv noch gekündigt',
  'runbook.entra.azureAccess': 'Die Zugriffsverwaltung für Azure-Ressourcen ist für Sie eingeschaltet',
  'runbook.entra.selfServiceProducts': 'Kein Self-Service-Produkt',
  'runbook.entra.userFlows': 'Kein Benutzerflow, kein Identitätsanbieter, keine benutzerdefinierte Richtlinie (B2C und External ID)',

  'runbook.delete.title': 'Den Mandanten löschen',
  'runbook.delete.signIn': ({ domain }) =>
    `Melden Sie sich in einem privaten Fenster bei Entra an, als Globaler Administrator mit Ihrem Konto in ${domain}. Entra verlangt Multi-Faktor-Authentifizierung.`,
  'runbook.delete.open': 'Öffnen Sie „Mandanten verwalten“:',
  'runbook.delete.tick': ({ tenantId }) =>
    `Haken Sie den Mandanten mit der ID ${tenantId} an und keinen anderen, dann wählen Sie „Löschen“.`,
  'runbook.delete.rows': 'Arbeiten Sie jede Zeile, die nicht grün ist, nach ihrer „Required action“ ab, und öffnen Sie die Liste dann erneut.',
  'runbook.delete.last': 'Sind alle Zeilen grün, wählen Sie „Löschen“. Das lässt sich nicht mehr rückgängig machen.',

  'runbook.stuck.title': 'Alles grün, und es scheitert trotzdem',
  'runbook.stuck.what':
    'Microsoft weiß, dass sich manche Mandanten nicht löschen lassen, obwohl alle Zeilen grün sind. Versuchen Sie der Reihe nach Folgendes und nach jedem Punkt erneut das Löschen:',
  'runbook.stuck.wait':
    'Warten Sie nach dem Löschen des letzten Abonnements 72 Stunden: Erst dann ist es für Entra weg.',
  'runbook.stuck.allProducts':
    'Setzen Sie unter „Ihre Produkte“ den Statusfilter auf „Alle“: Auch ein abgelaufenes oder deaktiviertes Produkt zählt noch.',
  'runbook.stuck.azure':
    'Schalten Sie die Zugriffsverwaltung für Azure-Ressourcen ein, melden Sie sich ab und wieder an, und suchen Sie ohne jeden Filter nach Azure-Abonnements. Ein gekündigtes zählt, bis es gelöscht ist.',
  'runbook.stuck.applications':
    'Öffnen Sie App-Registrierungen > Alle Anwendungen, und löschen Sie, was übrig ist, auch die b2c-extensions-app.',
  'runbook.stuck.principals':
    'Listen Sie mit den PowerShell-Zeilen unten die Dienstprinzipale anderer Anbieter auf. Löschen Sie sie einzeln unter „Unternehmensanwendungen“, und gehen Sie die Liste dann noch einmal durch: Manche lassen sich erst nach anderen löschen.',
  'runbook.stuck.never':
    'Deaktivieren oder löschen Sie Microsofts Anwendungen nie in großer Zahl. Eine verbreitete Anleitung dazu deaktiviert auch „Azure Portal“; danach kann sich niemand mehr anmelden, um das Schließen zu beenden.',
  'runbook.stuck.support': 'Kontaktieren Sie den Support mit den Angaben unter „Support“.',

  'runbook.ps.title': 'PowerShell ohne dieses Tool',
  'runbook.ps.what':
    'Jeder Block meldet Sie an und vergleicht die Mandanten-ID, bevor er etwas tut. Führen Sie einen Block immer als Ganzes aus. Das Konto braucht die Rolle und die Berechtigungen, nach denen bei der Anmeldung gefragt wird.',
  'runbook.ps.install': 'Einmalig: Microsoft Graph PowerShell installieren',
  'runbook.ps.users': 'Die verbliebenen Benutzer auflisten (ändert nichts)',
  'runbook.ps.sync':
    'Die Verzeichnissynchronisierung ausschalten. Das lässt sich nicht mehr anhalten, sobald es begonnen hat, und dauert bis zu 72 Stunden; deinstallieren Sie zuerst den Synchronisierungsclient',
  'runbook.ps.restore': 'Einen gelöschten Benutzer wiederherstellen: listet alle auf und fragt dann nach einer ID',
  'runbook.ps.subscriptions': 'Den Zustand aller Abonnements ansehen (ändert nichts)',
  'runbook.ps.thirdParty': 'Die Dienstprinzipale anderer Anbieter auflisten (ändert nichts)',
  'runbook.ps.wrongTenant': ({ domain }) => `Dies ist nicht der Mandant von ${domain}. Es wurde nichts ausgeführt.`,
  'runbook.ps.ask': 'ID des Benutzers, der wiederhergestellt werden soll',

  'runbook.restore.title': 'Einen gelöschten Benutzer wiederherstellen',
  'runbook.restore.what':
    'Ein gelöschter Benutzer lässt sich 30 Tage lang mit Postfach und Lizenzen wiederherstellen, solange es das Abonnement und das Verzeichnis gibt.',
  'runbook.restore.steps':
    'Öffnen Sie mit dem Link unten „Gelöschte Benutzer“.\nHaken Sie den Benutzer an, und wählen Sie „Benutzer wiederherstellen“.\nOder verwenden Sie die PowerShell-Zeilen oben mit der ID des Benutzers.',
  'runbook.restore.unread': 'Die gelöschten Benutzer konnten nicht gelesen werden. Das heißt nicht, dass es keine gibt.',

  'runbook.support.title': 'Support',
  'runbook.support.online': 'Online, als Administrator: „Hilfe und Support“ im Admin Center.',
  'runbook.support.numbers': 'Telefonisch, wie auf Microsofts Seite zum Support angegeben; andere Länder sind dort aufgeführt:',
  'runbook.support.noNumbers':
    'Microsofts Seite zum Support nennt für diese Cloud keine Telefonnummer. Ihre finden Sie im Admin Center.',
  'runbook.support.us': 'Vereinigte Staaten',
  'runbook.support.canada': 'Kanada',
  'runbook.support.uk': 'Vereinigtes Königreich',
  'runbook.support.australia': 'Australien',
  'runbook.support.china': 'China (21Vianet)',
  'runbook.support.source': 'Microsofts Seite zum Support',
  'runbook.support.partner': 'Bei einem Abonnement, das ein Partner verkauft hat, ist der Partner der erste Ansprechpartner.',
  'runbook.support.tell': 'Was Sie angeben sollten',
  'runbook.support.goal':
    'Unser Ziel ist, den Mandanten zu löschen. Alle Zeilen, die Entra prüft, stehen oben mit dem Ergebnis, das wir zuletzt gelesen haben.',
  'runbook.support.billing': 'Abrechnungskonto: Seine Nummer zeigt Graph nicht. Notieren Sie sie hier; sie steht unter „Abrechnungskonten“:',
  'runbook.support.invoices': 'Rechnungen: Laden Sie sie herunter, bevor der Mandant weg ist.',
  'runbook.support.subscriptionIds': 'Abonnement-IDs in der Abrechnung',
  'runbook.support.requestIds': 'Anforderungs-IDs zu dem, was nicht gelesen werden konnte',

  'runbook.after.title': 'Nach dem Löschen',
  'runbook.after.signIn': 'Die Anmeldung beim Mandanten schlägt fehl. Das ist der Nachweis.',
  'runbook.after.data':
    'Kundendaten eines gekündigten Abonnements können nach 30 bis 90 Tagen gelöscht werden und sind spätestens 180 Tage nach der Kündigung gelöscht.',
  'runbook.after.noReturn':
    'Nach Ablauf der drei Tage lässt sich ein gelöschtes Abonnement nicht mehr reaktivieren. Wer dasselbe Produkt neu kauft, bekommt die Daten nicht zurück.',
  'runbook.after.domains':
    'Eine freigegebene benutzerdefinierte Domäne lässt sich in einem anderen Mandanten bestätigen. Ihre DNS-Einträge zeigen weiter auf Microsoft 365, bis Sie sie beim Registrar ändern.',
  'runbook.after.azure': 'Für ein gekündigtes Azure-Abonnement kommt die letzte Rechnung bis zu 72 Stunden später.',
  'runbook.after.keep':
    'Bewahren Sie diese Datei, das Inventar, die Ergebnisse der Ausführungen und die Rechnungen so lange auf, wie es für Sie vorgeschrieben ist.',

  'runbook.card.what':
    'Eine Datei mit allem, was noch zu tun ist: Aufgaben, Termine, Links in diesen Mandanten, PowerShell-Zeilen, Support. Sie öffnet sich ohne Netz und ohne dieses Tool.',
  'runbook.card.when': 'Sie brauchen sie, sobald SharePoint weg ist, denn damit verschwindet auch dieses Tool.',
  'runbook.card.save': 'Runbook speichern',
  'runbook.card.again': 'Erneut speichern',
  'runbook.card.saved': ({ by, at }, format) =>
    `Zuletzt gespeichert von ${by}, ${format.dateTime(at)}. Es zeigt den Mandanten, wie er damals war: Speichern Sie es erneut, bevor Sie kündigen.`,
  'runbook.card.notSaved': 'Noch nicht gespeichert.',
  'runbook.card.where':
    'Bewahren Sie die Datei außerhalb dieses Mandanten auf: nicht in OneDrive, SharePoint oder einem Postfach, das mit ihm endet.',
  'runbook.card.done': 'Das Runbook ist gespeichert. Bewahren Sie es außerhalb dieses Mandanten auf.',
  'runbook.card.failed':
    'Das Runbook konnte nicht erstellt werden, und es wurde nichts gespeichert. Laden Sie die Seite neu, und speichern Sie es dann erneut.',
  'runbook.card.notKept':
    'Die Datei wurde an den Browser übergeben, aber dass sie gespeichert ist, konnte hier nicht festgehalten werden. Prüfen Sie, ob der Browser Daten speichern darf, und speichern Sie sie dann erneut.',
  'runbook.card.notRead': 'Bevor ein Runbook erstellt werden kann, muss der Mandant gelesen sein.'
};
