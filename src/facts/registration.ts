import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { MALFORMED, parsed, shapedEach, texts, type Parsed } from './reading/shape';
import type { AfterSource } from './source';

/** Whether the acting admin can pass the portals' mandatory MFA. @see https://learn.microsoft.com/graph/api/resources/userregistrationdetails */
export interface MfaRegistration {
  readonly state: 'registered' | 'notRegistered';
  readonly methods: readonly string[];
}

const RAW = v.object({ isMfaRegistered: v.boolean(), methodsRegistered: texts });

function parse(raw: unknown): Parsed<MfaRegistration> {
  const shape = shapedEach(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const [row] = shape.value;
  // The report lags behind: a person without a row is unknown to it, which is not the same as not registered.
  return row === undefined
    ? { kind: 'unparsed', reason: 'incomplete', scope: '' }
    : parsed({ state: row.isMfaRegistered ? 'registered' : 'notRegistered', methods: row.methodsRegistered });
}

const quoted = (value: string): string => `'${value.replace(/'/g, "''")}'`;

export const mfaRegistration: AfterSource<'mfaRegistration'> = {
  kind: 'after',
  id: 'mfaRegistration',
  needs: ['me'],
  uses: [],
  questions: ({ me }) =>
    me.kind === 'read'
      ? [items(read('listRegistrationDetails', {}, { query: { $filter: `userPrincipalName eq ${quoted(me.value.userPrincipalName)}` } }))]
      : [],
  parse: ([answer]) => parse(answer)
};
