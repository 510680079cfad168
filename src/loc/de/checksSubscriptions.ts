import type { checksSubscriptions as english } from '../en/checksSubscriptions';
import type { Format } from '../format';
import type { Translation } from '../message';

const ACTIVE = { one: 'aktives Abonnement', other: 'aktive Abonnements' } as const;
const EXPIRED = { one: 'abgelaufenes Abonnement', other: 'abgelaufene Abonnements' } as const;
const DISABLED = { one: 'deaktiviertes Abonnement', other: 'deaktivierte Abonnements' } as const;

const subscriptions = (count: number, noun: typeof ACTIVE | typeof EXPIRED | typeof DISABLED, format: Format): string =>
  `${format.number(count)} ${format.plural(count, noun)}`;

const toDo = (count: number, format: Format): string => format.plural(count, { one: 'ist', other: 'sind' });

const deletedByItself = (count: number, until: string, format: Format): string =>
  format.plural(count, {
    one: `es wird am ${format.date(until)} von selbst gelöscht.`,
    other: `das letzte wird am ${format.date(until)} von selbst gelöscht.`
  });

const pools = (count: number, state: string, format: Format): string =>
  `In der Abonnementliste steht nichts mehr als „${state}“, aber ${format.plural(count, {
    one: '1 Produkt hat',
    other: `${format.number(count)} Produkte haben`
  })} noch Lizenzen in diesem Zustand.`;

