import type { directory as english } from '../en/directory';
import type { Translation } from '../message';

/** The page of step 5: the directory, and its end. */
export const directory: Translation<typeof english> = {
  'ui.dir.domains': 'Benutzerdefinierte Domänen',
  'ui.dir.domains.initial': '1. Die Anfangsdomäne zur Standarddomäne machen',
  'ui.dir.domains.initial.what': 'Neue Benutzer erhalten dann einen Namen in der Anfangsdomäne.',
  'ui.dir.domains.managed': '2. Verbunddomänen in verwaltete umwandeln',
  'ui.dir.domains.managed.what':
    'Wer sich mit diesen Domänen anmeldet, braucht danach ein Kennwort in Entra; ohne dieses ist keine Anmeldung möglich.',
  'ui.dir.domains.release': '3. Domänen freigeben',
  'ui.dir.domains.registrar':
    'Zuerst beim Registrar: Richten Sie MX, AutoErmittlung, SIP und die übrigen Einträge auf das neue Ziel aus, oder entfernen Sie sie. E-Mails, die nach der Freigabe eintreffen, gehen an den Absender zurück.',
  'ui.dir.domains.release.what': 'Konten werden dadurch nicht deaktiviert. Es dauert fünf Minuten bis einen Tag.',
  'ui.dir.domains.choose': 'Domänen, die freigegeben werden sollen',
  'ui.dir.domains.unread':
    'Die Domänen konnten nicht gelesen werden, deshalb steht hier keine. Das heißt nicht, dass es keine gibt.',
  'ui.dir.domains.none': 'Keine benutzerdefinierte Domäne ist mehr freizugeben.',
  'ui.dir.domains.nothingChosen': 'Wählen Sie eine Domäne, um ihre Freigabe zu planen.',
  'ui.dir.domains.adminSignsIn':
    'Vorher: Sie oder der Reserveadministrator verwenden diese Domäne zur Anmeldung. Stellen Sie den Anmeldenamen in Entra auf die Anfangsdomäne um, und melden Sie sich neu an.',
  'ui.dir.domains.stillDefault': 'Vorher: Sie ist die Standarddomäne, siehe 1.',
  'ui.dir.domains.stillFederated': 'Vorher: Sie ist eine Verbunddomäne, siehe 2.',
  'ui.dir.domains.subdomainFirst': 'Vorher: Es gibt noch eine Domäne unterhalb davon. Geben Sie zuerst diese frei.',
  'ui.dir.domains.tooManyReferences':
    'Im Admin Center: Mehr als 1.000 Benutzer, Gruppen und Apps verwenden sie, und mehr benennt Graph nicht auf einmal um. Wenn die Benutzer gelöscht sind, lesen Sie erneut.',
  'ui.dir.domains.multiTenantApplication':
    'Im Admin Center: Eine App, die andere Mandanten nutzen, hat ihre Adresse in dieser Domäne. Entfernen Sie diese Adresse oder die App-Registrierung, und lesen Sie dann erneut.',
  'ui.dir.domains.underWay': 'Wird gerade freigegeben. Das dauert fünf Minuten bis einen Tag.',
  'ui.dir.domains.inPortal': 'Was Graph ablehnt, geben Sie auf diesen Seiten frei:',

  'ui.dir.apps': 'Unternehmensanwendungen',
  'ui.dir.apps.what':
    'Das geschieht in mehreren Runden, weil sich manche erst nach anderen löschen lassen. Wer sich über eine davon anmeldet, kann es danach nicht mehr.',
  'ui.dir.apps.leave': 'Was stehen bleibt, und warum',
  'ui.dir.apps.leave.managed':
    'Verwaltete Identitäten lassen sich nicht für sich allein löschen. Sie verschwinden mit ihrer Azure-Ressource, spätestens mit dem Azure-Abonnement.',
  'ui.dir.apps.leave.microsoft':
    'Microsofts eigene Anwendungen verhindern das Löschen in der Regel nicht, und Graph lehnt es ab, die meisten davon zu löschen.',
  'ui.dir.apps.leave.hidden':
    'Verborgene können das Löschen scheitern lassen, obwohl alles grün ist. Sie stehen unter D04. Versuchen Sie nur dann, eine zu löschen, wenn Entra oder der Support sie nennt.',
  'ui.dir.apps.leave.recipe':
    'Eine oft kopierte Anleitung deaktiviert alle Dienstprinzipale in einer Schleife. Damit sind auch die Portale deaktiviert: Niemand kann sich mehr anmelden, um den Mandanten zu löschen, und nur der Support kann helfen. Dieses Tool hat keinen Aufruf, der einen Dienstprinzipal deaktiviert.',

  'ui.dir.registrations': 'App-Registrierungen',
  'ui.dir.registrations.what':
    'Die b2c-extensions-app wird mit gelöscht. Wer eine dieser Apps nutzt, auch in anderen Mandanten, kann sich dort nicht mehr anmelden.',

  'ui.dir.external': 'Externe Identitäten',
  'ui.dir.external.1':
    'Löschen Sie in Entra unter „External Identities“ zuerst die Benutzerflows, dann die Identitätsanbieter. Die integrierten Anbieter bleiben.',
  'ui.dir.external.2':
    'Bei Azure AD B2C: Wechseln Sie in das B2C-Verzeichnis, und löschen Sie Benutzerflows, benutzerdefinierte Richtlinien, Richtlinienschlüssel und Identitätsanbieter.',
  'ui.dir.external.3': 'Die b2c-extensions-app steht oben in der Liste der App-Registrierungen.',

  'ui.dir.devices': 'Geräte',
  'ui.dir.devices.what':
    'Das Löschen des Verzeichnisses sperrt alle aus, die diese Geräte nutzen. Speichern Sie die Liste, richten Sie auf jedem eingebundenen PC einen lokalen Administrator ein, halten Sie den BitLocker-Schlüssel bereit, und geben Sie den PC dann frei.',
  'ui.dir.devices.list': ({ count }, format) =>
    `Liste mit ${format.plural(count, {
      one: '1 Eintrag',
      other: `${format.number(count)} Einträgen`
    })}, zum Kopieren oder Speichern`,
  'ui.dir.lost': 'Was verschwindet',

  'ui.dir.products': 'Self-Service-Produkte und Azure-Abonnements',

  'ui.dir.last': 'Letzte Handlungen dieses Tools',
  'ui.dir.last.what':
    'Beide sind optional: Was bleibt, verschwindet mit dem Verzeichnis. Speichern Sie vorher das Runbook.',
  'ui.dir.last.revoke': 'Berechtigungen entziehen',
  'ui.dir.last.revoke.what':
    'Mit dem nächsten Token kann diese Seite weder lesen noch etwas ändern, ebenso wenig jedes andere Webpart, das diese Berechtigungen genutzt hat. Hier lässt sich dann nichts mehr nachweisen.',
  'ui.dir.last.own': 'Registrierung dieses Tools löschen',
  'ui.dir.last.own.what':
    'Entra zählt auch diese Registrierung. Wird sie gelöscht, funktioniert innerhalb einer Stunde kein Webpart mehr, das eine API aufruft, und zwar für niemanden. Öffnen Sie danach nicht mehr die Seite „API-Zugriff“ in SharePoint: Sie erstellt die Registrierung neu.',

  'ui.dir.delete': 'Den Mandanten löschen',
  'ui.dir.delete.final': 'Das Löschen des Verzeichnisses ist endgültig. Niemand kann es wiederherstellen, auch Microsoft nicht.',
  'ui.dir.delete.list': 'Was Entra prüfen wird und was hier bekannt ist',
  'ui.dir.delete.list.what':
    'Dieselben Zeilen stehen in Entra. Was Graph nicht zeigen kann, bestätigt eine Person, oder es ist nur in Entra zu sehen.',
  'ui.dir.delete.column.row': 'Zeile in Entra',
  'ui.dir.delete.column.state': 'Hier bekannt',
  'ui.dir.delete.column.where': 'Mehr dazu',
  'ui.dir.row.users': 'Benutzer: nur Sie',
  'ui.dir.row.directorySync': 'Verzeichnissynchronisierung ist aus',
  'ui.dir.row.applications': 'App-Registrierungen',
  'ui.dir.row.enterpriseApplications': 'Unternehmensanwendungen',
  'ui.dir.row.subscriptions': 'Lizenzbasierte Abonnements',
  'ui.dir.row.azureSubscriptions': 'Azure-Abonnements',
  'ui.dir.row.azureAccess': 'Berechtigung zum Löschen von Azure-Ressourcen',
  'ui.dir.row.selfServiceProducts': 'Self-Service-Produkte',
  'ui.dir.row.mfaProviders': 'Anbieter für Multi-Faktor-Authentifizierung',
  'ui.dir.row.userFlows': 'Benutzerflows und Identitätsanbieter',
  'ui.dir.row.invoices': 'Rechnungen',
  'ui.dir.state.proved': ({ at }, format) => `Nachgewiesen, gelesen: ${format.dateTime(at)}`,
  'ui.dir.state.attested': ({ by }) => `Bestätigt von ${by}`,
  'ui.dir.state.open': 'Offen',
  'ui.dir.state.waiting': ({ until }, format) => (until === '' ? 'Wartet' : `Wartet bis ${format.date(until)}`),
  'ui.dir.state.couldNotCheck': 'Nicht prüfbar',
  'ui.dir.state.onlyInEntra': 'Nur in Entra zu sehen',
  'ui.dir.row.azureAccess.how':
    'Stellen Sie in Entra unter Übersicht > Eigenschaften „Zugriffsverwaltung für Azure-Ressourcen“ auf „Ja“, speichern Sie, und melden Sie sich ab und wieder an.',
  'ui.dir.row.applications.ours':
    'Nur die Registrierung dieses Tools ist übrig: durch die letzte Handlung oben oder durch die „Required action“ in Entra zu löschen.',
  'ui.dir.delete.how': 'So gehen Sie vor',
  'ui.dir.delete.1': ({ domain }) =>
    domain === ''
      ? 'Öffnen Sie mit der Schaltfläche unten „Mandanten verwalten“, angemeldet mit Ihrem Konto in der Anfangsdomäne.'
      : `Öffnen Sie mit der Schaltfläche unten „Mandanten verwalten“, angemeldet mit Ihrem Konto in ${domain}.`,
  'ui.dir.delete.2': ({ name, id }) => `Haken Sie ${name} mit der Mandanten-ID ${id} an und keinen anderen.`,
  'ui.dir.delete.3': 'Wählen Sie „Löschen“. Entra führt seine Prüfungen aus und zeigt sie als Liste.',
  'ui.dir.delete.4':
    'Folgen Sie in jeder Zeile, die nicht grün ist, der „Required action“, und lassen Sie Entra dann erneut prüfen.',
  'ui.dir.delete.5': 'Sind alle Zeilen grün, wählen Sie „Löschen“, und bestätigen Sie.',
  'ui.dir.delete.stuck': 'Alles ist grün, und es scheitert trotzdem',
  'ui.dir.delete.stuck.wait':
    'Warten Sie einen Tag, und versuchen Sie es erneut. Entras Liste hinkt nach: Ein gelöschtes Abonnement zählt noch 72 Stunden, eine Domäne bis zu einem Tag.',
  'ui.dir.delete.stuck.hidden':
    'Sehen Sie sich D04 an. Verborgene Dienstprinzipale sind der übliche Grund. Löschen Sie nur die, die Entra oder der Support nennt.',
  'ui.dir.delete.stuck.devOps':
    'Trennen Sie Azure DevOps-Organisationen von diesem Verzeichnis: in Azure DevOps unter Organisationseinstellungen > Microsoft Entra.',
  'ui.dir.delete.stuck.free':
    'Unter der Kundenvereinbarung kann „Microsoft Entra ID Free“ im Abrechnungskonto stehen bleiben, und niemand kann es von Hand kündigen. Nur der Support kann es entfernen.',
  'ui.dir.delete.stuck.support':
    'Kontaktieren Sie den Support. Microsoft kennt Konfigurationen, die ein Administrator nicht löschen kann.',
  'ui.dir.delete.tell':
    'Nennen Sie dem Support: die Mandanten-ID, die Anfangsdomäne, die Zeile oder Meldung, die Entra zeigt, die Uhrzeit und die Abonnement-IDs aus dem Runbook.',
  'ui.dir.delete.tenantId': 'Mandanten-ID',
  'ui.dir.delete.attest': 'Wenn es gelöscht ist',
  'ui.dir.delete.attest.early':
    'Aufgaben davor sind noch offen, und Entra löscht nichts, bevor sie erledigt sind. Lesen Sie erneut, bevor Sie bestätigen.',
  'ui.dir.delete.attest.what':
    'Ein gelöschtes Verzeichnis lässt sich nicht lesen, deshalb bestätigt es eine Person. Diese Seite wird dann zur Abschlussseite.'
};
