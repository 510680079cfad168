import * as v from 'valibot';
import type { Facts } from '.';
import { read } from '../routes/call';
import { items, type Question } from './reading/question';
import { id, MALFORMED, parsed, shaped, text, type Parsed } from './reading/shape';
import type { AfterSource } from './source';

/** What B2C and External ID leave behind. */
export interface ExternalIdentities {
  readonly userFlows: readonly NamedObject[];
  readonly identityProviders: readonly NamedObject[];
  readonly customPolicies: readonly NamedObject[];
}

export interface NamedObject {
  readonly id: string;
  readonly displayName: string;
}

const RAW = v.object({ '@odata.type': text, id, displayName: text });

type Raw = v.InferOutput<typeof RAW>;

/** User flows and policies have an id that people know them by, and no other name. */
const named = (said: Raw): NamedObject => ({ id: said.id, displayName: said.displayName === '' ? said.id : said.displayName });

/** Sign-in with Microsoft accounts, e-mail codes and the like is part of every tenant: nobody made it or can delete it. */
const builtIn = (said: Raw): boolean => said['@odata.type'].toLowerCase().endsWith('.builtinidentityprovider');

const PROVIDERS = items(read('listIdentityProviders', {}));

function questions({ organization }: Facts): readonly Question[] {
  const b2c = organization.kind === 'read' && organization.value.tenantType === 'AAD B2C';
  return b2c
    ? [PROVIDERS, items(read('listB2cUserFlows', {})), items(read('listTrustFrameworkPolicies', {}))]
    : [PROVIDERS, items(read('listB2xUserFlows', {}))];
}

function parse(answers: readonly unknown[], { organization }: Facts): Parsed<ExternalIdentities> {
  const shape = shaped(v.array(v.array(RAW)), answers);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  if (organization.kind === 'read' && organization.value.tenantType === 'CIAM') {
    // User flows of External ID are events flows, which no route of ours reads: what we saw is not all there is.
    return { kind: 'unparsed', reason: 'incomplete', scope: '' };
  }
  const [providers = [], userFlows = [], customPolicies = []] = shape.value;
  return parsed({
    userFlows: userFlows.map(named),
    identityProviders: providers.filter((provider) => !builtIn(provider)).map(named),
    customPolicies: customPolicies.map(named)
  });
}

/** Custom policies exist in Azure AD B2C tenants only, and their routes in beta only: no other tenant is asked for them. */
export const externalIdentities: AfterSource<'externalIdentities'> = {
  kind: 'after',
  id: 'externalIdentities',
  needs: ['organization'],
  uses: [],
  questions,
  parse
};
