import { SCENARIOS, type ScenarioName } from '../scenarios';
import { changed, practise } from '../testing/practice';
import type { EntraCheckId } from './entraChecks';

const PASSED = {
  users: 0, directorySync: 0, applications: 0, enterpriseApps: 0, subscriptions: 0, selfServiceProducts: 0,
  azureSubscriptions: 0, azureAccess: 0, mfaProviders: 0, invoices: 0, userFlows: 0, identityProviders: 0, policies: 0
} as const satisfies Record<EntraCheckId, number>;

const LEFT: readonly (readonly [name: ScenarioName, left: Partial<Record<EntraCheckId, number>>])[] = [
  [
    'messy',
    {
      users: 214, applications: 12, enterpriseApps: 12, subscriptions: 8, selfServiceProducts: 3, azureSubscriptions: 1,
      azureAccess: 1, mfaProviders: 1, invoices: 1, userFlows: 1, identityProviders: 1
    }
  ],
  ['clean', { users: 11, applications: 1, subscriptions: 1, azureAccess: 1 }],
  ['synced', { users: 119, directorySync: 1, applications: 1, subscriptions: 1, azureAccess: 1 }],
  ['nearlyClosed', { applications: 1, subscriptions: 1, azureAccess: 1 }],
  ['mca', { users: 39, applications: 1, subscriptions: 1, azureAccess: 1 }],
  ['b2c', { users: 61, applications: 5, azureAccess: 1, userFlows: 3, identityProviders: 2, policies: 4 }],
  ['tenThousand', { users: 9_999, applications: 1, subscriptions: 1, azureAccess: 1 }],
  ['empty', { azureAccess: 1 }]
];

test.each(LEFT)('%s', (name, left) => {
  const checks = practise(SCENARIOS[name]).rehearsal.portal.entraChecks();
  expect(Object.fromEntries(checks.map((each) => [each.id, each.left]))).toEqual({ ...PASSED, ...left });
  expect(checks.every((each) => (each.left === 0) === (each.state === 'passed'))).toBe(true);
});

test('one user who is no Global Administrator is one too many', () => {
  const practice = practise(changed(SCENARIOS.empty, () => ({ roleAssignments: [] })));
  expect(practice.rehearsal.portal.entraChecks()).toContainEqual({ id: 'users', state: 'failed', left: 1 });
});

test('deleted users and hidden principals do not count', () => {
  const { rehearsal } = practise(SCENARIOS.nearlyClosed);
  expect(rehearsal.state().deletedUsers).toHaveLength(1);
  expect(rehearsal.state().servicePrincipals.length).toBeGreaterThan(20);
  expect(rehearsal.portal.entraChecks().filter((each) => each.state === 'passed').map((each) => each.id)).toEqual(
    expect.arrayContaining(['users', 'enterpriseApps'])
  );
});
