import type { uiCard as english } from '../en/uiCard';
import type { Translation } from '../message';

export const uiCard: Translation<typeof english> = {
  'ui.card.earliest': ({ date }, format) => `Sluiten kan op zijn vroegst op ${format.date(date)}`,
  'ui.card.saidDeleted': 'Iemand heeft bevestigd dat de tenant is verwijderd',
  'ui.card.nothingReadBlocks': 'Niets van wat is gelezen, blokkeert',
  'ui.card.notChecked': ({ count }, format) => `${format.number(count)} niet te controleren`,
  'ui.card.againFailed': 'Kon niet opnieuw worden gelezen',
  'ui.card.showBlockers': 'Wat blokkeert',
  'ui.card.showDetails': 'Details',
  'ui.card.figuresOnly':
    'Deze kaart leest alleen cijfers en eerste pagina’s en kent alleen de antwoorden die in deze browser zijn gegeven. De console leest de rest.',
  'ui.card.openCheck': ({ check }) => `Openen in de console: ${check}`
};
