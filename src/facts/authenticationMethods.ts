import * as v from 'valibot';
import { read } from '../routes/call';
import type { AuthenticationMethodsPolicy } from './policies';
import { body } from './reading/question';
import { shaped, spelled } from './reading/shape';
import type { SingleSource } from './source';

const CAMPAIGN = v.object({ state: spelled({ enabled: 'on', disabled: 'off' }, 'default') });

const RAW = v.pipe(
  v.object({
    registrationEnforcement: v.nullish(
      v.object({ authenticationMethodsRegistrationCampaign: v.nullish(CAMPAIGN) })
    ),
    id: v.string()
  }),
  v.transform(
    (said): AuthenticationMethodsPolicy => ({
      registrationCampaign:
        said.registrationEnforcement?.authenticationMethodsRegistrationCampaign?.state ?? 'default'
    })
  )
);

export const authenticationMethods: SingleSource<'authenticationMethods'> = {
  kind: 'single',
  id: 'authenticationMethods',
  questions: [body(read('getAuthenticationMethodsPolicy', {}))],
  parse: ([answer]) => shaped(RAW, answer)
};
