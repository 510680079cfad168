import { READS } from '../../../routes/reads';
import type { Route } from '../../../routes/route';
import { WRITES } from '../../../routes/writes';
import type { RawApplication, RawPermissionGrant, RawServicePrincipal } from '../../raw';
import { MICROSOFT_GRAPH } from '../data/microsoftApps';
import type { World } from '../world';
import { sharePointHostOf, type Firm } from './firm';
import { principalOf, registration } from './principals';

export const OUR_PRINCIPAL = 'SharePoint Online Client Extensibility Web Application Principal';

/** The principal behind every token of SharePoint Framework, with what it was granted. */
export interface OurPrincipal {
  readonly application: RawApplication;
  readonly servicePrincipal: RawServicePrincipal;
  readonly grant: RawPermissionGrant;
  readonly token: { appId: string; scopes: string[] };
}

/** Every scope that the route table may ask for, in order. */
export function scopesOfRoutes(): string[] {
  const routes: readonly Route[] = [...Object.values(READS), ...Object.values(WRITES)];
  return [...new Set(routes.flatMap((route) => [route.scope, ...route.furtherScopes.map((each) => each.scope)]))].sort();
}

/**
 * Microsoft registers this application in the tenant itself, with an app id of the tenant's own.
 * @see https://github.com/SharePoint/sp-dev-docs/issues/9848
 */
export function ourPrincipal(
  world: World,
  firm: Firm,
  tenantId: string,
  graphPrincipalId: string,
  further: readonly string[] = []
): OurPrincipal {
  const application = registration(world, firm, OUR_PRINCIPAL, {
    identifierUris: [`api://${tenantId}/${sharePointHostOf(firm)}`]
  });
  const servicePrincipal = principalOf(world, tenantId, application);
  const scopes = [...scopesOfRoutes(), ...further];
  return {
    application,
    servicePrincipal,
    grant: grantFor(world, servicePrincipal.id, graphPrincipalId, scopes),
    token: { appId: application.appId, scopes }
  };
}

/** Consent to an application: for everybody, or for the one named. */
export function grantFor(
  world: World,
  clientId: string,
  resourceId: string,
  scopes: readonly string[],
  principalId?: string
): RawPermissionGrant {
  return {
    id: world.id(`grant ${clientId} ${resourceId} ${principalId ?? ''}`, 0),
    clientId,
    consentType: principalId === undefined ? 'AllPrincipals' : 'Principal',
    principalId: principalId ?? null,
    resourceId,
    scope: scopes.join(' ')
  };
}

/** Where Microsoft Graph lives in a tenant. */
export function graphPrincipalId(principals: readonly RawServicePrincipal[]): string {
  return principals.find((each) => each.appId === MICROSOFT_GRAPH)?.id ?? '';
}
