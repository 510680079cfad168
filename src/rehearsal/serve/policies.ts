import { collectionAnswer, objectAnswer } from '../odata/collection';
import type { Exchange, Handler } from '../exchange';
import type { Answer } from '../http/answer';
import { listSource, type Source } from '../tenant/table';
import { plain } from './kinds';

const serve = <Value extends object>(
  context: string,
  type: string,
  source: (exchange: Exchange) => Source<Value>,
  page: number | 'all' = 'all',
  maxTop = 999
): Handler => {
  const kind = plain<Value>(context, type, page, maxTop);
  return (exchange) => collectionAnswer(exchange, kind, source(exchange));
};

const single = (context: string, type: string, value: (exchange: Exchange) => object): Handler => {
  const kind = plain<object>(context, type);
  return (exchange): Answer => objectAnswer(exchange, kind, value(exchange));
};

export const getSecurityDefaults = single(
  'policies/identitySecurityDefaultsEnforcementPolicy',
  'identitySecurityDefaultsEnforcementPolicy',
  ({ tenant }) => ({
    id: '00000000-0000-0000-0000-000000000005',
    displayName: 'Security Defaults',
    description: 'Security defaults is a set of basic identity security mechanisms recommended by Microsoft.',
    isEnabled: tenant.settings.securityDefaults.isEnabled
  })
);

export const listConditionalAccessPolicies = serve(
  'identity/conditionalAccess/policies',
  'conditionalAccessPolicy',
  ({ tenant }) => tenant.conditionalAccess
);

export const listNamedLocations = serve(
  'identity/conditionalAccess/namedLocations',
  'namedLocation',
  ({ tenant }) => tenant.namedLocations
);

/** What guests and users may do; the same in every tenant here. @see https://learn.microsoft.com/graph/api/resources/authorizationpolicy */
export const getAuthorizationPolicy = single('policies/authorizationPolicy', 'authorizationPolicy', () => ({
  id: 'authorizationPolicy',
  displayName: 'Authorization Policy',
  description: 'Used to manage authorization related settings across the company.',
  allowInvitesFrom: 'everyone',
  allowedToSignUpEmailBasedSubscriptions: true,
  allowedToUseSSPR: true,
  allowEmailVerifiedUsersToJoinOrganization: false,
  blockMsolPowerShell: false,
  guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  defaultUserRolePermissions: { allowedToCreateApps: true, allowedToCreateSecurityGroups: true, allowedToCreateTenants: true }
}));

export const getAuthenticationMethodsPolicy = single(
  'authenticationMethodsPolicy',
  'authenticationMethodsPolicy',
  ({ tenant }) => tenant.settings.authenticationMethodsPolicy
);

export const listB2xUserFlows = serve(
  'identity/b2xUserFlows',
  'b2xIdentityUserFlow',
  ({ tenant }) => tenant.b2xUserFlows
);
export const listB2cUserFlows = serve(
  'identity/b2cUserFlows',
  'b2cIdentityUserFlow',
  ({ tenant }) => tenant.b2cUserFlows
);
export const listIdentityProviders = serve(
  'identity/identityProviders',
  'identityProviderBase',
  ({ tenant }) => tenant.identityProviders
);
export const listTrustFrameworkPolicies = serve(
  'trustFramework/policies',
  'trustFrameworkPolicy',
  ({ tenant }) => tenant.trustFrameworkPolicies
);

/** At most 300 a page. @see https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships */
export const listDelegatedAdminRelationships = serve(
  'tenantRelationships/delegatedAdminRelationships',
  'delegatedAdminRelationship',
  ({ tenant }) => tenant.delegatedAdmins,
  100,
  300
);

export const listCrossTenantPartners = serve(
  'policies/crossTenantAccessPolicy/partners',
  'crossTenantAccessPolicyConfigurationPartner',
  ({ tenant }) => listSource(tenant.settings.crossTenantPartners)
);

export const getMultiTenantOrganization = single(
  'tenantRelationships/multiTenantOrganization',
  'multiTenantOrganization',
  ({ tenant }) => tenant.settings.multiTenantOrganization
);

export const listEdiscoveryCases = serve(
  'security/cases/ediscoveryCases',
  'security.ediscoveryCase',
  ({ tenant }) => tenant.ediscoveryCases,
  100
);
