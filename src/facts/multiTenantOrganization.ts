import * as v from 'valibot';
import { read } from '../routes/call';
import { body } from './reading/question';
import { shaped, spelling, text } from './reading/shape';
import type { MultiTenantOrganization } from './relationships';
import type { SingleSource } from './source';

const membership = spelling({ active: 'active', inactive: 'none' }, 'other');

const RAW = v.pipe(
  v.object({ state: v.string(), displayName: text }),
  v.transform(
    (said): MultiTenantOrganization => ({ membership: membership(said.state), displayName: said.displayName })
  )
);

/** A tenant that never joined one has an `inactive` one. */
export const multiTenantOrganization: SingleSource<'multiTenantOrganization'> = {
  kind: 'single',
  id: 'multiTenantOrganization',
  questions: [body(read('getMultiTenantOrganization', {}))],
  parse: ([answer]) => shaped(RAW, answer)
};
