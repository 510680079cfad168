import type { results as english } from '../en/results';
import type { Translation } from '../message';

export const results: Translation<typeof english> = {
  'result.pass': 'Bestået',
  'result.blocks': 'Blokerer',
  'result.waiting': 'Venter',
  'result.needsPerson': 'Kræver et menneske',
  'result.couldNotCheck': 'Kunne ikke kontrolleres',
  'result.more': (values, format) =>
    format.plural(values.count, { one: 'og 1 mere', other: `og ${format.number(values.count)} mere` })
};
