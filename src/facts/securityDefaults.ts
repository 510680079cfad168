import * as v from 'valibot';
import { read } from '../routes/call';
import type { SecurityDefaults } from './policies';
import { body } from './reading/question';
import { shaped } from './reading/shape';
import type { SingleSource } from './source';

const RAW = v.pipe(
  v.object({ isEnabled: v.boolean() }),
  v.transform((said): SecurityDefaults => ({ state: said.isEnabled ? 'on' : 'off' }))
);

export const securityDefaults: SingleSource<'securityDefaults'> = {
  kind: 'single',
  id: 'securityDefaults',
  questions: [body(read('getSecurityDefaults', {}))],
  parse: ([answer]) => shaped(RAW, answer)
};
