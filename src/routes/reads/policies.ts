import { get } from './get';
import { ALL_CLOUDS, WORLDWIDE, WORLDWIDE_AND_US_GOV } from '../../ports/cloud';

/** Policies, relationships and holds. */
export const POLICIES_READS = {
  getSecurityDefaults: get('/policies/identitySecurityDefaultsEnforcementPolicy', 'v1.0', 'Policy.Read.All', 'api/identitysecuritydefaultsenforcementpolicy-get', ALL_CLOUDS, 1),
  listConditionalAccessPolicies: get('/identity/conditionalAccess/policies', 'v1.0', 'Policy.Read.All', 'api/conditionalaccessroot-list-policies', ALL_CLOUDS, 1),
  listNamedLocations: get('/identity/conditionalAccess/namedLocations', 'v1.0', 'Policy.Read.All', 'api/conditionalaccessroot-list-namedlocations', ALL_CLOUDS, 1),
  getAuthorizationPolicy: get('/policies/authorizationPolicy', 'v1.0', 'Policy.Read.All', 'api/authorizationpolicy-get', ALL_CLOUDS, 1),
  getAuthenticationMethodsPolicy: get('/policies/authenticationMethodsPolicy', 'v1.0', 'Policy.Read.AuthenticationMethod', 'api/authenticationmethodspolicy-get', ALL_CLOUDS, 1),
  listB2xUserFlows: get('/identity/b2xUserFlows', 'v1.0', 'IdentityUserFlow.Read.All', 'api/identitycontainer-list-b2xuserflows', WORLDWIDE_AND_US_GOV, 1),
  listB2cUserFlows: get('/identity/b2cUserFlows', 'beta', 'IdentityUserFlow.Read.All', 'api/identitycontainer-list-b2cuserflows?view=graph-rest-beta', WORLDWIDE_AND_US_GOV, 1),
  listIdentityProviders: get('/identity/identityProviders', 'v1.0', 'IdentityProvider.Read.All', 'api/identitycontainer-list-identityproviders', WORLDWIDE_AND_US_GOV, 1),
  listTrustFrameworkPolicies: get('/trustFramework/policies', 'beta', 'Policy.Read.All', 'api/trustframework-list-trustframeworkpolicies?view=graph-rest-beta', WORLDWIDE_AND_US_GOV, 1),
  listDelegatedAdminRelationships: get('/tenantRelationships/delegatedAdminRelationships', 'v1.0', 'DelegatedAdminRelationship.Read.All', 'api/tenantrelationship-list-delegatedadminrelationships', WORLDWIDE, 1),
  listCrossTenantPartners: get('/policies/crossTenantAccessPolicy/partners', 'v1.0', 'Policy.Read.All', 'api/crosstenantaccesspolicy-list-partners', ALL_CLOUDS, 1),
  getMultiTenantOrganization: get('/tenantRelationships/multiTenantOrganization', 'v1.0', 'MultiTenantOrganization.ReadBasic.All', 'api/multitenantorganization-get', WORLDWIDE, 1),
  listEdiscoveryCases: get('/security/cases/ediscoveryCases', 'v1.0', 'eDiscovery.Read.All', 'api/security-casesroot-list-ediscoverycases', WORLDWIDE_AND_US_GOV, 1)
} as const;
