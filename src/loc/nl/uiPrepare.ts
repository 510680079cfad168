import type { uiPrepare as english } from '../en/uiPrepare';
import type { Translation } from '../message';

/** The page of Prepare. */
export const uiPrepare: Translation<typeof english> = {
  'ui.prepare.agreement.1':
    'Open Factureringsaccounts met de knop hieronder. Een factureringsbeheerder of globale beheerder ziet de pagina.',
  'ui.prepare.agreement.2': 'Kies het factureringsaccount en zoek het accounttype of het type overeenkomst (“Agreement type”).',
  'ui.prepare.agreement.3':
    '“Microsoft Online Services Program” of helemaal geen factureringsaccount betekent MOSA. “Microsoft-klantovereenkomst” betekent MCA.',
  'ui.prepare.agreement.4':
    'Stuurt een partner uw facturen, antwoord dan “Gekocht via een partner”. Is er nooit iets betaald, antwoord dan “Alleen proefabonnementen”.',
  'ui.prepare.agreement.graph':
    'Wat Graph bij een abonnement toont, gaat vóór dit antwoord: een partner, een proefabonnement, een selfserviceproduct.',
  'ui.prepare.usage.what':
    'Drie rapporten laten zien wat er is en of het nog wordt gebruikt. Ze zijn minstens twee dagen oud. Over Teams maakt Graph er geen: de bestanden daarvan staan in SharePoint en OneDrive, de chats in postvakken.',
  'ui.prepare.usage.notOffered':
    'Microsoft maakt deze rapporten alleen in de wereldwijde cloud. Zoek de omvang op in het beheercentrum van uw cloud.',
  'ui.prepare.usage.concealed':
    'De tenant verbergt namen in rapporten. Een globale beheerder kan ze tonen in het Microsoft 365-beheercentrum onder Instellingen, Organisatie-instellingen, Rapporten.',
  'ui.prepare.usage.lastActivity': ({ at }, format) =>
    at === '' ? 'Niemand heeft er ooit iets van gebruikt.' : `Laatst gebruikt op ${format.date(at)}.`,
  'ui.prepare.usage.largest': (values) =>
    ({ mailboxUsage: 'Grootste postvakken', oneDriveUsage: 'Grootste OneDrive-accounts', sharePointUsage: 'Grootste SharePoint-sites' })[
      values.of
    ],
  'ui.prepare.usage.name': 'Naam',
  'ui.prepare.usage.size': 'Grootte',
  'ui.prepare.usage.used': 'Laatst gebruikt',
  'ui.prepare.usage.never': 'Nooit',
  'ui.prepare.backup.noFigures': 'Geen cijfers: het rapport is niet gelezen.',
  'ui.prepare.runbook': 'Draaiboek'
};
