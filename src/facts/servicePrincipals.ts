import * as v from 'valibot';
import { read } from '../routes/call';
import type { Intern } from './reading/intern';
import { count, pages } from './reading/question';
import { id, MALFORMED, parsed, shaped, text, texts, type Parsed } from './reading/shape';
import type { ListingSource } from './source';

/** An enterprise application or another service principal. @see https://learn.microsoft.com/graph/api/serviceprincipal-list */
export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  /** `Application`, `ManagedIdentity`, `Legacy`, `SocialIdp`, `ServiceIdentity` … */
  readonly type: string;
  /** Tenant that owns the application; empty when Graph does not say. */
  readonly ownerTenantId: string;
  readonly signIn: 'enabled' | 'disabled';
  readonly tags: readonly string[];
}

const RAW = v.object({
  id,
  appId: text,
  displayName: text,
  servicePrincipalType: text,
  appOwnerOrganizationId: text,
  accountEnabled: v.nullish(v.boolean(), true),
  tags: texts
});

function item(raw: unknown, intern: Intern): Parsed<ServicePrincipal> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const said = shape.value;
  return parsed({
    id: said.id,
    appId: said.appId,
    displayName: said.displayName,
    type: intern(said.servicePrincipalType),
    ownerTenantId: intern(said.appOwnerOrganizationId),
    signIn: said.accountEnabled ? 'enabled' : 'disabled',
    tags: said.tags.map(intern)
  });
}

const $select = 'id,appId,displayName,servicePrincipalType,appOwnerOrganizationId,accountEnabled,tags';

export const servicePrincipals: ListingSource<'servicePrincipals'> = {
  kind: 'listing',
  id: 'servicePrincipals',
  page: pages(read('listServicePrincipals', {}, { query: { $select } })),
  count: count(read('listServicePrincipals', {})),
  item
};
