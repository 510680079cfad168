import * as v from 'valibot';
import { read } from '../routes/call';
import { count } from './reading/question';
import { MALFORMED, parsed, shaped, type Parsed } from './reading/shape';
import type { SingleSource } from './source';

/** How many objects of each kind disappear with the directory. */
export interface DirectoryCounts {
  readonly groups: number;
  readonly administrativeUnits: number;
  readonly contacts: number;
}

const RAW = v.tuple([v.number(), v.number(), v.number()]);

function parse(answers: readonly unknown[]): Parsed<DirectoryCounts> {
  const shape = shaped(RAW, answers);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const [groups, administrativeUnits, contacts] = shape.value;
  return parsed({ groups, administrativeUnits, contacts });
}

export const directoryCounts: SingleSource<'directoryCounts'> = {
  kind: 'single',
  id: 'directoryCounts',
  questions: [
    count(read('listGroups', {})),
    count(read('listAdministrativeUnits', {})),
    count(read('listContacts', {}))
  ],
  parse
};
