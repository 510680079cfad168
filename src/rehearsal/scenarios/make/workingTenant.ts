import type { RawDomain, RawUser } from '../../raw';
import type { TenantState } from '../../state';
import type { World } from '../world';
import { bareTenant } from './bareTenant';
import { initialDomain, verifiedDomains } from './domains';
import { initialDomainOf, type Firm } from './firm';
import { graphPrincipalId, ourPrincipal } from './ourPrincipal';
import { organizationPlans } from './plans';
import { microsoftPrincipals } from './principals';
import { commerce, type Purchase } from './subscriptions';
import { usage } from './usage';

export interface WorkingParts {
  /** The acting admin first. */
  readonly users: [RawUser, ...RawUser[]];
  readonly purchases: readonly Purchase[];
  /** Beside the initial one, which is the default unless one of these is. */
  readonly domains?: readonly RawDomain[];
  readonly microsoftApps: 'kept' | 'all';
  /** Granted to our principal beyond what the product needs. */
  readonly furtherScopes?: readonly string[];
}

/** A tenant that people work in: users, purchases, Microsoft's principals and ours, with usage behind the licences. */
export function workingTenant(world: World, firm: Firm, parts: WorkingParts): TenantState {
  const bare = bareTenant(world, firm, parts.users[0]);
  const tenantId = bare.organization.id;
  const ofMicrosoft = microsoftPrincipals(world, parts.microsoftApps);
  const ours = ourPrincipal(world, firm, tenantId, graphPrincipalId(ofMicrosoft), parts.furtherScopes);
  const others = parts.domains ?? [];
  const domains = [initialDomain(initialDomainOf(firm), !others.some((each) => each.isDefault)), ...others];
  const bought = commerce(world, { tenantId, name: firm.name }, parts.purchases, parts.users);
  return {
    ...bare,
    ...bought,
    token: ours.token,
    organization: {
      ...bare.organization,
      verifiedDomains: verifiedDomains(domains),
      ...organizationPlans(bought.subscriptions)
    },
    users: parts.users,
    domains,
    applications: [ours.application],
    servicePrincipals: [...ofMicrosoft, ours.servicePrincipal],
    permissionGrants: [ours.grant],
    usage: usage(world, firm, parts.users)
  };
}
