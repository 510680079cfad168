import type { checksMfa as english } from '../en/checksMfa';
import type { Format } from '../format';
import type { Translation } from '../message';

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 Benutzer', other: `${format.number(count)} Benutzer` });

/** Step 4, M01 to M03. */
export const checksMfa: Translation<typeof english> = {
  'check.M01.title': 'Die benutzerspezifische MFA ist für alle außer Ihnen aus',
  'check.M01.why':
    'Microsofts Anleitung verlangt das vor dem Löschen des Verzeichnisses. Nach Schritt 1 ist niemand sonst mehr da, und es bleibt nichts auszuschalten.',
  'check.M01.todo':
    'Schließen Sie Schritt 1 ab; dann erledigt sich das von selbst.\nOder lesen Sie jetzt den Zustand jedes Benutzers und schalten Sie die MFA auf der Seite „MFA pro Benutzer“ aus. Behalten Sie Ihre eigene MFA: Die Admin Center verlangen sie.',
  'check.M01.proof': 'Laut Graph ist der Zustand aller anderen Benutzer „deaktiviert“, oder es gibt keine anderen Benutzer mehr.',
  'check.M01.nobodyElse': 'Außer Ihnen ist niemand mehr da, also gibt es nichts auszuschalten.',
  'check.M01.pass': ({ count }, format) =>
    `Aus bei ${format.plural(count, { one: '1 Benutzer', other: `${format.number(count)} Benutzern` })} außer Ihnen.`,
  'check.M01.blocks': ({ count }, format) =>
    `Eingeschaltet bei ${format.plural(count, { one: '1 Benutzer', other: `${format.number(count)} Benutzern` })} außer Ihnen.`,
  'check.M01.unknown': ({ count }, format) => `${users(count, format)} in einem Zustand, den dieses Tool nicht kennt.`,
  'check.M01.state': ({ state }) =>
    ({ disabled: 'Aus', enabled: 'Aktiviert', enforced: 'Erzwungen', unknown: 'Unbekannter Zustand' })[state],

  'check.M02.title': 'Kein alter MFA-Anbieter ist verknüpft',
  'check.M02.why':
    'Ein MFA-Anbieter aus der Zeit vor September 2018, der noch verknüpft ist, verhindert das Löschen des Verzeichnisses. Keine API listet diese Anbieter auf.',
  'check.M02.todo':
    'Öffnen Sie in Entra Schutz > Multi-Faktor-Authentifizierung > Anbieter.\nLöschen Sie jeden Anbieter. Es gibt keine Rückfrage, und seine Berichte gehen mit verloren.\nBestätigen Sie hier, sobald die Liste leer ist.',
  'check.M02.proof': 'Ihre Bestätigung; Entra prüft es vor dem Löschen des Verzeichnisses noch einmal.',
  'check.M02.open': 'Es ist noch nicht bestätigt, dass kein alter MFA-Anbieter verknüpft ist.',
  'check.M02.young': ({ createdAt }, format) =>
    `Dieser Mandant wurde am ${format.date(createdAt)} erstellt; neue Anbieter waren da nicht mehr möglich. Vermutlich ist die Liste leer.`,

  'check.M03.title': 'Anmelderichtlinien können bleiben, wie sie sind',
  'check.M03.why':
    'Sicherheitsstandards, bedingter Zugriff und Registrierungskampagnen verhindern das Löschen nicht. Sie auszuschalten bringt nichts und lässt den Mandanten während des Schließens ungeschützt.',
  'check.M03.todo': 'Lassen Sie alles, wie es ist.\nAchten Sie darauf, dass Sie selbst bis zum Schluss hineinkommen.',
  'check.M03.proof': 'Nichts nachzuweisen; dies dient nur zur Information.',
  'check.M03.none': 'Keine Richtlinie verlangt MFA.',
  'check.M03.pass': 'Diese sind eingeschaltet und können es bleiben.',
  'check.M03.unknown': 'Eine Richtlinie ist in einem Zustand, den dieses Tool nicht kennt. Sehen Sie sie sich einmal an.',
  'check.M03.securityDefaults': 'Die Sicherheitsstandards sind aktiviert',
  'check.M03.campaign': 'Die Registrierungskampagne für Authenticator ist aktiviert oder wird von Microsoft gesteuert',
  'check.M03.policy': (values) => {
    const state = { on: 'Ein', off: 'Aus', reportOnly: 'Nur Bericht', unknown: 'Unbekannter Zustand' }[values.state];
    return values.mfa === 'required' ? `${state} · verlangt MFA` : state;
  }
};
