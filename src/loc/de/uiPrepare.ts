import type { uiPrepare as english } from '../en/uiPrepare';
import type { Translation } from '../message';

/** The page of Prepare. */
export const uiPrepare: Translation<typeof english> = {
  'ui.prepare.agreement.1':
    'Öffnen Sie mit der Schaltfläche unten die Abrechnungskonten. Die Seite sieht, wer Abrechnungsadministrator oder Globaler Administrator ist.',
  'ui.prepare.agreement.2': 'Wählen Sie das Abrechnungskonto, und suchen Sie den Kontotyp („Account type“) oder die Art der Vereinbarung („Agreement type“).',
  'ui.prepare.agreement.3':
    '„Microsoft Online Services-Programm“ oder gar kein Abrechnungskonto bedeutet MOSA. „Microsoft-Kundenvereinbarung“ bedeutet MCA.',
  'ui.prepare.agreement.4':
    'Kommen Ihre Rechnungen von einem Partner, antworten Sie „Über einen Partner gekauft“. Wurde nie etwas bezahlt, antworten Sie „Nur Testversionen“.',
  'ui.prepare.agreement.graph':
    'Was Graph von einem einzelnen Abonnement zeigt, geht dieser Antwort vor: Partner, Testversion oder Self-Service-Produkt.',
  'ui.prepare.usage.what':
    'Drei Berichte zeigen, was es gibt und ob es noch jemand nutzt. Sie sind mindestens zwei Tage alt. Für Teams liefert Graph keinen: Die Dateien liegen in SharePoint und OneDrive, die Chats in Postfächern.',
  'ui.prepare.usage.notOffered':
    'Diese Berichte gibt es bei Microsoft nur in der weltweiten Cloud. Die Größen finden Sie im Admin Center Ihrer Cloud.',
  'ui.prepare.usage.concealed':
    'Der Mandant verbirgt Namen in Berichten. Ein Globaler Administrator kann sie im Microsoft 365 Admin Center einblenden, unter Einstellungen > Einstellungen der Organisation > Berichte.',
  'ui.prepare.usage.lastActivity': ({ at }, format) =>
    at === '' ? 'Nichts davon wurde je genutzt.' : `Zuletzt genutzt am ${format.date(at)}.`,
  'ui.prepare.usage.largest': ({ of }) =>
    ({
      mailboxUsage: 'Größte Postfächer',
      oneDriveUsage: 'Größte OneDrive-Konten',
      sharePointUsage: 'Größte SharePoint-Websites'
    })[of],
  'ui.prepare.usage.name': 'Name',
  'ui.prepare.usage.size': 'Größe',
  'ui.prepare.usage.used': 'Zuletzt genutzt',
  'ui.prepare.usage.never': 'Nie',
  'ui.prepare.backup.noFigures': 'Keine Zahlen: Der Bericht wurde nicht gelesen.',
  'ui.prepare.runbook': 'Runbook'
};
