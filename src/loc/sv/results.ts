import type { Translation } from '../message';
import type { results as enResults } from '../en/results';

export const results: Translation<typeof enResults> = {
  'result.pass': 'Godkänd',
  'result.blocks': 'Blockerar',
  'result.waiting': 'Väntar',
  'result.needsPerson': 'Manuell kontroll',
  'result.couldNotCheck': 'Kunde inte kontrolleras',
  'result.more': (values, format) => `och ${format.number(values.count)} till`
};
