import type { uiCard as english } from '../en/uiCard';
import type { Translation } from '../message';

export const uiCard: Translation<typeof english> = {
  'ui.card.earliest': ({ date }, format) => `Frühestens: ${format.date(date)}`,
  'ui.card.saidDeleted': 'Jemand hat bestätigt, dass der Mandant gelöscht ist',
  'ui.card.nothingReadBlocks': 'Nichts, was gelesen wurde, blockiert',
  'ui.card.notChecked': ({ count }, format) => `${format.number(count)} nicht prüfbar`,
  'ui.card.againFailed': 'Konnte nicht erneut gelesen werden',
  'ui.card.showBlockers': 'Was blockiert',
  'ui.card.showDetails': 'Details',
  'ui.card.figuresOnly':
    'Diese Karte liest nur Zahlen und erste Seiten und kennt nur die Antworten, die in diesem Browser gegeben wurden. Den Rest liest die Konsole.',
  'ui.card.openCheck': ({ check }) => `In der Konsole öffnen: ${check}`
};
