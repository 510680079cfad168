import type { uiStates as english } from '../en/uiStates';
import type { Translation } from '../message';

export const uiStates: Translation<typeof english> = {
  'ui.first.title': 'Was dem Schließen dieses Mandanten im Weg steht',
  'ui.first.what':
    'Tenant Closure liest Ihren Mandanten, zeigt, was vor dem Schließen zu tun ist, und nennt den frühesten Termin, an dem es möglich ist.',
  'ui.first.reads': 'Was gelesen wird',
  'ui.first.reads.list':
    'Organisation, Benutzer, Rollen, Abonnements und Lizenzen, Domänen, Apps, Geräte, Richtlinien und Beziehungen. Namen, Zustände und Daten; keine E-Mails, keine Dateien, keine Kennwörter.',
  'ui.first.changes': 'Was geändert wird',
  'ui.first.changes.none':
    'Nichts. Lesen ändert im Mandanten nichts. Jeder spätere Schritt sagt vorher, was er tun wird, und fragt.',
  'ui.first.keeps': 'Was aufbewahrt wird',
  'ui.first.keeps.what':
    'Ihre Antworten und Bestätigungen, in diesem Browser. Was gelesen wird, bleibt auf dieser Seite und gelangt nirgendwo anders hin.',
  'ui.first.button': 'Diesen Mandanten lesen',
  'ui.loading': 'Der Mandant wird gelesen',
  'ui.partial.title': 'Manches konnte nicht gelesen werden',
  'ui.partial.what': 'Bei den Prüfungen dahinter steht „Nicht prüfbar“. Sie zählen nie als erfüllt.',
  'ui.partial.show': 'Anzeigen, was nicht prüfbar war',
  'ui.problem.what': 'Was geschehen ist',
  'ui.problem.soWhat': 'Was es bedeutet',
  'ui.problem.nowWhat': 'Was zu tun ist',
  'ui.problem.reference': 'Anforderungs-IDs für den Microsoft-Support',
  'ui.problem.tryAgain': 'Erneut versuchen',
  'ui.problem.reload': 'Seite neu laden',
  'ui.offline.title': 'Keine Verbindung',
  'ui.offline.what': 'Von Microsoft Graph kam keine Antwort an.',
  'ui.offline.soWhat': 'Es kann nichts gelesen werden, also gilt nichts als erledigt. Es wurde nichts geändert.',
  'ui.offline.nowWhat': 'Prüfen Sie die Verbindung, und lesen Sie dann erneut.',
  'ui.signIn.title': 'Ihre Sitzung muss erneuert werden',
  'ui.signIn.what': 'Microsoft Graph verlangt eine neue Anmeldung.',
  'ui.signIn.soWhat': 'Bevor Sie sich angemeldet haben, kann nichts gelesen werden. Es wurde nichts geändert.',
  'ui.signIn.nowWhat':
    'Laden Sie die Seite neu. Werden Sie dazu aufgefordert, melden Sie sich mit dem Konto an, das den Mandanten schließt.',
  'ui.forbidden.title': 'Dieses Konto darf den Mandanten nicht lesen',
  'ui.forbidden.scope.what': 'Es fehlt eine Berechtigung, die ein Administrator genehmigen muss.',
  'ui.forbidden.role.what': 'Die Berechtigung ist da, aber Ihre Rolle reicht nicht aus.',
  'ui.forbidden.soWhat': 'Über diesen Mandanten ist noch nichts bekannt. Das heißt nicht, dass nichts im Weg steht.',
  'ui.forbidden.scope.nowWhat': ({ scope }) =>
    scope === ''
      ? 'Genehmigen Sie im SharePoint Admin Center unter Erweitert > API-Zugriff die Anforderungen von Tenant Closure. Warten Sie einige Minuten, und lesen Sie dann erneut.'
      : `Genehmigen Sie im SharePoint Admin Center unter Erweitert > API-Zugriff ${scope} für Tenant Closure. Warten Sie einige Minuten, und lesen Sie dann erneut.`,
  'ui.forbidden.role.nowWhat':
    'Melden Sie sich als Globaler Administrator dieses Mandanten an. Sind Sie für die Rolle nur berechtigt, aktivieren Sie sie zuerst in Privileged Identity Management.',
  'ui.wrongCloud.title': 'In dieser Cloud nicht verfügbar',
  'ui.wrongCloud.what': ({ cloud }) => `In der Cloud „${cloud}“ antwortet Microsoft Graph nicht in dieser Form.`,
  'ui.wrongCloud.soWhat': 'Von hier aus kann der Mandant nicht gelesen werden.',
  'ui.wrongCloud.nowWhat':
    'Öffnen Sie Tenant Closure auf einer SharePoint-Website oder in Teams des Mandanten, der geschlossen werden soll.',
  'ui.otherTenant.title': 'Zwei verschiedene Mandanten',
  'ui.otherTenant.what': ({ token, organization }) =>
    `Ihre Sitzung gehört zum Mandanten ${token}, Graph hat aber für ${organization} geantwortet.`,
  'ui.otherTenant.soWhat': 'Es steht nicht fest, welcher Mandant dies ist. Es wird nichts angezeigt und nichts geändert.',
  'ui.otherTenant.nowWhat':
    'Melden Sie sich von allen Microsoft-Konten ab und dann mit dem Konto des Mandanten an, der geschlossen werden soll.',
  'ui.unreadable.title': 'Der Mandant konnte nicht gelesen werden',
  'ui.unreadable.what': 'Microsoft Graph hat keine verwertbare Antwort gegeben.',
  'ui.unreadable.soWhat': 'Über diesen Mandanten ist noch nichts bekannt. Es wurde nichts geändert.',
  'ui.unreadable.nowWhat':
    'Lesen Sie in einigen Minuten erneut. Bleibt es dabei, helfen die Anforderungs-IDs dem Microsoft-Support weiter.',
  'ui.throttled.title': 'Microsoft Graph drosselt die Anfragen',
  'ui.throttled.what':
    'Graph hat die Antwort länger verweigert, als dieses Tool wartet. Andere Apps in Ihrem Mandanten teilen sich dieselbe Grenze.',
  'ui.throttled.soWhat': 'Es wurde nichts geändert, und nichts gilt als erledigt.',
  'ui.throttled.nowWhat': 'Lesen Sie in einigen Minuten erneut.',
  'ui.broken.title': 'Dieser Teil der Seite funktioniert nicht mehr',
  'ui.broken.what': 'Ein Fehler in Tenant Closure, nicht in Ihrem Mandanten.',
  'ui.broken.soWhat': 'Was gelesen wurde, wird hier nicht mehr angezeigt. Im Mandanten wurde dadurch nichts geändert.',
  'ui.broken.nowWhat': 'Versuchen Sie es erneut. Passiert es wieder, laden Sie die Seite neu, und melden Sie den Fehler mit den Details.',
  'ui.broken.copy': 'Details kopieren',
  'ui.chunk.title': 'Ein Teil der Seite konnte nicht geladen werden',
  'ui.chunk.what': 'Die Verbindung ist abgebrochen, oder seit dem Öffnen der Seite wurde eine neuere Version installiert.',
  'ui.chunk.soWhat': 'Dieser Teil kann nicht angezeigt werden. Im Mandanten wurde nichts geändert.',
  'ui.chunk.nowWhat': 'Laden Sie die Seite neu.',
  'ui.left.title': 'Nichts steht mehr im Weg',
  'ui.left.proof': ({ checks, at }, format) =>
    `Alle ${format.number(checks)} Prüfungen, die blockieren können, sind erfüllt. Stand: ${at}.`,
  'ui.left.next': 'Was bleibt, ist das Löschen selbst, in Entra unter „Mandanten verwalten“.',
  'ui.left.button': 'Weiter zu Schritt 5'
};
