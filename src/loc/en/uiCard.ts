import type { Format } from '../format';

/** The card on the Viva Connections dashboard. */
export const uiCard = {
  'ui.card.earliest': (values: { readonly date: string }, format: Format) => `Earliest closing: ${format.date(values.date)}`,
  'ui.card.saidDeleted': 'Somebody attested that the tenant is deleted',
  'ui.card.nothingReadBlocks': 'Nothing that was read blocks',
  'ui.card.notChecked': (values: { readonly count: number }, format: Format) => `${format.number(values.count)} could not be checked`,
  'ui.card.againFailed': 'Could not be read again',
  'ui.card.showBlockers': 'What blocks',
  'ui.card.showDetails': 'Details',
  'ui.card.figuresOnly':
    'This card reads figures and first pages, and knows only the answers that people gave in this browser. The console reads the rest.',
  'ui.card.openCheck': (values: { readonly check: string }) => `Open in the console: ${values.check}`
} as const;
