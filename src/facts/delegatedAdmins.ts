import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, shapedEach, text } from './reading/shape';
import type { DelegatedAdminRelationship } from './relationships';
import type { SingleSource } from './source';

const RAW = v.pipe(
  v.object({
    id,
    displayName: text,
    status: text,
    customer: v.nullish(v.object({ displayName: text, tenantId: text }))
  }),
  v.transform(
    ({ customer, ...said }): DelegatedAdminRelationship => ({
      ...said,
      customer: [customer?.displayName, customer?.tenantId].find((name) => name !== undefined && name !== '') ?? ''
    })
  )
);

/** Relationships that this tenant holds as a partner; those that others hold over it are not readable. */
export const delegatedAdmins: SingleSource<'delegatedAdmins'> = {
  kind: 'single',
  id: 'delegatedAdmins',
  questions: [items(read('listDelegatedAdminRelationships', {}, { query: { $top: '300' } }))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
