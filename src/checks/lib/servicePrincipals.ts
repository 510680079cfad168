import type { ServicePrincipal } from '../../facts/servicePrincipals';
import type { Session } from '../../facts/session';
import { MICROSOFT_TENANTS, PROTECTED_APPS } from '../../routes/protectedApps';
import { isOurs, sameId } from './ownPrincipal';

/**
 * What may be done with a service principal.
 * `ours`: last, or never. `protected`: never touched. `microsoft`: left alone. `own`: goes with its app registration.
 * `managedIdentity`: goes with its Azure resource. `thirdParty`: deleted. `unknown`: a person looks at it.
 */
export type PrincipalClass = 'ours' | 'protected' | 'microsoft' | 'own' | 'managedIdentity' | 'thirdParty' | 'unknown';

/** Types that belong to an application of somebody: `ServiceIdentity` is an agent identity. */
const OF_AN_APPLICATION: readonly string[] = ['Application', 'ServiceIdentity', 'SocialIdp', 'Legacy'];

/** Sorts a service principal; protection comes first, doubt comes last and is never deleted. */
export function classify(principal: ServicePrincipal, session: Session | 'unread', tenantId: string): PrincipalClass {
  if (isOurs(principal, session, tenantId)) {
    return 'ours';
  }
  if (PROTECTED_APPS.has(principal.appId.toLowerCase())) {
    return 'protected';
  }
  if (MICROSOFT_TENANTS.some((owner) => sameId(owner, principal.ownerTenantId))) {
    return 'microsoft';
  }
  if (principal.type === 'ManagedIdentity') {
    return 'managedIdentity';
  }
  if (principal.ownerTenantId === '' || tenantId === '' || !OF_AN_APPLICATION.includes(principal.type)) {
    return 'unknown';
  }
  return sameId(principal.ownerTenantId, tenantId) ? 'own' : 'thirdParty';
}
