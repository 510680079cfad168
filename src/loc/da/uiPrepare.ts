import type { uiPrepare as english } from '../en/uiPrepare';
import type { Translation } from '../message';

/** The page of Prepare. */
export const uiPrepare: Translation<typeof english> = {
  'ui.prepare.agreement.1':
    'Åbn Faktureringskonti med knappen nedenfor. En faktureringsadministrator eller en global administrator kan se siden.',
  'ui.prepare.agreement.2': 'Vælg faktureringskontoen, og find kontotypen eller aftaletypen.',
  'ui.prepare.agreement.3':
    '”Microsoft Online Services-program” eller slet ingen faktureringskonto betyder MOSA. ”Microsoft-kundeaftale” betyder MCA.',
  'ui.prepare.agreement.4':
    'Sender en partner dine fakturaer, så svar, at der er købt gennem en partner. Er der aldrig betalt for noget, så svar ”Kun prøveabonnementer”.',
  'ui.prepare.agreement.graph':
    'Det, Graph viser om det enkelte abonnement, går forud for svaret: solgt af en partner, prøveabonnement eller selvbetjeningsprodukt.',
  'ui.prepare.usage.what':
    'Tre rapporter viser, hvad der er, og om folk stadig bruger det. De er mindst to dage gamle. Graph laver ingen om Teams: Filerne ligger i SharePoint og OneDrive, chatten i postkasserne.',
  'ui.prepare.usage.notOffered':
    'Microsoft laver kun disse rapporter i den verdensomspændende cloud. Slå størrelserne op i administrationsportalen for din cloud.',
  'ui.prepare.usage.concealed':
    'Lejeren skjuler navne i rapporter. En global administrator kan få dem vist i Microsoft 365 Administration under Indstillinger > Organisationsindstillinger > Rapporter.',
  'ui.prepare.usage.lastActivity': (values, format) =>
    values.at === '' ? 'Ingen har nogensinde brugt noget af det.' : `Senest brugt den ${format.date(values.at)}.`,
  'ui.prepare.usage.largest': (values) =>
    ({
      mailboxUsage: 'Største postkasser',
      oneDriveUsage: 'Største OneDrive-konti',
      sharePointUsage: 'Største SharePoint-websteder'
    })[values.of],
  'ui.prepare.usage.name': 'Navn',
  'ui.prepare.usage.size': 'Størrelse',
  'ui.prepare.usage.used': 'Senest brugt',
  'ui.prepare.usage.never': 'Aldrig',
  'ui.prepare.backup.noFigures': 'Ingen tal: Rapporten er ikke læst.',
  'ui.prepare.runbook': 'Drejebog'
};
