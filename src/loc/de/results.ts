import type { results as english } from '../en/results';
import type { Translation } from '../message';

export const results: Translation<typeof english> = {
  'result.pass': 'Erfüllt',
  'result.blocks': 'Blockiert',
  'result.waiting': 'Wartet',
  'result.needsPerson': 'Persönlich zu klären',
  'result.couldNotCheck': 'Nicht prüfbar',
  'result.more': ({ count }, format) =>
    format.plural(count, { one: 'und 1 weiterer Eintrag', other: `und ${format.number(count)} weitere Einträge` })
};
