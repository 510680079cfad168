import * as v from 'valibot';
import { read } from '../routes/call';
import type { ConditionalAccessPolicy } from './policies';
import { items } from './reading/question';
import { id, shapedEach, spelled, text, texts } from './reading/shape';
import type { SingleSource } from './source';

const STATE = spelled({ enabled: 'on', disabled: 'off', enabledForReportingButNotEnforced: 'reportOnly' }, 'unknown');

const RAW = v.pipe(
  v.object({
    id,
    displayName: text,
    state: STATE,
    grantControls: v.nullish(v.object({ builtInControls: texts, authenticationStrength: v.nullish(v.unknown()) }))
  }),
  v.transform((said): ConditionalAccessPolicy => {
    const asksForMfa =
      said.grantControls?.builtInControls.includes('mfa') === true ||
      (said.grantControls?.authenticationStrength ?? undefined) !== undefined;
    return {
      id: said.id,
      displayName: said.displayName,
      state: said.state,
      mfa: asksForMfa ? 'required' : 'notRequired'
    };
  })
);

/** One request a second for the whole tenant and all its apps, so exactly one is made. @see https://learn.microsoft.com/graph/throttling-limits */
export const conditionalAccess: SingleSource<'conditionalAccess'> = {
  kind: 'single',
  id: 'conditionalAccess',
  questions: [
    items(read('listConditionalAccessPolicies', {}, { query: { $select: 'id,displayName,state,grantControls' } }))
  ],
  parse: ([answer]) => shapedEach(RAW, answer)
};
