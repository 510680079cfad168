import type { Translation } from '../message';
import type { uiPrepare as enUiPrepare } from '../en/uiPrepare';

/** The page of Prepare. */
export const uiPrepare: Translation<typeof enUiPrepare> = {
  'ui.prepare.agreement.1':
    'Öppna Faktureringskonton med knappen nedan. Sidan visas för en faktureringsadministratör eller global administratör.',
  'ui.prepare.agreement.2': 'Välj faktureringskontot och leta efter kontotyp eller avtalstyp.',
  'ui.prepare.agreement.3':
    '”Microsoft Online Services Program”, eller inget faktureringskonto alls, betyder MOSA. ”Microsoft-kundavtal” betyder MCA.',
  'ui.prepare.agreement.4':
    'Om en partner skickar era fakturor: svara partner. Om ni aldrig har betalat för något: svara utvärderingsversioner.',
  'ui.prepare.agreement.graph':
    'Det som Graph visar om en enskild prenumeration går före svaret: att en partner sålde den, att den är en utvärderingsversion eller en självbetjäningsprodukt.',
  'ui.prepare.usage.what':
    'Tre rapporter visar vad som finns och om någon fortfarande använder det. De är minst två dagar gamla. Graph har ingen rapport om lagringen i Teams: filerna finns i SharePoint och OneDrive, chattarna i postlådor.',
  'ui.prepare.usage.notOffered':
    'Microsoft gör de här rapporterna bara i det globala molnet. Se efter hur stora mängderna är i administrationscentret för ditt moln.',
  'ui.prepare.usage.concealed':
    'Klientorganisationen döljer namn i rapporter. En global administratör kan visa dem i administrationscentret för Microsoft 365 under Inställningar, Organisationsinställningar, Rapporter.',
  'ui.prepare.usage.lastActivity': (values, format) =>
    values.at === '' ? 'Ingen har någonsin använt något av det.' : `Senast använt ${format.date(values.at)}.`,
  'ui.prepare.usage.largest': (values) =>
    `Största ${{ mailboxUsage: 'postlådorna', oneDriveUsage: 'OneDrive-kontona', sharePointUsage: 'SharePoint-webbplatserna' }[values.of]}`,
  'ui.prepare.usage.name': 'Namn',
  'ui.prepare.usage.size': 'Storlek',
  'ui.prepare.usage.used': 'Senast använt',
  'ui.prepare.usage.never': 'Aldrig',
  'ui.prepare.backup.noFigures': 'Inga siffror: rapporten har inte lästs.',
  'ui.prepare.runbook': 'Runbook'
};
