import type { TenantState } from '../../state';
import type { World } from '../world';

type Relations = Pick<
  TenantState,
  | 'b2xUserFlows' | 'identityProviders' | 'crossTenantPartners' | 'delegatedAdmins' | 'multiTenantOrganization'
  | 'ediscoveryCases'
>;

/** What ties the tenant to others: sign-up of suppliers, sister companies, customers it looks after, and a lawsuit. */
export function relations(world: World): Relations {
  return {
    b2xUserFlows: [{ id: 'B2X_1_Lieferantenportal', userFlowType: 'signUpOrSignIn', userFlowTypeVersion: 1 }],
    identityProviders: [
      {
        '@odata.type': '#microsoft.graph.builtInIdentityProvider',
        id: 'EmailOtpSignup-OAUTH',
        displayName: 'Email One Time Passcode',
        identityProviderType: 'EmailOTP'
      },
      {
        '@odata.type': '#microsoft.graph.socialIdentityProvider',
        id: 'Google-OAUTH',
        displayName: 'Google',
        identityProviderType: 'Google'
      }
    ],
    crossTenantPartners: [0, 1, 2].map((index) => ({
      tenantId: world.id('partnerTenant', index),
      isServiceProvider: index === 0 ? true : null
    })),
    delegatedAdmins: [
      {
        id: world.id('delegatedAdmin', 0),
        displayName: 'Fabrikam Küchen – Betreuung',
        status: 'active',
        customer: { tenantId: world.id('customerTenant', 0), displayName: 'Fabrikam Küchen GmbH' },
        createdDateTime: world.ago(410),
        endDateTime: world.ahead(320)
      },
      {
        id: world.id('delegatedAdmin', 1),
        displayName: 'Wingtip Polster – Umstellung',
        status: 'expired',
        customer: { tenantId: world.id('customerTenant', 1), displayName: 'Wingtip Polster KG' },
        createdDateTime: world.ago(800),
        endDateTime: world.ago(70)
      }
    ],
    multiTenantOrganization: {
      id: world.id('multiTenantOrganization', 0),
      displayName: 'Contoso Gruppe',
      description: null,
      state: 'active',
      createdDateTime: world.ago(250)
    },
    ediscoveryCases: [
      {
        id: world.id('ediscoveryCase', 0),
        createdDateTime: world.ago(95),
        description: '',
        displayName: 'Kündigungsschutz 2026-114',
        status: 'active'
      },
      {
        id: world.id('ediscoveryCase', 1),
        createdDateTime: world.ago(720),
        description: '',
        displayName: 'Gewährleistung Los 7',
        status: 'closed'
      }
    ]
  };
}