/** Steps 2 and 3, S01 to S07. */
export const checksSubscriptions: Translation<typeof english> = {
  'check.S01.title': 'Kein Abonnement ist aktiv',
  'check.S01.why':
    'Entra löscht kein Verzeichnis, in dem es ein Abonnement gibt. Graph kann Abonnements nur lesen; gekündigt wird daher im Admin Center, nach den Regeln Ihrer Abrechnungsvereinbarung.',
  'check.S01.todo':
    'Geben Sie zuerst benutzerdefinierte Domänen frei (D01), und speichern Sie das Runbook, bevor das Abonnement an der Reihe ist, auf dem dieses Tool läuft (S07).\nÖffnen Sie Abrechnung > Ihre Produkte, setzen Sie den Statusfilter auf „Alle“, und wählen Sie ein aktives Abonnement.\nOnlineabonnementvertrag: Weitere Aktionen > Abonnement kündigen, einen Grund wählen, Speichern. Bei mehr als 25 Lizenzen die Anzahl vorher auf 25 verringern.\nKundenvereinbarung: innerhalb von 7 Tagen nach Beginn oder Verlängerung kündigen; sonst die wiederkehrende Abrechnung deaktivieren und die Laufzeit enden lassen.\nPartner: Bitten Sie den Partner um die Kündigung.\nLesen Sie erneut.',
  'check.S01.proof': 'Graph führt kein Abonnement als „Enabled“ und auch keine solche Lizenz.',
  'check.S01.pass': 'Kein Abonnement ist aktiv.',
  'check.S01.blocks': ({ count }, format) => `${subscriptions(count, ACTIVE, format)} ${toDo(count, format)} zu kündigen.`,
  'check.S01.waiting': ({ count, until }, format) =>
    `${subscriptions(count, ACTIVE, format)}; ${format.plural(count, {
      one: 'es wird',
      other: 'das letzte wird'
    })} nach seiner Laufzeit von selbst gelöscht, frühestens am ${format.date(until)}. Ob die wiederkehrende Abrechnung aus ist, zeigt Graph nicht.`,
  'check.S01.licencesOnly': ({ count }, format) => pools(count, 'Aktiv', format),

  'check.S02.title': 'Kein Abonnement ist abgelaufen oder in der Nachfrist',
  'check.S02.why':
    'Ein abgelaufenes Abonnement enthält noch seine Daten und lässt sich verlängern; Entra zählt es deshalb mit. 30 Tage nach dem Ablauf wird es deaktiviert, weitere 90 Tage später gelöscht.',
  'check.S02.todo':
    'Onlineabonnementvertrag: Öffnen Sie Abrechnung > Ihre Produkte, und löschen Sie das Abonnement.\nKundenvereinbarung oder Testversion: Warten Sie die hier genannten Termine ab.\nPartner: Fragen Sie den Partner.\nLesen Sie erneut.',
  'check.S02.proof': 'Graph führt kein Abonnement als „Warning“.',
  'check.S02.pass': 'Kein Abonnement ist abgelaufen.',
  'check.S02.blocks': ({ count }, format) => `${subscriptions(count, EXPIRED, format)} ${toDo(count, format)} zu beenden.`,
  'check.S02.waiting': ({ count, until }, format) =>
    `${subscriptions(count, EXPIRED, format)}; ${deletedByItself(count, until, format)}`,
  'check.S02.licencesOnly': ({ count }, format) => pools(count, 'Abgelaufen', format),

  'check.S03.title': 'Kein deaktiviertes Abonnement ist übrig',
  'check.S03.why':
    'Ein deaktiviertes Abonnement blockiert das Verzeichnis, bis es gelöscht ist. Von selbst dauert das 90 Tage; unter dem Onlineabonnementvertrag können Sie es sofort löschen, und Entra erkennt das 72 Stunden später an.',
  'check.S03.todo':
    'Speichern Sie das Runbook, falls dieses Tool auf dem Abonnement läuft (S07): SharePoint und OneDrive werden sofort gelöscht.\nÖffnen Sie Abrechnung > Ihre Produkte, und wählen Sie das deaktivierte Abonnement.\nAbonnement- und Zahlungseinstellungen > Abonnement löschen, noch einmal Abonnement löschen, Ja.\nKundenvereinbarung oder Partner: Von Hand löschen ist nicht möglich; warten Sie den hier genannten Termin ab.\nFehlt „Abonnement löschen“, kontaktieren Sie den Support.\nLesen Sie erneut.',
  'check.S03.proof': 'Graph führt jedes Abonnement als „Deleted“ oder gar nicht mehr.',
  'check.S03.pass': 'Kein deaktiviertes Abonnement ist übrig.',
  'check.S03.blocks': ({ count }, format) => `${subscriptions(count, DISABLED, format)} ${toDo(count, format)} zu löschen.`,
  'check.S03.waiting': ({ count, until }, format) =>
    `${subscriptions(count, DISABLED, format)}; ${deletedByItself(count, until, format)}`,
  'check.S03.licencesOnly': ({ count }, format) => pools(count, 'Deaktiviert', format),

  'check.S04.title': 'Kein Self-Service-Produkt und keine Testversion ist übrig',
  'check.S04.why':
    'Produkte, für die sich Benutzer selbst registriert haben, etwa Power BI oder Power Automate, bleiben, wenn die Benutzer gehen. Entra verlangt, dass jedes davon gelöscht wird.',
  'check.S04.todo':
    'Öffnen Sie Entra > Lizenzen > „Self-service sign-up products“, und löschen Sie jedes Produkt. Das wirkt sofort und lässt sich nicht rückgängig machen.\nOder öffnen Sie Abrechnung > Ihre Produkte, filtern Sie nach „Kostenlos“, und löschen Sie das Abonnement.\nTestversionen: Deaktivieren Sie die wiederkehrende Abrechnung und warten Sie, oder gehen Sie vor wie in den Schritten 2 und 3.\nLesen Sie erneut.',
  'check.S04.proof': 'Graph listet in keiner seiner beiden Sichten ein solches Produkt auf.',
  'check.S04.pass': 'Es wurde kein Self-Service-Produkt und keine Testversion gefunden.',
  'check.S04.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 Self-Service-Produkt oder Testversion ist übrig.',
      other: `${format.number(count)} Self-Service-Produkte und Testversionen sind übrig.`
    }),
  'check.S04.pools': ({ count }, format) =>
    `${format.plural(count, {
      one: '1 kostenloses Produkt hat',
      other: `${format.number(count)} kostenlose Produkte haben`
    })} Lizenzen ohne Abonnement. Ein solcher Rest muss nicht blockieren; sehen Sie auf der Seite für Self-Service-Produkte nach.`,

  'check.S05.title': 'Beide Sichten auf das Gekaufte stimmen überein',
  'check.S05.why':
    'Graph führt Abonnements und Lizenzen getrennt, und Microsofts Portale richten sich mal nach den einen, mal nach den anderen. Was nur in einer Sicht steht, wird leicht übersehen und kann das Löschen verhindern.',
  'check.S05.todo':
    'Suchen Sie jedes Produkt unter Abrechnung > Ihre Produkte mit dem Statusfilter „Alle“.\nFehlt es dort, kontaktieren Sie den Support und nennen Sie das Produkt.',
  'check.S05.proof': 'Jedes Produkt steht in beiden Listen oder in keiner.',
  'check.S05.pass': 'Abonnements und Lizenzen nennen dieselben Produkte.',
  'check.S05.differ': ({ count }, format) =>
    format.plural(count, {
      one: '1 Produkt steht nur in einer Sicht.',
      other: `${format.number(count)} Produkte stehen nur in einer Sicht.`
    }),
  'check.S05.directoryOnly': 'Abonnement ohne Lizenzen dahinter',
  'check.S05.licencesOnly': ({ consumed }, format) => `Lizenzen ohne Abonnement dahinter · ${format.number(consumed)} zugewiesen`,

  'check.S06.title': 'Kein Azure-Abonnement ist übrig',
  'check.S06.why':
    'Aktive wie gekündigte Azure-Abonnements blockieren das Verzeichnis, auch wenn jemand anderes sie ihm zugeordnet hat. Ihre Fristen gehören zu den längsten, deshalb kommen sie früh an die Reihe.',
  'check.S06.todo':
    'Entra > Eigenschaften: Stellen Sie „Zugriffsverwaltung für Azure-Ressourcen“ auf „Ja“, melden Sie sich ab und wieder an. Erst dann sehen Sie alle.\nAzure-Portal > Abonnements: Setzen Sie die Filter zurück, löschen Sie die Ressourcen jedes Abonnements, und kündigen Sie es.\nLöschen Sie es, sobald Azure das anbietet: nach 15 Minuten, 3 Tagen oder 7 Tagen; sonst wird es 90 Tage später gelöscht.\nBestätigen Sie hier, sobald die Liste leer ist.',
  'check.S06.proof': 'Ihre Bestätigung; Entra prüft es vor dem Löschen des Verzeichnisses noch einmal.',
  'check.S06.open': 'Es ist noch nicht bestätigt, dass kein Azure-Abonnement übrig ist.',

  'check.S07.title': 'Das Abonnement, auf dem dieses Tool läuft, kommt zuletzt',
  'check.S07.why':
    'Dieses Tool läuft in SharePoint. Wird dessen Abonnement gelöscht, sind SharePoint und das Tool sofort weg; die letzten Schritte führt dann das Runbook fort.',
  'check.S07.todo':
    'Speichern Sie das Runbook und die Ergebnisse der Ausführungen, und bewahren Sie beides außerhalb dieses Mandanten auf.\nKündigen Sie zuerst alle anderen Abonnements.\nKündigen und löschen Sie dieses zuletzt.',
  'check.S07.proof': 'Hier ist festgehalten, wer das Runbook wann gespeichert hat. Dass es sicher außerhalb dieses Mandanten liegt, können nur Sie wissen.',
  'check.S07.carriers': ({ count, until }, format) =>
    until === ''
      ? format.plural(count, {
          one: 'Auf 1 Abonnement mit SharePoint läuft dieses Tool. Ein sicheres Datum lässt sich daraus nicht ableiten: Speichern Sie das Runbook jetzt.',
          other: `Auf ${format.number(count)} Abonnements mit SharePoint läuft dieses Tool. Aus keinem lässt sich ein sicheres Datum ableiten: Speichern Sie das Runbook jetzt.`
        })
      : format.plural(count, {
          one: `Auf 1 Abonnement mit SharePoint läuft dieses Tool. Bleibt es unberührt, geht das bis zum ${format.date(until)}; nach Kündigung und Löschung nicht mehr.`,
          other: `Auf ${format.number(count)} Abonnements mit SharePoint läuft dieses Tool. Bleiben sie unberührt, geht das bis zum ${format.date(until)}; nach Kündigung und Löschung nicht mehr.`
        }),
  'check.S07.poolsOnly': 'Es gibt Lizenzen mit SharePoint, aber kein Abonnement dahinter. Speichern Sie das Runbook jetzt.',
  'check.S07.saved': ({ by, at, until }, format) => {
    const saved = `Das Runbook wurde von ${by} am ${format.date(at)} gespeichert.`;
    return until === ''
      ? `${saved} Aus keinem Abonnement lässt sich ein letzter sicherer Zeitpunkt ableiten: Das Tool kann jederzeit weg sein.`
      : `${saved} Letzter sicherer Zeitpunkt: ${format.date(until)}, wenn vorher nichts gekündigt wird.`;
  },
  'check.S07.none': 'Kein Abonnement in der Liste von Graph enthält SharePoint.',
  'check.S07.carrier': ({ until }, format) =>
    until === '' ? 'Enthält SharePoint' : `Enthält SharePoint · nächste Zustandsänderung am ${format.date(until)}`,
  'check.S07.pool': 'Lizenzen mit SharePoint'
};
