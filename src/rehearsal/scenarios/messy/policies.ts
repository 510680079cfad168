import type { RawConditionalAccessPolicy } from '../../raw';
import type { TenantState } from '../../state';
import type { World } from '../world';

type Policies = Pick<TenantState, 'securityDefaults' | 'conditionalAccess' | 'namedLocations' | 'authenticationMethodsPolicy'>;

const EVERYBODY = { users: { includeUsers: ['All'] }, applications: { includeApplications: ['All'] } };

const MFA: RawConditionalAccessPolicy['grantControls'] = {
  operator: 'OR',
  builtInControls: ['mfa'],
  authenticationStrength: null
};

const PHISHING_RESISTANT: RawConditionalAccessPolicy['grantControls'] = {
  operator: 'OR',
  builtInControls: [],
  // The id of this built-in strength is the same in every tenant.
  authenticationStrength: { id: '00000000-0000-0000-0000-000000000004', displayName: 'Phishing-resistant MFA' }
};

const control = (name: string): RawConditionalAccessPolicy['grantControls'] => ({ ...MFA, operator: 'OR', builtInControls: [name] });

const CONDITIONAL_ACCESS: readonly (readonly [
  name: string,
  state: RawConditionalAccessPolicy['state'],
  grantControls: RawConditionalAccessPolicy['grantControls']
])[] = [
  ['CA01 – MFA für alle', 'enabled', MFA],
  ['CA02 – Admins: Phishing-resistent', 'enabled', PHISHING_RESISTANT],
  ['CA03 – Alte Protokolle sperren', 'enabled', control('block')],
  ['CA04 – Nur verwaltete Geräte', 'enabledForReportingButNotEnforced', control('compliantDevice')],
  ['CA05 – Gäste: MFA (alt)', 'disabled', MFA],
  ['CA06 – Sitzungsdauer Kasse', 'enabled', null]
];

export function policies(world: World): Policies {
  return {
    securityDefaults: { isEnabled: false },
    conditionalAccess: CONDITIONAL_ACCESS.map(([displayName, state, grantControls], index) => ({
      id: world.id('conditionalAccess', index),
      createdDateTime: world.ago(world.whole(60, 900)),
      displayName,
      state,
      conditions: EVERYBODY,
      grantControls
    })),
    namedLocations: [
      {
        '@odata.type': '#microsoft.graph.ipNamedLocation',
        id: world.id('namedLocation', 0),
        createdDateTime: world.ago(820),
        displayName: 'Zentrale & Filialen'
      },
      {
        '@odata.type': '#microsoft.graph.countryNamedLocation',
        id: world.id('namedLocation', 1),
        createdDateTime: world.ago(410),
        displayName: 'Erlaubte Länder'
      }
    ],
    authenticationMethodsPolicy: {
      id: 'authenticationMethodsPolicy',
      displayName: 'Authentication Methods Policy',
      policyVersion: '1.5',
      registrationEnforcement: { authenticationMethodsRegistrationCampaign: { snoozeDurationInDays: 3, state: 'enabled' } }
    }
  };
}
