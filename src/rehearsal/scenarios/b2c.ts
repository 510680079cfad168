import type { RawUser } from '../raw';
import type { Scenario } from '../state';
import { actingAdmin } from './make/bareTenant';
import type { Firm } from './make/firm';
import { member, ordinaryPeople } from './make/people';
import { principalOf, registration } from './make/principals';
import { workingTenant } from './make/workingTenant';
import { worldOf, type World } from './world';

const NAME = 'contosokundenkonto';

const FIRM: Firm = {
  displayName: 'Contoso Kundenkonto',
  name: NAME,
  domain: `${NAME}.onmicrosoft.com`,
  country: 'DE',
  createdDaysAgo: 1_300
};

const CUSTOMERS = 60;

/** Customers sign in with an address of their own; their sign-in name here is an id. */
function customers(world: World): RawUser[] {
  return ordinaryPeople(world, FIRM, 100, CUSTOMERS, (index) => ({ local: world.id('customer', index), skus: [] }));
}

/** A directory for customers, with all that Azure AD B2C leaves behind. */
export const b2c: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  const base = workingTenant(world, FIRM, {
    users: [
      actingAdmin(world, FIRM),
      member(world, FIRM, 1, { displayName: 'Olga Reuter', local: 'olga.reuter' }),
      ...customers(world)
    ],
    purchases: [],
    microsoftApps: 'kept'
  });
  const own = [
    registration(world, FIRM, 'b2c-extensions-app. Do not modify. Used by AADB2C for storing user data.', {
      identifierUris: [`https://${FIRM.domain}/b2c-extensions-app`]
    }),
    registration(world, FIRM, 'IdentityExperienceFramework'),
    registration(world, FIRM, 'ProxyIdentityExperienceFramework'),
    registration(world, FIRM, 'Onlineshop', { signInAudience: 'AzureADandPersonalMicrosoftAccount' })
  ];
  return {
    ...base,
    organization: { ...base.organization, tenantType: 'AAD B2C' },
    applications: [...base.applications, ...own],
    servicePrincipals: [...base.servicePrincipals, ...own.map((app) => principalOf(world, base.organization.id, app))],
    b2cUserFlows: [
      { id: 'B2C_1_anmelden', userFlowType: 'signUpOrSignIn', userFlowTypeVersion: 3 },
      { id: 'B2C_1_profil', userFlowType: 'profileUpdate', userFlowTypeVersion: 3 },
      { id: 'B2C_1_kennwort', userFlowType: 'passwordReset', userFlowTypeVersion: 3 }
    ],
    identityProviders: ['Google', 'Facebook'].map((displayName) => ({
      '@odata.type': '#microsoft.graph.socialIdentityProvider',
      id: `${displayName}-OAUTH`,
      displayName,
      identityProviderType: displayName
    })),
    trustFrameworkPolicies: ['TrustFrameworkBase', 'TrustFrameworkLocalization', 'TrustFrameworkExtensions', 'SignUpOrSignin']
      .map((name) => ({ id: `B2C_1A_${name}` }))
  };
};
