import type { step1Run as english } from '../en/step1Run';
import type { Translation } from '../message';

/** The run of a task, what came of it, and why one did not begin. */
export const step1Run: Translation<typeof english> = {
  'run.keepOpen':
    'Lassen Sie diese Registerkarte geöffnet. Wird sie geschlossen, geht nichts verloren: Wenn Sie zurückkehren, lässt sich die Ausführung aus ihrem Journal fortsetzen.',
  'run.count.planned': 'Geplant',
  'run.count.sent': 'Gesendet',
  'run.count.verified': 'Nachgewiesen',
  'run.count.failed': 'Fehlgeschlagen',
  'run.count.undecided': 'Ungeklärt',
  'run.verifiedOf': ({ verified, planned }, format) =>
    `${format.number(verified)} von ${format.number(planned)} durch erneutes Lesen nachgewiesen`,
  'run.rate': 'Tempo',
  'run.rate.perMinute': ({ count }, format) => `${format.number(count)} pro Minute`,
  'run.limit': 'Grenze',
  'run.limit.value': ({ writes, ms }, format) =>
    `${format.plural(writes, { one: '1 Änderung', other: `${format.number(writes)} Änderungen` })} in ${format.duration(ms)}`,
  'run.estimate': 'Restzeit',
  'run.estimate.about': ({ ms }, format) => `etwa ${format.duration(ms)}`,
  'run.doing': 'Gerade',
  'run.unknown': 'noch nicht bekannt',
  'run.phase.reading': 'Der Mandant wird neu gelesen, bevor etwas gesendet wird',
  'run.phase.canary': 'Zuerst ein Objekt, bis die Änderung nachgewiesen ist',
  'run.phase.ramp': 'Zehn weitere, bis auch sie nachgewiesen sind',
  'run.phase.steady': 'Alle anderen, unterhalb der Grenze von Graph',
  'run.why.answers': 'Wartet auf Antworten, die unterwegs sind',
  'run.why.quota': 'Wartet, um unterhalb der Grenze von Graph zu bleiben',
  'run.why.throttled': 'Graph hat eine Pause verlangt',
  'run.why.confirming': 'Wartet, bis die Änderung beim Lesen sichtbar ist',
  'run.why.noAnswer': 'Graph antwortet nicht; neuer Versuch läuft',
  'run.why.settling': 'Wartet, bevor alles noch einmal gelesen wird',
  'run.stop': 'Anhalten',
  'run.stopping': 'Wird angehalten: Es wird keine weitere Änderung gesendet',
  'run.announce': ({ verified, planned, failed }, format) =>
    `${format.number(verified)} von ${format.number(planned)} nachgewiesen, ${format.number(failed)} fehlgeschlagen.`,
  'run.picture': 'Verbleibend im Zeitverlauf',
  'run.picture.time': 'Zeit',
  'run.picture.left': 'Verbleibend',
  'run.log': 'Letzte Ergebnisse',
  'run.log.accepted': 'Angenommen, noch nicht nachgewiesen',
  'run.log.rejected': 'Abgelehnt',
  'run.log.undecided': 'Keine Antwort: wird nachgelesen',
  'run.log.refused': 'Von diesem Tool verweigert',
  'run.log.notSent': 'Nicht gesendet',
  'run.log.verified': 'Nachgewiesen',
  'run.log.cameBack': 'Taucht beim Lesen wieder auf',
  'run.strangers': ({ things }) => `Nach der Freigabe hinzugekommen und unberührt geblieben: ${things}.`,

  'run.end.accepted':
    'Von Graph angenommen. Der Dienst braucht seine Zeit; erledigt ist die Aufgabe, wenn erneutes Lesen es zeigt: Lesen Sie später erneut.',
  'run.end.incomplete': 'Alles wurde versucht. Was übrig ist, steht unten mit Grund.',
  'run.end.stopped': 'Angehalten. Es wurde keine weitere Änderung gesendet.',
  'run.end.abandoned': 'Ohne Fortsetzung beendet.',
  'run.halt.canaryFailed': 'Die erste Änderung ist fehlgeschlagen, deshalb wurde keine weitere versucht.',
  'run.halt.canaryUnconfirmed':
    'Die erste Änderung wurde angenommen, ist beim Lesen aber nicht sichtbar. Deshalb wurde keine weitere versucht.',
  'run.halt.tooManyFailures': 'Zu viele Änderungen sind fehlgeschlagen; die Ausführung hat sich selbst angehalten.',
  'run.halt.tooManyUnconfirmed':
    'Zu viele Änderungen sind beim Lesen nicht sichtbar; die Ausführung hat sich selbst angehalten.',
  'run.halt.noProgress':
    'Graph hat zu lange nur abgelehnt oder Fehler gemeldet, deshalb ging nichts voran. Setzen Sie die Ausführung später fort.',
  'run.halt.guard': 'Dieses Tool hat weiteres Schreiben verweigert.',
  'run.halt.journal': 'Das Journal konnte nicht geschrieben werden, deshalb wurde nichts mehr gesendet.',

  'run.results': 'Ergebnis nach Grund',
  'run.results.all': 'Alle',
  'run.results.csv': 'Ergebnisse als CSV',
  'run.results.select': ({ name }) => `Auswählen: ${name}`,
  'run.results.close': 'Ergebnisse schließen',
  'run.results.again': 'Ausführung fortsetzen',
  'run.outcome.verified': 'Nachgewiesen',
  'run.outcome.unconfirmed': 'Nicht bestätigt',
  'run.outcome.undecided': 'Ungeklärt',
  'run.outcome.notSent': 'Nicht gesendet',
  'run.outcome.failed': 'Fehlgeschlagen',
  'run.reason.done': 'durch erneutes Lesen',
  'run.reason.wasGone': 'es war nichts mehr zu ändern, erneutes Lesen bestätigt das',
  'run.reason.notConfirmed': 'angenommen, wird aber noch wie vorher angezeigt',
  'run.reason.noAnswer': 'keine Antwort; ob es geschehen ist, weiß niemand',
  'run.reason.notReached': 'die Ausführung endete vorher',
  'run.reason.held:gone': 'wäre in einem neuen Plan nicht mehr enthalten',
  'run.reason.held:nowKept': 'seit der Freigabe geschützt',
  'run.reason.held:changed': 'seit der Freigabe geändert',
  'run.reason.guard': 'geschützt: von diesem Tool verweigert',
  'run.reason.forbiddenPrivileged': 'hat eine Rolle: Graph verlangt Directory.AccessAsUser.All und eine höhere Rolle',
  'run.reason.failure': ({ status, code }) =>
    code === '' ? `Antwort von Graph: ${status}` : `Antwort von Graph: ${status} ${code}`,
  'run.csv.name': 'Name',
  'run.csv.reference': 'Bekannt als',
  'run.csv.id': 'Objekt-ID',
  'run.csv.outcome': 'Ergebnis',
  'run.csv.reason': 'Grund',
  'run.csv.verifiedAt': 'Nachgewiesen am',
  'run.csv.requestId': 'Anforderungs-ID',

  'run.open.title': 'Eine Ausführung ist nicht abgeschlossen',
  'run.open.lead': ({ at, by }, format) =>
    `Begonnen am ${format.dateTime(at)}, freigegeben von ${by}. Bevor sie fortgesetzt oder beendet ist, kann nichts anderes geplant werden.`,
  'run.open.counts': ({ verified, planned, open }, format) =>
    `${format.number(verified)} von ${format.number(planned)} nachgewiesen, ${format.number(open)} offen.`,
  'run.open.continue': 'Ausführung fortsetzen',
  'run.open.continueWhat':
    'Was ohne Antwort gesendet wurde, wird zuerst nachgelesen. Dann wird der Rest des freigegebenen Plans ausgeführt.',
  'run.open.abandon': 'Ohne Fortsetzung beenden',
  'run.open.abandonWhat':
    'Beim Beenden wird nichts gesendet: Was erledigt ist, bleibt erledigt; was übrig ist, braucht einen neuen Plan.',
  'run.open.remove': 'Journal entfernen',
  'run.open.removeWhat':
    'Das Entfernen des Journals ändert nichts im Mandanten. Was die Ausführung getan hat, zeigt danach nur noch erneutes Lesen.',
  'run.open.removed': 'Das Journal wurde entfernt.',
  'run.open.aside': ({ domain }) =>
    domain === ''
      ? 'In diesem Browser ist eine Ausführung für einen anderen Mandanten nicht abgeschlossen. Hier steht sie niemandem im Weg.'
      : `In diesem Browser ist eine Ausführung für einen anderen Mandanten nicht abgeschlossen: ${domain}. Melden Sie sich dort an, um sie fortzusetzen. Hier steht sie niemandem im Weg.`,
  'run.open.lookAgain': 'Erneut nachsehen',
  'run.open.imported': 'Ihr Journal stammt aus einem anderen Browser. Bevor etwas gesendet wird, wird alles nachgelesen.',
  'run.open.damaged': 'Das Ende ihres Journals ist beschädigt. Bevor etwas gesendet wird, wird alles nachgelesen.',
  'run.open.unusable.foreign': 'Diese Ausführung gehört zu einem anderen Mandanten. Melden Sie sich dort an, um sie fortzusetzen.',
  'run.open.unusable.otherVersion':
    'Diese Ausführung stammt von einer anderen Version dieses Produkts und lässt sich nicht fortsetzen. Entfernen Sie ihr Journal, und lesen Sie den Mandanten erneut.',
  'run.open.unusable.unreadable': 'Das Journal dieser Ausführung lässt sich nicht lesen. Entfernen Sie es, und lesen Sie den Mandanten erneut.',
  'run.open.unusable.planAltered':
    'Der Plan dieser Ausführung wurde nach der Freigabe verändert und wird nicht umgesetzt. Entfernen Sie das Journal, und lesen Sie den Mandanten erneut.',
  'run.open.failed': 'Die Journale dieses Browsers lassen sich nicht lesen, deshalb kann nichts geplant werden.',

  'run.refused.title.begins': 'Es wurde nichts geändert',
  'run.refused.title.continues': 'Es wurde nichts weiter geändert',
  'run.refused.approval': 'Die Eingabe passt nicht zum Plan.',
  'run.refused.planAltered': 'Der Plan stimmt nicht mit seinem Fingerabdruck überein.',
  'run.refused.busy': 'In einer anderen Registerkarte oder einem anderen Fenster läuft bereits eine Ausführung. Nur eine darf schreiben.',
  'run.refused.unresolvedJournal': 'Eine frühere Ausführung ist nicht abgeschlossen. Setzen Sie sie zuerst fort, oder beenden Sie sie.',
  'run.refused.alreadyRun': 'Die Ausführung dieses Plans ist beendet. Erstellen Sie einen neuen Plan.',
  'run.refused.unusableJournal': 'Das Journal lässt sich nicht fortsetzen.',
  'run.refused.obstructed': 'Der Mandant konnte nicht so gelesen werden, wie der Plan es braucht.',
  'run.refused.stale.begins': 'Die Grundlage des Plans hat sich seit der Prüfung geändert. Prüfen Sie den neuen Plan.',
  'run.refused.stale.continues': 'Die Grundlage des Plans hat sich seither geändert. Beenden Sie die Ausführung, um neu zu planen.',
  'run.refused.stopped.begins': 'Angehalten, bevor etwas gesendet wurde.',
  'run.refused.stopped.continues': 'Angehalten, bevor noch etwas gesendet wurde.',
  'run.refused.again': 'Zurück zum Plan',
  'run.broken.title': 'Die Ausführung ist unerwartet abgebrochen',
  'run.broken.what':
    'Was bis dahin gesendet wurde, steht in ihrem Journal. Wird die Ausführung als nicht abgeschlossen angezeigt, lässt sie sich fortsetzen.',
  'run.drift.appeared': ({ things }) => `Neu: ${things}`,
  'run.drift.gone': ({ things }) => `Nicht mehr im Plan: ${things}`,
  'run.drift.nowKept': ({ things }) => `Seither geschützt: ${things}`,
  'run.drift.changed': ({ things }) => `Geändert: ${things}`,
  'run.guard.watching': 'Diese Seite ist nur zum Mitlesen.',
  'run.guard.readOnly': 'Kein Plan ist freigegeben.',
  'run.guard.otherTenant': 'Ihre Sitzung, die Organisation und der Plan nennen nicht denselben Mandanten.',
  'run.guard.identityUnknown': 'Graph hat nicht mitgeteilt, wer Sie sind oder welcher Mandant dies ist.',
  'run.guard.protectedId': 'Ein geschütztes Konto stand im Plan.',
  'run.guard.protectedApp':
    'Im Plan stand eine Anwendung, die bleiben muss: ein Weg in die Portale oder die, mit der sich dieses Tool anmeldet.',
  'run.guard.routeNotPermitted': 'Es sollte etwas anderes geändert werden, als diese Aufgabe tut.',
  'run.guard.bodyNotAllowed': 'Es sollte mehr geändert werden, als zu dieser Aufgabe gehört.',
  'run.guard.notInPlan': 'Es sollte etwas geschrieben werden, das nicht im Plan steht.',
  'run.guard.stopped': 'Die Ausführung wurde angehalten.',
  'run.store.full': 'Der Browser hat keinen Platz mehr für das Journal. Schaffen Sie Platz, und versuchen Sie es erneut.',
  'run.store.readOnly':
    'Der Browser erlaubt dieser Seite nicht, etwas zu speichern. Verlassen Sie den privaten Modus, und versuchen Sie es erneut.',
  'run.store.cleared': 'Das Journal wurde aus diesem Browser gelöscht.',
  'run.store.taken': 'Eine andere Registerkarte hat in das Journal geschrieben.',
  'run.store.unavailable': 'Der Speicher des Browsers antwortet nicht. Schließen Sie andere Registerkarten mit dieser Seite, und laden Sie die Seite neu.',

  'obstacle.unread': ({ fact }) => `Nicht lesbar: ${fact}.`,
  'obstacle.sampleOnly': 'Die Liste ist noch nicht zu Ende gelesen.',
  'obstacle.scopeMissing': ({ scope }) => `In dieser Sitzung fehlt die Berechtigung ${scope}.`,
  'obstacle.otherTenant': 'Die Sitzung gehört zu einem anderen Mandanten als dem, der geantwortet hat.',
  'obstacle.actingAdminGuest': 'Sie sind Gast in diesem Mandanten. Zum Schließen braucht es ein Konto, das hier zu Hause ist.',
  'obstacle.actingAdminSynced': 'Ihr Konto wird aus der lokalen Umgebung synchronisiert. Zum Schließen braucht es ein reines Cloudkonto.',
  'obstacle.actingAdminNotListed': 'Ihr Konto steht nicht in der Benutzerliste; auf die Liste ist daher kein Verlass.',
  'obstacle.keptAdminNotListed': 'Der verbleibende Administrator steht nicht in der Benutzerliste.',
  'obstacle.noGlobalAdministratorStays': 'Niemand, der bleibt, ist aktiver Globaler Administrator.',
  'obstacle.initialDomainNotListed':
    'Die Anfangsdomäne steht nicht in der Liste der Domänen; auf die Liste ist daher kein Verlass.',
  'obstacle.ownPrincipalNotFound':
    'Nichts verrät, mit welcher Anwendung sich dieses Tool anmeldet; deshalb wird keine gelöscht.'
};
