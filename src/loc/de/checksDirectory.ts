import type { checksDirectory as english } from '../en/checksDirectory';
import type { Translation } from '../message';

/** Step 5, D02 to D09. */
export const checksDirectory: Translation<typeof english> = {
  'check.D02.title': 'Keine App-Registrierung ist übrig',
  'check.D02.why':
    'Entra löscht kein Verzeichnis, in dem es App-Registrierungen gibt. Wer eine dieser Apps nutzt, auch in anderen Mandanten, kann sich dort nicht mehr anmelden.',
  'check.D02.todo':
    'Informieren Sie die Besitzer von Apps, die andere nutzen.\nLöschen Sie die Registrierungen in Schritt 5 oder unter Entra > App-Registrierungen > Alle Anwendungen.\nLassen Sie die Registrierung, die dieses Tool verwendet, bis zum Schluss stehen (D07).',
  'check.D02.proof': 'Graph listet außer der Registrierung, die dieses Tool verwendet, keine App-Registrierung auf.',
  'check.D02.pass': 'Keine App-Registrierung ist übrig.',
  'check.D02.oursOnly': 'Nur die Registrierung, mit der sich dieses Tool anmelden kann, ist übrig. Sie kommt zuletzt (D07).',
  'check.D02.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 App-Registrierung ist übrig.',
      other: `${format.number(count)} App-Registrierungen sind übrig.`
    }),
  'check.D02.application': 'App-Registrierung',
  'check.D02.b2cExtensions': 'App-Registrierung von B2C oder External ID; Entra zählt auch sie mit',
  'check.D02.ours': 'Damit kann sich dieses Tool anmelden: ganz zuletzt',

  'check.D03.title': 'Keine Unternehmensanwendung anderer Anbieter ist übrig',
  'check.D03.why':
    'Unternehmensanwendungen anderer Anbieter können das Löschen verhindern, und das Portal kann nicht alle entfernen. Mit dem Löschen endet das einmalige Anmelden (SSO) bei der Anwendung.',
  'check.D03.todo':
    'Prüfen Sie, bei welchen Diensten aus der Liste sich noch jemand anmeldet.\nLöschen Sie die Anwendungen in Schritt 5.\nFür den Rest: Entra > Unternehmensanwendungen oder der Support.',
  'check.D03.proof': 'Graph listet keinen Dienstprinzipal auf, der einer anderen Organisation als Microsoft gehört.',
  'check.D03.pass': 'Keine Anwendung anderer Anbieter ist übrig.',
  'check.D03.blocks': ({ count, more }, format) => {
    const found = format.plural(count, {
      one: '1 Anwendung eines anderen Anbieters ist übrig.',
      other: `${format.number(count)} Anwendungen anderer Anbieter sind übrig.`
    });
    return more === 'all' ? found : `${found} Die Liste wurde nicht zu Ende gelesen.`;
  },
  'check.D03.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: 'Bei 1 Anwendung ist nicht erkennbar, wem sie gehört. Dieses Tool löscht sie nie.',
      other: `Bei ${format.number(count)} Anwendungen ist nicht erkennbar, wem sie gehören. Dieses Tool löscht sie nie.`
    }),
  'check.D03.thirdParty': 'Gehört einer anderen Organisation',
  'check.D03.agent': 'Agent-Identität einer anderen Organisation',
  'check.D03.unknown': ({ type }) => (type === '' ? 'Besitzer und Typ unbekannt' : `Besitzer unbekannt · Typ ${type}`),

  'check.D04.title': 'Microsofts eigene Anwendungen sind bekannt und bleiben unangetastet',
  'check.D04.why':
    'Manche verborgenen Dienstprinzipale lassen das Löschen scheitern, obwohl in Entra alles grün ist. Andere sind der Weg in die Portale: Wer sie deaktiviert, sperrt alle aus.',
  'check.D04.todo':
    'Deaktivieren oder löschen Sie niemals die geschützten.\nAktivieren Sie wieder, was davon deaktiviert ist.\nVerwaltete Identitäten verschwinden mit ihrer Azure-Ressource.\nIst in Entra alles grün und das Löschen scheitert, versuchen Sie es mit den hier genannten und kontaktieren Sie dann den Support.',
  'check.D04.proof': 'Die geschützten Anwendungen sind aktiviert, und das Verzeichnis wird am Ende gelöscht.',
  'check.D04.pass': ({ count }, format) =>
    format.plural(count, {
      one: '1 Anwendung von Microsoft, bleibt unangetastet.',
      other: `${format.number(count)} Anwendungen von Microsoft, bleiben unangetastet.`
    }),
  'check.D04.disabled': ({ count }, format) =>
    format.plural(count, {
      one: '1 Anwendung, die die Portale brauchen, ist deaktiviert. Aktivieren Sie sie wieder, bevor Sie weitermachen.',
      other: `${format.number(count)} Anwendungen, die die Portale brauchen, sind deaktiviert. Aktivieren Sie sie wieder, bevor Sie weitermachen.`
    }),
  'check.D04.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: '1 Dienstprinzipal kann das Löschen scheitern lassen, obwohl alles grün ist.',
      other: `${format.number(count)} Dienstprinzipale können das Löschen scheitern lassen, obwohl alles grün ist.`
    }),
  'check.D04.is.disabled': 'Geschützt, aber deaktiviert: wieder aktivieren',
  'check.D04.is.protected': 'Geschützt: nie deaktivieren, nie löschen',
  'check.D04.is.azureDevOps': 'Azure DevOps: kann das Löschen bekanntermaßen verhindern',
  'check.D04.is.managedIdentity': 'Verwaltete Identität: die Azure-Ressource löschen',
  'check.D04.is.microsoft': 'Von Microsoft: bleibt unangetastet',

  'check.D05.title': 'Von B2C und External ID ist nichts übrig',
  'check.D05.why':
    'Benutzerflows, Identitätsanbieter und benutzerdefinierte Richtlinien verhindern das Löschen des Verzeichnisses. Wer sich darüber anmeldet, wird ausgesperrt, sobald sie entfernt sind.',
  'check.D05.todo':
    'Löschen Sie unter „External Identities“ oder „Azure AD B2C“ Benutzerflows, Identitätsanbieter, benutzerdefinierte Richtlinien und Richtlinienschlüssel.\nLöschen Sie auch die b2c-extensions-app (D02).',
  'check.D05.proof': 'Graph listet nichts davon auf.',
  'check.D05.pass': 'Kein Benutzerflow, kein Identitätsanbieter und keine benutzerdefinierte Richtlinie ist übrig.',
  'check.D05.blocks': ({ count }, format) =>
    format.plural(count, { one: '1 Rest ist zu löschen.', other: `${format.number(count)} Reste sind zu löschen.` }),
  'check.D05.userFlow': 'Benutzerflow',
  'check.D05.identityProvider': 'Identitätsanbieter',
  'check.D05.customPolicy': 'Benutzerdefinierte Richtlinie',

  'check.D06.title': 'Was mit dem Verzeichnis verschwindet',
  'check.D06.why':
    'Gruppen, Verwaltungseinheiten und Kontakte verhindern das Löschen nicht. Sie verschwinden mit dem Verzeichnis und mit ihnen alles, was daran hängt.',
  'check.D06.todo': 'Nichts. Das Inventar führt sie namentlich auf.',
  'check.D06.proof': 'Die Zählungen von Graph selbst.',
  'check.D06.pass': ({ groups, administrativeUnits, contacts }, format) =>
    `${format.list([
      format.plural(groups, { one: '1 Gruppe', other: `${format.number(groups)} Gruppen` }),
      format.plural(administrativeUnits, {
        one: '1 Verwaltungseinheit',
        other: `${format.number(administrativeUnits)} Verwaltungseinheiten`
      }),
      format.plural(contacts, { one: '1 Kontakt', other: `${format.number(contacts)} Kontakte` })
    ])}.`,

  'check.D07.title': 'Die Berechtigungen dieses Tools werden zuletzt entzogen',
  'check.D07.why':
    'Was diesem Tool gewährt wurde, ist jedem Skript im Mandanten gewährt, und das Entfernen des Pakets entzieht es nicht. Wird es zu früh entzogen, kann das Tool nichts mehr nachweisen.',
  'check.D07.todo':
    'Bringen Sie zuerst alles andere zu Ende, und speichern Sie das Runbook.\nEntziehen Sie die Berechtigungen in Schritt 5: Was dieses Tool dann noch kann, endet mit der Sitzung, nach etwa einer Stunde.\nLöschen Sie in derselben Stunde die App-Registrierung, mit der es sich anmeldet, oder lassen Sie sie stehen: Sie verschwindet mit dem Verzeichnis, es sei denn, Entras Liste nennt sie noch.\nDanach kann dieses Tool weder lesen noch etwas ändern; weiter geht es mit dem Runbook.\nÖffnen Sie danach nicht mehr die Seite „API-Zugriff“ in SharePoint: Sie erstellt den Prinzipal neu.',
  'check.D07.proof': 'Graph listet keine Berechtigung auf, die dem Prinzipal gewährt ist.',
  'check.D07.granted': ({ scopes }, format) =>
    format.plural(scopes, {
      one: 'Dem Prinzipal dieses Tools ist 1 Berechtigung gewährt.',
      other: `Dem Prinzipal dieses Tools sind ${format.number(scopes)} Berechtigungen gewährt.`
    }),
  'check.D07.noGrants': 'Dem Prinzipal ist nichts mehr gewährt. Er verschwindet mit dem Verzeichnis.',
  'check.D07.notFound': 'Der Prinzipal, mit dem sich dieses Tool anmeldet, wurde in der Liste nicht gefunden.',
  'check.D07.principal': 'Damit kann sich dieses Tool anmelden: nie vor dem Schluss löschen',
  'check.D07.grant': ({ reach, scopes }, format) =>
    `${reach === 'everyone' ? 'Für alle gewährt' : 'Für einen Benutzer gewährt'}: ${format.list(scopes)}`,
  'check.D07.appId': ({ appId }) => `Das Token nennt die App ${appId}.`,

  'check.D08.title': 'Das Verzeichnis ist gelöscht',
  'check.D08.why':
    'Das Löschen des Verzeichnisses ist endgültig, eine Wiederherstellung gibt es nicht. Graph kann es nicht; es geschieht in Entra, das vorher selbst prüft.',
  'check.D08.todo':
    'Melden Sie sich mit Ihrem Konto in der Anfangsdomäne bei Entra an.\nÜbersicht > Mandanten verwalten: Wählen Sie diesen Mandanten aus und keinen anderen, dann „Löschen“.\nArbeiten Sie jede Zeile, die nicht grün ist, nach ihrer „Required action“ ab.\nSind alle Zeilen grün und es scheitert trotzdem: siehe D04, einen Tag warten, dann den Support kontaktieren.\nBestätigen Sie hier oder im Runbook, sobald das Verzeichnis gelöscht ist.',
  'check.D08.proof': 'Ihre Bestätigung. Eine Anmeldung bei diesem Mandanten schlägt danach fehl.',
  'check.D08.open': 'Das Verzeichnis besteht noch.',

  'check.D09.title': 'Geräte sind freigegeben',
  'check.D09.why':
    'An einem in Entra eingebundenen PC kann sich niemand mehr anmelden, wenn das Verzeichnis weg ist, und die BitLocker-Schlüssel sind mit verloren. Autopilot-Registrierungen führen ein Gerät nach dem Zurücksetzen wieder hierher.',
  'check.D09.todo':
    'Exportieren Sie die BitLocker-Schlüssel.\nRichten Sie auf jedem eingebundenen PC einen lokalen Administrator ein, und trennen Sie ihn dann, oder setzen Sie ihn zurück.\nLöschen Sie die Autopilot-Registrierungen in Intune, sonst können die nächsten Besitzer das Gerät nicht einrichten.',
  'check.D09.proof': 'Graph listet kein Gerät, keinen Schlüssel und keine Autopilot-Registrierung auf.',
  'check.D09.pass': 'Kein Gerät, kein BitLocker-Schlüssel, keine Autopilot-Registrierung.',
  'check.D09.found': ({ devices, keys, autopilot }, format) =>
    `${format.list(
      [
        { count: devices, one: '1 Gerät', other: `${format.number(devices)} Geräte` },
        { count: keys, one: '1 BitLocker-Schlüssel', other: `${format.number(keys)} BitLocker-Schlüssel` },
        { count: autopilot, one: '1 Autopilot-Registrierung', other: `${format.number(autopilot)} Autopilot-Registrierungen` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`,
  'check.D09.device': (values, format) => {
    const trust = {
      entraJoined: 'In Entra eingebunden: danach ist keine Anmeldung mehr möglich',
      hybridJoined: 'Hybrid eingebunden: die Anmeldung mit lokalen Konten bleibt',
      registered: 'Registriert: persönliches Gerät, verliert den Zugriff auf Arbeitsdaten',
      unknown: 'Unbekannte Art der Einbindung'
    }[values.trust];
    return values.keys === 0 ? trust : `${trust} · ${format.number(values.keys)} BitLocker-Schlüssel`;
  },
  'check.D09.autopilot': 'Autopilot-Registrierung: in Intune löschen',
  'check.D09.keys': ({ count }, format) =>
    format.plural(count, {
      one: '1 BitLocker-Schlüssel geht mit dem Verzeichnis verloren. Exportieren Sie ihn vorher.',
      other: `${format.number(count)} BitLocker-Schlüssel gehen mit dem Verzeichnis verloren. Exportieren Sie sie vorher.`
    })
};
