import type { Agreement } from '../../facts/records';
import type { checksPrepare as english } from '../en/checksPrepare';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Onlineabonnementvertrag',
  mca: 'Kundenvereinbarung',
  partner: 'Über einen Partner gekauft',
  trial: 'Nur Testversionen',
  education: 'Vereinbarung für Bildungseinrichtungen'
};

/** Prepare, P01 to P09. */
export const checksPrepare: Translation<typeof english> = {
  'check.P01.title': 'Der ausführende Administrator ist aktiver Globaler Administrator',
  'check.P01.why':
    'Nur ein Globaler Administrator kann Benutzer löschen, Domänen ändern und das Verzeichnis löschen. Eine Rolle, die Sie erst aktivieren könnten, wirkt bis dahin nicht.',
  'check.P01.todo':
    'Aktivieren Sie die Rolle „Globaler Administrator“ in Privileged Identity Management, und zwar lange genug für den ganzen Tag.\nOder lassen Sie sie sich von einem anderen Globalen Administrator zuweisen.\nLesen Sie erneut.',
  'check.P01.proof': 'Graph führt „Globaler Administrator“ unter Ihren aktiven Rollen.',
  'check.P01.role': 'Aktive Rolle',
  'check.P01.pass': 'Sie sind aktiver Globaler Administrator.',
  'check.P01.passEnds': ({ at }, format) =>
    `Sie sind aktiver Globaler Administrator, befristet bis ${format.dateTime(at)}. Eine Ausführung, die länger dauert, pausiert dann und läuft weiter, sobald die Rolle wieder aktiv ist.`,
  'check.P01.eligible': 'Sie sind für die Rolle „Globaler Administrator“ berechtigt, haben sie aber noch nicht aktiviert.',
  'check.P01.billingOnly':
    'Sie sind Abrechnungsadministrator. Sie können Abonnements kündigen und löschen, aber weder Benutzer noch das Verzeichnis löschen.',
  'check.P01.noRole': 'Sie sind kein Globaler Administrator.',

  'check.P02.title': 'Der ausführende Administrator ist in diesem Mandanten zu Hause',
  'check.P02.why':
    'Das Konto, das den Mandanten schließt, muss dessen Domänen und Synchronisierung überdauern. Gäste, synchronisierte Konten und Konten in einer benutzerdefinierten Domäne verlieren vorher den Zugang.',
  'check.P02.todo':
    'Erstellen Sie in Entra einen Benutzer, dessen Name auf die Anfangsdomäne endet, und weisen Sie ihm die Rolle „Globaler Administrator“ zu.\nRegistrieren Sie MFA für dieses Konto, und melden Sie sich damit an.\nÖffnen Sie dieses Tool erneut mit diesem Konto.',
  'check.P02.proof': 'Graph zeigt Ihr Konto als reines Cloudkonto vom Typ „Mitglied“, dessen Name auf die Anfangsdomäne endet.',
  'check.P02.pass': ({ upn }) => `${upn} ist ein reines Cloudkonto und Mitglied in der Anfangsdomäne.`,
  'check.P02.blocks': 'Ihr Konto verliert den Zugang, bevor der Mandant geschlossen ist.',
  'check.P02.guest': 'Sie sind Gast in diesem Mandanten.',
  'check.P02.synced': 'Ihr Konto wird lokal synchronisiert.',
  'check.P02.domain': ({ upn, initialDomain }) => `${upn} gehört nicht zu ${initialDomain}.`,

  'check.P03.title': 'Der ausführende Administrator kann sich bei den Admin Centern anmelden',
  'check.P03.why':
    'Ohne MFA kommt niemand in die Admin Center von Entra und Microsoft 365 oder ins Azure-Portal, und die Schritte 2, 3 und 5 finden dort statt. Mit nur einer Methode ist bei einem verlorenen Telefon auch der Mandant verloren.',
  'check.P03.todo':
    'Registrieren Sie unter „Meine Anmeldungen“ zwei Methoden, eine davon möglichst ein Sicherheitsschlüssel oder Passkey.\nMelden Sie sich mit Ihrem Konto in der Anfangsdomäne beim Microsoft Entra Admin Center dieses Mandanten an.\nBestätigen Sie das hier.',
  'check.P03.proof': 'Graph führt Ihr Konto als für MFA registriert. Die Anmeldung selbst bestätigen Sie.',
  'check.P03.pass': ({ by, at }, format) =>
    `MFA ist registriert. Die Anmeldung bei Entra wurde von ${by} am ${format.date(at)} bestätigt.`,
  'check.P03.signIn': 'MFA ist registriert. Noch nicht bestätigt ist, dass Sie sich in diesem Mandanten bei Entra anmelden können.',
  'check.P03.blocks': 'Für Sie ist keine MFA-Methode registriert. Die Admin Center lassen Sie so nicht hinein.',
  'check.P03.oneMethod': 'Nur eine Methode ist registriert. Mit einer zweiten behalten Sie den Zugang, wenn die erste verloren geht.',

  'check.P04.title': 'Dies ist ein Mitarbeitermandant',
  'check.P04.why':
    'Mandanten für Azure AD B2C und External ID werden nach anderen Regeln und an anderer Stelle geschlossen. Schließt ein Microsoft-Partner seinen Mandanten, endet auch der Zugriff auf seine Kunden.',
  'check.P04.todo':
    'B2C- oder External ID-Mandant: Folgen Sie Microsofts eigener Anleitung für diese Art von Mandant.\nPartnermandant: Übergeben Sie zuerst alle Kunden, und beenden Sie den Partnervertrag.',
  'check.P04.proof': 'Graph nennt den Mandantentyp AAD und keinen Partnertyp.',
  'check.P04.pass': 'Ein Mitarbeitermandant, der kein Microsoft-Partner ist.',
  'check.P04.b2c': 'Dies ist ein Azure AD B2C-Mandant. Er wird als Azure-Ressource gelöscht, nicht mit diesen Schritten.',
  'check.P04.ciam': 'Dies ist ein External ID-Mandant. Er wird als Azure-Ressource gelöscht, nicht mit diesen Schritten.',
  'check.P04.isPartner': 'Dieser Mandant ist Microsoft-Partner. Mit dem Schließen endet Ihr Zugriff auf Kunden.',
  'check.P04.partner': ({ partnerType }) => `Partnertyp: ${partnerType}.`,
  'check.P04.unknown': ({ tenantType }) => `Graph nennt einen Mandantentyp, den dieses Tool nicht kennt: ${tenantType}.`,

  'check.P05.title': 'Die Abrechnungsvereinbarung ist bekannt',
  'check.P05.why':
    'Unter dem Onlineabonnementvertrag lassen sich Abonnements sofort kündigen und löschen; unter der Kundenvereinbarung laufen sie bis zum Ende ihrer Laufzeit. Davon hängt der Schließtermin ab, und Graph verrät es nicht.',
  'check.P05.todo':
    'Öffnen Sie im Microsoft 365 Admin Center Abrechnung > Abrechnungskonten.\nLesen Sie den Kontotyp ab: Microsoft Online Services-Programm, Microsoft-Kundenvereinbarung oder über einen Partner gekauft. Wurde nichts gekauft, antworten Sie „Nur Testversionen“.\nAntworten Sie hier.',
  'check.P05.proof': 'Ihre Antwort wird mit Ihrem Namen und dem Datum festgehalten.',
  'check.P05.open': 'Noch ist nicht angegeben, welche Abrechnungsvereinbarung für diesen Mandanten gilt.',
  'check.P05.answered': ({ agreement, by, at }, format) =>
    `${AGREEMENT[agreement]}; angegeben von ${by} am ${format.date(at)}.`,
  'check.P05.byGraph': ({ agreement, path, by, at }, format) => {
    const shown = {
      partner: 'Graph zeigt, dass es ein Partner verkauft hat: Nur der Partner kann es kündigen',
      trial: 'Graph zeigt eine Testversion: Sie endet nach ihrer eigenen Frist'
    }[path];
    return agreement === 'open'
      ? `${shown}, unabhängig von der Antwort.`
      : `${shown}. Das geht der Angabe „${AGREEMENT[agreement]}“ von ${by} am ${format.date(at)} vor.`;
  },
  'check.P05.notTrial': ({ by, at }, format) =>
    `Graph zeigt keine Testversion. „${AGREEMENT.trial}“ wurde von ${by} am ${format.date(at)} angegeben; wurde dies gekauft, antworten Sie neu.`,

  'check.P06.title': 'Die Rechnungen sind bezahlt',
  'check.P06.why':
    'Solange eine Rechnung offen ist, lässt Entra den Mandanten nicht löschen. Graph liest keine Rechnungen, also muss jemand nachsehen.',
  'check.P06.todo':
    'Öffnen Sie im Microsoft 365 Admin Center Abrechnung > Rechnungen und Zahlungen.\nBezahlen Sie, was fällig oder überfällig ist, auch für Azure.\nBestätigen Sie das hier.',
  'check.P06.proof': 'Ihre Bestätigung; Entra prüft es vor dem Löschen des Verzeichnisses noch einmal.',
  'check.P06.open': 'Es ist noch nicht bestätigt, dass alle Rechnungen bezahlt sind.',

  'check.P07.title': 'Das Inventar ist exportiert',
  'check.P07.why':
    'Nach dem Schließen kann niemand mehr nachsehen, wen es gab und mit welchen Rollen und Lizenzen. Das Inventar ist diese Liste; eine Datensicherung ist es nicht.',
  'check.P07.todo':
    'Exportieren Sie unter „Vorbereiten“ das Inventar, und bewahren Sie die Datei außerhalb dieses Mandanten auf.\nExportieren Sie es erneut, wenn seither etwas erstellt wurde.',
  'check.P07.proof': 'Das Manifest führt mindestens so viele Benutzer, Apps, Unternehmensanwendungen und Domänen auf, wie es jetzt gibt, und danach kam niemand mehr hinzu.',
  'check.P07.none': 'Das Inventar wurde noch nicht exportiert.',
  'check.P07.missing': ({ at }, format) =>
    `Für das Inventar vom ${format.date(at)} konnte nicht alles gelesen werden, was beim Schließen gelöscht wird.`,
  'check.P07.older': ({ at }, format) =>
    `Seit dem Inventar vom ${format.date(at)} ist etwas hinzugekommen, das nicht darin steht.`,
  'check.P07.pass': ({ at, users, groups }, format) => {
    const who = format.plural(users, { one: '1 Benutzer', other: `${format.number(users)} Benutzern` });
    const which = format.plural(groups, { one: '1 Gruppe', other: `${format.number(groups)} Gruppen` });
    return `Exportiert am ${format.date(at)} mit ${who} und ${which}. Seither ist nichts hinzugekommen.`;
  },

  'check.P08.title': 'Kein eDiscovery-Fall endet ohne Zustimmung der Verantwortlichen',
  'check.P08.why':
    'Eine Aufbewahrung überlebt das Löschen des Mandanten nicht: Was sie schützt, ist weg. Wer für einen Fall verantwortlich ist, muss zustimmen.',
  'check.P08.todo':
    'Öffnen Sie eDiscovery in Microsoft Purview.\nFragen Sie bei jedem offenen Fall die Verantwortlichen, ob er enden darf, und exportieren Sie, was aufbewahrt werden muss.\nSchließen Sie die Fälle, oder bestätigen Sie hier, dass die Verantwortlichen entschieden haben.',
  'check.P08.proof': 'Graph führt keinen offenen Fall, oder jemand bestätigt namentlich, dass die Verantwortlichen entschieden haben.',
  'check.P08.pass': 'Kein eDiscovery-Fall ist offen.',
  'check.P08.open': ({ count }, format) =>
    format.plural(count, {
      one: '1 eDiscovery-Fall ist offen.',
      other: `${format.number(count)} eDiscovery-Fälle sind offen.`
    }),
  'check.P08.case': 'Offener Fall. Seine Aufbewahrungen enden mit dem Mandanten.',
  'check.P08.caseUnknown': 'Fall in einem Zustand, den dieses Tool nicht kennt. Er gilt als offen.',

  'check.P09.title': 'Niemand arbeitet mehr mit den Daten, die verloren gehen',
  'check.P09.why':
    'Postfächer, OneDrive und SharePoint werden mit dem Abonnement unwiderruflich gelöscht. Wer sie noch nutzt, muss es vorher wissen.',
  'check.P09.todo':
    'Sehen Sie sich die Zahlen an, und informieren Sie alle, die noch aktiv sind.\nSichern Sie, was erhalten bleiben muss (P12).',
  'check.P09.proof': 'Laut den Nutzungsberichten war in den letzten 30 Tagen niemand aktiv.',
  'check.P09.nothing': 'Die Nutzungsberichte führen weder Postfächer noch OneDrive noch Websites auf.',
  'check.P09.quiet': ({ bytes }, format) => `${format.bytes(bytes)} sind gespeichert; in den letzten 30 Tagen hat sie niemand genutzt.`,
  'check.P09.active': ({ mailboxes, drives, sites }, format) =>
    `In den letzten 30 Tagen genutzt: ${format.list(
      [
        { count: mailboxes, one: '1 Postfach', other: `${format.number(mailboxes)} Postfächer` },
        { count: drives, one: '1 OneDrive', other: `${format.number(drives)} OneDrive-Konten` },
        { count: sites, one: '1 Website', other: `${format.number(sites)} Websites` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`
};
