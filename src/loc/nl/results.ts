import type { results as english } from '../en/results';
import type { Translation } from '../message';

export const results: Translation<typeof english> = {
  'result.pass': 'In orde',
  'result.blocks': 'Blokkeert',
  'result.waiting': 'Wacht',
  'result.needsPerson': 'Handmatig',
  'result.couldNotCheck': 'Niet te controleren',
  'result.more': ({ count }, format) => `en nog ${format.number(count)}`
};
