import type { Format } from '../format';

export const results = {
  'result.pass': 'Pass',
  'result.blocks': 'Blocks',
  'result.waiting': 'Waiting',
  'result.needsPerson': 'Needs a person',
  'result.couldNotCheck': 'Could not check',
  'result.more': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: `and ${format.number(values.count)} more`,
      other: `and ${format.number(values.count)} more`
    })
} as const;
