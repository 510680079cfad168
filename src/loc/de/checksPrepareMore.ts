import type { checksPrepareMore as english } from '../en/checksPrepareMore';
import type { Translation } from '../message';

/** Prepare, P10 to P13. */
export const checksPrepareMore: Translation<typeof english> = {
  'check.P10.title': 'Dieses Tool hat die nötigen Berechtigungen und keine weiteren',
  'check.P10.why':
    'In SharePoint teilen sich alle Webparts einen Prinzipal: Was ihm gewährt ist, kann jedes Skript auf jeder Seite des Mandanten nutzen. Fehlen Berechtigungen, bleiben Prüfungen offen; zu weite sind ein Risiko für alle.',
  'check.P10.todo':
    'Genehmigen Sie im SharePoint Admin Center unter „API-Zugriff“, was fehlt.\nEntziehen Sie, was zu weit geht, sofern kein anderes Webpart es braucht. Einige Berechtigungen hat Microsoft für SharePoint selbst genehmigt: Lassen Sie diese bis zum Schluss.\nEntziehen Sie alles, wenn der Mandant geschlossen ist (D07).',
  'check.P10.proof': 'Die Berechtigungen im Token oder an seinem Prinzipal sind genau die, die dieses Tool laut seiner Routentabelle braucht.',
  'check.P10.pass': ({ count }, format) =>
    format.plural(count, {
      one: '1 Berechtigung ist gewährt, wie benötigt.',
      other: `${format.number(count)} Berechtigungen sind gewährt, wie benötigt.`
    }),
  'check.P10.differs': ({ missing, broader }, format) =>
    [
      ...(missing > 0
        ? [format.plural(missing, { one: '1 Berechtigung fehlt.', other: `${format.number(missing)} Berechtigungen fehlen.` })]
        : []),
      ...(broader > 0
        ? [
            format.plural(broader, {
              one: '1 Berechtigung geht über den Bedarf dieses Tools hinaus.',
              other: `${format.number(broader)} Berechtigungen gehen über den Bedarf dieses Tools hinaus.`
            })
          ]
        : [])
    ].join(' '),
  'check.P10.unknown': 'Das Token sagt nicht, was es darf, und sein Prinzipal wurde nicht gefunden.',
  'check.P10.isMissing': 'Fehlt. Was sie voraussetzt, kann weder gelesen noch ausgeführt werden.',
  'check.P10.isBroader': 'Gewährt, obwohl dieses Tool sie nicht braucht.',
  'check.P10.exposed':
    'Für alle gewährt: Jedes Skript auf jeder Seite dieses Mandanten kann diese Berechtigungen im Namen der Person nutzen, die die Seite besucht.',

  'check.P11.title': 'Kein anderer Mandant hängt von diesem ab',
  'check.P11.why':
    'Partner, Kunden und verbundene Mandanten verlieren mit dem Mandanten, was sie hier haben. Benutzer, die von hier aus anderswo bereitgestellt wurden, bleiben dort ohne Quelle zurück.',
  'check.P11.todo':
    'Nennen Sie Partnern und Kunden den Termin.\nBeenden Sie Partnerbeziehungen unter Einstellungen > Partnerbeziehungen.\nBeenden Sie die mandantenübergreifende Synchronisierung, und verlassen Sie die mehrinstanzenfähige Organisation.',
  'check.P11.proof': 'Graph listet keine Beziehung, keinen mandantenübergreifenden Partner und keine mehrinstanzenfähige Organisation auf.',
  'check.P11.pass':
    'Es wurde keine Beziehung zu einem anderen Mandanten gefunden. Welche Partner ein Kunde hat, zeigt Graph ihm nicht; sehen Sie einmal im Admin Center nach.',
  'check.P11.found': ({ count }, format) =>
    format.plural(count, {
      one: '1 Beziehung zu einem anderen Mandanten',
      other: `${format.number(count)} Beziehungen zu anderen Mandanten`
    }),
  'check.P11.delegated': 'Sie verwalten diesen Kunden. Der Zugriff endet mit dem Mandanten.',
  'check.P11.crossTenant': 'Für diesen Mandanten ist mandantenübergreifender Zugriff eingerichtet.',
  'check.P11.multiTenant': ({ name }) =>
    name === ''
      ? 'Der Mandant gehört zu einer mehrinstanzenfähigen Organisation.'
      : `Der Mandant gehört zur mehrinstanzenfähigen Organisation „${name}“.`,

  'check.P12.title': 'Die Daten sind gesichert',
  'check.P12.why':
    'Was nicht gesichert ist, geht verloren: SharePoint und OneDrive werden mit ihrem Abonnement sofort gelöscht. Das Inventar listet auf, was es gab; die Daten selbst enthält es nicht.',
  'check.P12.todo':
    'Sichern Sie E-Mails, OneDrive, SharePoint und Teams an einem Ort außerhalb dieses Mandanten.\nÖffnen Sie einige Dateien und E-Mails aus der Sicherung.\nBestätigen Sie hier jede Art mit Ihrem Namen.',
  'check.P12.proof': 'Eine namentliche Bestätigung für jede Art. Eine Sicherung kann niemand für Sie lesen.',
  'check.P12.open': 'Noch sind nicht alle Sicherungen bestätigt.',

  'check.P13.title': 'Auch was Graph nicht sieht, ist geregelt',
  'check.P13.why':
    'Rufnummern, Registrar-Konten und andere Dienste hängen an diesem Mandanten, ohne dass Graph davon weiß. Nach dem Schließen kann sich niemand mehr anmelden, um sie zu retten.',
  'check.P13.todo':
    'Gehen Sie die Liste Punkt für Punkt durch.\nBestätigen Sie hier jeden Punkt, auch wenn er Sie nicht betrifft.',
  'check.P13.proof': 'Eine namentliche Bestätigung für jeden Punkt.',
  'check.P13.open': 'Noch sind nicht alle Punkte bestätigt.'
};
