import { ROLE } from '../roles';
import type { Script } from './scriptedGraph';

const ADMIN = { id: 'admin', displayName: 'Adele Vance', userPrincipalName: "adele.o'hara@contoso.onmicrosoft.com" };

/** `count` users as Graph lists them, the acting admin first. */
export function rawUsers(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0
      ? { ...ADMIN, userType: 'Member', accountEnabled: true, assignedLicenses: [{}] }
      : { id: `user-${index}`, displayName: `User ${index}`, userPrincipalName: `user${index}@contoso.example`, userType: 'Member' }
  );
}

/** The answers of a small tenant, one for every route that a scan asks. */
export function smallTenant(): Script {
  return {
    getOrganization: {
      value: [
        {
          id: 'tenant',
          displayName: 'Contoso',
          tenantType: 'AAD',
          onPremisesSyncEnabled: null,
          verifiedDomains: [{ name: 'contoso.onmicrosoft.com', isDefault: true, isInitial: true }]
        }
      ]
    },
    getMe: { ...ADMIN, userType: 'Member', onPremisesSyncEnabled: null },
    listMyRoles: [{ id: 'role', roleTemplateId: ROLE.globalAdministrator, displayName: 'Global Administrator' }],
    listMyEligibleRoles: [],
    listMyActiveRoles: [{ roleDefinitionId: ROLE.globalAdministrator, directoryScopeId: '/', endDateTime: null }],
    listRoleAssignments: [
      {
        id: 'assignment-1',
        roleDefinitionId: ROLE.globalAdministrator,
        principalId: 'admin',
        directoryScopeId: '/',
        principal: { '@odata.type': '#microsoft.graph.user', ...ADMIN }
      },
      {
        id: 'assignment-2',
        roleDefinitionId: ROLE.userAdministrator,
        principalId: 'group-1',
        directoryScopeId: '/',
        principal: { '@odata.type': '#microsoft.graph.group', id: 'group-1', displayName: 'Helpers' }
      }
    ],
    listRoleEligibilities: [],
    listGroupMembersTransitive: [{ '@odata.type': '#microsoft.graph.user', id: 'user-1', displayName: 'User 1' }],
    listRegistrationDetails: [{ id: 'admin', isMfaRegistered: true, methodsRegistered: ['fido2'] }],
    listUsers: rawUsers(3),
    listDeletedUsers: [],
    listSubscriptions: [{ id: 'subscription', status: 'Enabled', isTrial: false, totalLicenses: 25 }],
    listSubscribedSkus: [{ skuId: 'sku', capabilityStatus: 'Enabled', prepaidUnits: { enabled: 25 } }],
    listDomains: [{ id: 'contoso.onmicrosoft.com', isInitial: true, isDefault: true, isVerified: true }],
    listApplications: [{ id: 'application', appId: 'app', displayName: 'App' }],
    listServicePrincipals: [{ id: 'principal', appId: 'app', displayName: 'App', accountEnabled: true }],
    listPermissionGrants: [{ id: 'grant', clientId: 'principal', consentType: 'AllPrincipals', scope: 'User.Read' }],
    listGroups: [{ id: 'group-1' }, { id: 'group-2' }],
    listAdministrativeUnits: [],
    listContacts: [{ id: 'contact' }],
    listDevices: [{ id: 'device', deviceId: 'device-id', trustType: 'AzureAd' }],
    listBitlockerKeys: [{ id: 'key', deviceId: 'device-id' }],
    listAutopilotDevices: [],
    getSecurityDefaults: { isEnabled: false },
    listConditionalAccessPolicies: [{ id: 'policy', displayName: 'MFA', state: 'enabled' }],
    getAuthenticationMethodsPolicy: { id: 'authenticationMethodsPolicy' },
    listB2xUserFlows: [],
    listB2cUserFlows: [{ id: 'B2C_1_signin' }],
    listIdentityProviders: [],
    listTrustFrameworkPolicies: [{ id: 'B2C_1A_base' }],
    listDelegatedAdminRelationships: [],
    listCrossTenantPartners: [],
    getMultiTenantOrganization: { state: 'inactive' },
    listEdiscoveryCases: []
  };
}
