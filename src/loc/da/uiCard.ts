import type { uiCard as english } from '../en/uiCard';
import type { Translation } from '../message';

export const uiCard: Translation<typeof english> = {
  'ui.card.earliest': (values, format) => `Kan tidligst lukkes den ${format.date(values.date)}`,
  'ui.card.saidDeleted': 'Nogen har bekræftet, at lejeren er slettet',
  'ui.card.nothingReadBlocks': 'Intet af det, der blev læst, blokerer',
  'ui.card.notChecked': (values, format) => `${format.number(values.count)} kunne ikke kontrolleres`,
  'ui.card.againFailed': 'Kunne ikke læses igen',
  'ui.card.showBlockers': 'Hvad blokerer',
  'ui.card.showDetails': 'Detaljer',
  'ui.card.figuresOnly':
    'Kortet læser kun tal og første sider og kender kun de svar, der er givet i denne browser. Konsollen læser resten.',
  'ui.card.openCheck': (values) => `Åbn i konsollen: ${values.check}`
};
