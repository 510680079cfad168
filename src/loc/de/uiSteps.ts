import type { uiSteps as english } from '../en/uiSteps';
import type { Translation } from '../message';

export const uiSteps: Translation<typeof english> = {
  'ui.steps.prepare.what': 'Sicherstellen, dass die richtige Person den richtigen Mandanten schließt und nichts versehentlich verloren geht.',
  'ui.steps.users.what': 'Alle Benutzer löschen, bis auf den einen Globalen Administrator, der bleibt.',
  'ui.steps.cancel.what': 'Alle aktiven Abonnements kündigen, nachdem die benutzerdefinierten Domänen freigegeben sind.',
  'ui.steps.delete.what': 'Löschen, was deaktiviert ist, oder warten, bis der Dienst es löscht.',
  'ui.steps.mfa.what':
    'Die benutzerspezifische MFA für alle außer dem ausführenden Administrator ausschalten und alte MFA-Anbieter entfernen.',
  'ui.steps.directory.what': 'Entfernen, was das Verzeichnis am Leben hält, und es dann in Entra löschen.',
  'ui.steps.locked': 'Dieser Schritt ist gesperrt',
  'ui.steps.locked.what': 'Lesen lässt er sich. Geöffnet wird er, sobald diese Prüfungen erledigt sind:',
  'ui.steps.tasks': 'Aufgaben der Reihe nach',
  'ui.steps.state.locked': 'Gesperrt',
  'ui.steps.state.ready': 'Bereit',
  'ui.steps.state.waitingUntil': ({ until }, format) => `Wartet bis ${format.date(until)}`,
  'ui.steps.state.waiting': 'Wartet',
  'ui.steps.state.needsYou': 'Wartet auf Sie',
  'ui.steps.state.couldNotCheck': 'Nicht prüfbar',
  'ui.steps.state.verified': ({ at }, format) => `Nachgewiesen: ${format.dateTime(at)}`,
  'ui.steps.state.attested': ({ by }) => `Bestätigt von ${by}`,
  'ui.steps.state.reopened': ({ settledAt }, format) => `Wieder offen, war am ${format.date(settledAt)} erledigt`,
  'ui.lock.until': 'Gesperrt, bis erledigt ist:',
  'ui.lock.opens': 'Entsperrt:',
  'ui.lock.runbook': 'Dieses Tool läuft auf diesem Abonnement. Speichern Sie zuerst das Runbook.',
  'ui.lock.othersFirst': ({ act, count }, format) =>
    `Dieses Tool läuft auf diesem Abonnement; deshalb wird dieses zuletzt ${act === 'cancel' ? 'gekündigt' : 'gelöscht'}. ${format.plural(count, {
      one: 'Vorher ist noch 1 anderes Abonnement an der Reihe.',
      other: `Vorher sind noch ${format.number(count)} andere Abonnements an der Reihe.`
    })}`,
  'ui.steps.open': 'Details',
  'ui.steps.openFor': ({ what }) => `Details: ${what}`,
  'ui.steps.proof': 'Nachweis:',
  'ui.steps.noTasks': 'Für diesen Schritt wurde noch nichts gelesen.',
  'ui.steps.notRead.what': 'Lesen Sie zuerst den Mandanten: Dieser Schritt zeigt, was es dort gibt.',
  'ui.subs.why':
    'Microsoft Graph kann Abonnements lesen, aber weder kündigen noch löschen. Das geschieht daher im Admin Center und wird hier durch erneutes Lesen nachgewiesen.',
  'ui.subs.domainsFirst':
    'Geben Sie benutzerdefinierte Domänen vor dem Kündigen frei: Aus einem gekündigten Mandanten ist eine Domäne nur schwer zurückzubekommen.',
  'ui.subs.source': 'Microsofts Referenz zu Abonnements',
  'ui.subs.title': 'Abonnements',
  'ui.subs.none.cancel': 'Kein Abonnement ist aktiv. Es gibt nichts zu kündigen.',
  'ui.subs.none.delete': 'Kein Abonnement ist deaktiviert. Es gibt nichts zu löschen.',
  'ui.subs.unread':
    'Die Abonnements konnten nicht gelesen werden, deshalb steht hier keines. Das heißt nicht, dass es keine gibt.',
  'ui.subs.state': 'Zustand im Admin Center',
  'ui.subs.status.enabled': 'Aktiv',
  'ui.subs.status.warning': 'Abgelaufen',
  'ui.subs.status.suspended': 'Deaktiviert',
  'ui.subs.status.lockedOut': 'Deaktiviert',
  'ui.subs.status.deleted': 'Gelöscht',
  'ui.subs.status.unknown': ({ raw }) => `Nicht bekannt: „${raw}“`,
  'ui.subs.trial': 'Testversion',
  'ui.subs.owner': 'Gekauft',
  'ui.subs.owner.direct': 'Direkt bei Microsoft',
  'ui.subs.owner.partner': ({ tenant }) => `Über den Partner mit der Mandanten-ID ${tenant}`,
  'ui.subs.created': 'Seit',
  'ui.subs.createdAt': ({ at }, format) => format.date(at),
  'ui.subs.dates': 'Termine und ihre Regeln',
  'ui.subs.effect.cancel': 'Was Kündigen jetzt bewirkt',
  'ui.subs.effect.delete': 'Was Löschen jetzt bewirkt',
  'ui.subs.effect.cancel.mosa':
    'Das Abonnement wird sofort deaktiviert: Benutzer verlieren heute den Zugriff, Administratoren können auf die Daten weiter zugreifen. Der Dienst löscht es nach 90 Tagen oder, wenn Sie es löschen, 72 Stunden danach.',
  'ui.subs.effect.cancel.mcaOpen':
    'Innerhalb der ersten sieben Tage wird das Abonnement sofort deaktiviert und anteilig erstattet: Benutzer verlieren heute den Zugriff, Administratoren können auf die Daten weiter zugreifen. Der Dienst löscht es nach 90 Tagen.',
  'ui.subs.effect.cancel.mcaClosed':
    'Heute endet nichts. Ist die wiederkehrende Abrechnung aus, bleibt das Abonnement bis zum Ende der Laufzeit aktiv und wird so lange berechnet. Danach ist es 30 Tage abgelaufen und 90 Tage deaktiviert.',
  'ui.subs.effect.cancel.mcaUnknown':
    'Innerhalb von sieben Tagen nach Beginn oder Verlängerung wird das Abonnement sofort deaktiviert. Später endet heute nichts: Es bleibt bis zum Ende der Laufzeit aktiv und wird so lange berechnet; danach ist es 30 Tage abgelaufen und 90 Tage deaktiviert.',
  'ui.subs.effect.cancel.trial':
    'Heute endet nichts. Die Testversion endet an ihrem Enddatum; danach ist sie 30 Tage abgelaufen und 30 Tage deaktiviert.',
  'ui.subs.effect.cancel.partner':
    'Wann das Abonnement endet, entscheidet der Partner. Bis das hier zu sehen ist, können bis zu 90 Tage vergehen.',
  'ui.subs.effect.cancel.selfService':
    'Das Produkt wird sofort gelöscht, und mit ihm alles, was Benutzer darin aufbewahren. Das lässt sich nicht rückgängig machen.',
  'ui.subs.effect.cancel.unknown': 'Das hängt von der Abrechnungsvereinbarung ab.',
  'ui.subs.effect.delete.mosa':
    'Benutzer und Administratoren verlieren den Zugriff, und die Inhalte in SharePoint und OneDrive werden sofort gelöscht. Das Abonnement lässt sich 3 Tage lang reaktivieren, diese Inhalte kommen aber nicht zurück. Entra erkennt das Löschen 72 Stunden später an.',
  'ui.subs.effect.delete.mca':
    'Es gibt nichts zu tun: Der Dienst löscht das Abonnement nach Ablauf der Frist. Bis dahin können Administratoren auf die Daten zugreifen.',
  'ui.subs.effect.delete.trial':
    'Wo „Löschen“ angeboten wird, werden die Inhalte damit sofort gelöscht. Sonst löscht der Dienst die Testversion nach Ablauf der Frist.',
  'ui.subs.effect.delete.partner': 'Das entscheidet der Partner. Sonst löscht der Dienst das Abonnement nach Ablauf der Frist.',
  'ui.subs.effect.delete.selfService':
    'Das Produkt wird sofort gelöscht, und mit ihm alles, was Benutzer darin aufbewahren. Das lässt sich nicht rückgängig machen.',
  'ui.subs.effect.delete.unknown': 'Das hängt von der Abrechnungsvereinbarung ab.',
  'ui.subs.effect.data': 'Was von den Daten übrig ist, wird spätestens 180 Tage nach der Kündigung gelöscht.',
  'ui.subs.locked': 'Gesperrt. Geöffnet wird dies, sobald Folgendes erledigt ist:',
  'ui.subs.toRunbook': 'Zum Runbook unter „Vorbereiten“',
  'ui.subs.refused': 'Dieses Abonnement wurde inzwischen gesperrt. Es wurde nichts geöffnet.',
  'ui.subs.cannotDelete':
    'Lässt es sich nicht löschen: Kontaktieren Sie den Support, und nennen Sie die Mandanten-ID und die Abonnement-ID.',
  'ui.subs.ids': 'Abonnement-ID',
  'ui.subs.done': 'Ich habe es erledigt',
  'ui.subs.doneFor': ({ what }) => `Ich habe es erledigt: ${what}`,
  'ui.subs.stop': 'Prüfen anhalten',
  'ui.subs.stopFor': ({ what }) => `Prüfen anhalten: ${what}`,
  'ui.subs.polling': 'Es wird bis zu fünf Minuten lang immer wieder geprüft.',
  'ui.subs.pollEnded':
    'Fünf Minuten sind vorbei, und es hat sich nichts geändert. Der Dienst kann länger brauchen: Prüfen Sie später erneut.',
  'ui.subs.said': ({ at, said }, format) => `${format.dateTime(at)} · ${said}`,
  'ui.subs.seats': ({ count }, format) =>
    format.plural(count, { one: '1 Lizenz', other: `${format.number(count)} Lizenzen` }),
  'ui.subs.next': 'Nächste Änderung',
  'ui.subs.nextAt': ({ at }, format) => `${format.dateWithDistance(at)}, wenn nichts geschieht`,
  'ui.subs.carries': 'Enthält',
  'ui.subs.host': 'Zuletzt: Dieses Tool läuft darauf.',
  'ui.subs.path': 'Was im Admin Center zu tun ist',
  'ui.subs.path.unknown':
    'Wie gekündigt wird, hängt von der Abrechnungsvereinbarung ab, und die ist noch nicht angegeben.',
  'ui.subs.path.answer': 'Frage zur Vereinbarung beantworten',
  'ui.subs.cancel.mosa.1': 'Öffnen Sie „Ihre Produkte“, und wählen Sie dieses Abonnement.',
  'ui.subs.cancel.mosa.2':
    'Wählen Sie unter „Abonnement- und Zahlungseinstellungen“ die Option „Abonnement kündigen“. Bei mehr als 25 Lizenzen verringern Sie die Anzahl vorher auf 25.',
  'ui.subs.cancel.mosa.reduce': ({ seats }, format) =>
    `Wählen Sie „Lizenzen entfernen“, und verringern Sie die ${format.number(seats)} Lizenzen auf 25: Mehr als 25 lassen sich online nicht kündigen.`,
  'ui.subs.cancel.mosa.press':
    'Wählen Sie unter „Abonnement- und Zahlungseinstellungen“ die Option „Abonnement kündigen“.',
  'ui.subs.cancel.mosa.3': 'Nennen Sie einen Grund, geben Sie Feedback, und wählen Sie „Speichern“.',
  'ui.subs.cancel.mca.1': 'Öffnen Sie „Ihre Produkte“, und wählen Sie dieses Abonnement.',
  'ui.subs.cancel.mca.2':
    'Innerhalb von sieben Tagen nach Beginn oder Verlängerung wählen Sie „Abonnement kündigen“. Später wählen Sie „Wiederkehrende Abrechnung bearbeiten“ und deaktivieren sie.',
  'ui.subs.cancel.mca.open':
    'Wählen Sie „Abonnement kündigen“. Das wird bis sieben Tage nach Beginn oder Verlängerung angeboten.',
  'ui.subs.cancel.mca.closed':
    'Die sieben Tage sind vorbei: Wählen Sie „Wiederkehrende Abrechnung bearbeiten“, und deaktivieren Sie sie.',
  'ui.subs.cancel.mca.reason': 'Nennen Sie einen Grund, geben Sie Feedback, und wählen Sie „Speichern“.',
  'ui.subs.cancel.mca.3':
    'Nennen Sie einen Grund, geben Sie Feedback, und wählen Sie „Speichern“. Das Abonnement läuft dann bis zum Ende seiner Laufzeit.',
  'ui.subs.cancel.trial.1': 'Öffnen Sie „Ihre Produkte“, und wählen Sie diese Testversion.',
  'ui.subs.cancel.trial.2':
    'Wählen Sie „Wiederkehrende Abrechnung bearbeiten“, und deaktivieren Sie sie. Eine Testversion ohne Zahlungsmethode endet von selbst.',
  'ui.subs.cancel.partner.1':
    'Bitten Sie den Partner, der dieses Abonnement verkauft hat, um die Kündigung: Nur er kann sie vornehmen.',
  'ui.subs.cancel.partner.2': 'Den Partner finden Sie unter „Partnerbeziehungen“.',
  'ui.subs.delete.mosa.1': 'Öffnen Sie „Ihre Produkte“, setzen Sie den Statusfilter auf „Alle“, und wählen Sie dieses Abonnement.',
  'ui.subs.delete.mosa.2':
    'Wählen Sie unter „Abonnement- und Zahlungseinstellungen“ die Option „Abonnement löschen“, dann „Ja“. Seine Inhalte in SharePoint und OneDrive werden sofort gelöscht.',
  'ui.subs.delete.mosa.3': 'Lässt es sich nicht löschen, kontaktieren Sie den Microsoft-Support.',
  'ui.subs.delete.mca.1':
    'Ein deaktiviertes Abonnement unter der Kundenvereinbarung lässt sich nicht von Hand löschen. Der Dienst löscht es nach Ablauf der Frist.',
  'ui.subs.delete.trial.1': 'Öffnen Sie „Ihre Produkte“, setzen Sie den Statusfilter auf „Alle“, und wählen Sie diese Testversion.',
  'ui.subs.delete.trial.2':
    'Wählen Sie „Abonnement löschen“, wenn es angeboten wird. Sonst löscht der Dienst sie nach Ablauf der Frist.',
  'ui.subs.delete.partner.1':
    'Bitten Sie den Partner, der dieses Abonnement verkauft hat, es zu löschen: Nur er kann das.',
  'ui.subs.selfService.1': 'Öffnen Sie „Self-service sign-up products“ in Entra unter „Lizenzen“, und wählen Sie dieses Produkt.',
  'ui.subs.selfService.2': 'Wählen Sie „Löschen“. Das wirkt sofort und lässt sich nicht zurücknehmen.',
  'ui.subs.start': 'Starten',
  'ui.subs.startFor': ({ what }) => `Starten: ${what}`,
  'ui.subs.start.what':
    '„Starten“ hält Ihre Absicht fest, öffnet das Admin Center in einer neuen Registerkarte und liest dieses Abonnement.',
  'ui.subs.started': ({ by, at }, format) => `Gestartet von ${by}, ${format.dateTime(at)}`,
  'ui.subs.checkAgain': 'Erneut prüfen',
  'ui.subs.checkAgainFor': ({ what }) => `Erneut prüfen: ${what}`,
  'ui.subs.lastLook': ({ at }, format) => `Zuletzt geprüft: ${format.dateTime(at)}`,
  'ui.subs.looking': 'Das Abonnement wird gelesen',
  'ui.subs.unchanged': ({ state }) => `Erneut gelesen, Zustand unverändert: ${state}.`,
  'ui.subs.changed': ({ state }) => `Erneut gelesen, neuer Zustand: ${state}.`,
  'ui.subs.gone': 'Erneut gelesen: Es ist nicht mehr aufgeführt.',
  'ui.subs.lookFailed': 'Es konnte nicht gelesen werden. Angezeigt wird der letzte bekannte Zustand.',
  'ui.subs.intentFailed':
    'Ihre Absicht konnte in diesem Browser nicht gespeichert werden. Das Admin Center wurde trotzdem geöffnet.'
};
