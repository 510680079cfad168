import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, shapedEach } from './reading/shape';
import type { SingleSource } from './source';

const RAW = v.object({ tenantId: id });

export const crossTenantPartners: SingleSource<'crossTenantPartners'> = {
  kind: 'single',
  id: 'crossTenantPartners',
  questions: [items(read('listCrossTenantPartners', {}))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
