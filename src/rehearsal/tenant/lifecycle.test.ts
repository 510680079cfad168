import { SCENARIOS } from '../scenarios';
import type { RawSubscribedSku, RawSubscription } from '../state';
import { changed, DAY, practise, type Practice } from '../testing/practice';
import { subscriptionAt } from './lifecycle';

const SUBSCRIPTION: RawSubscription = {
  id: 's',
  commerceSubscriptionId: 'c',
  createdDateTime: '2025-01-01T00:00:00Z',
  isTrial: false,
  nextLifecycleDateTime: '2026-12-01T00:00:00Z',
  ownerId: null,
  ownerTenantId: null,
  ownerType: 'User',
  skuId: 'k',
  skuPartNumber: 'SPE_E3',
  status: 'Enabled',
  totalLicenses: 10,
  serviceStatus: []
};

const DUE = Date.parse('2026-12-01T00:00:00Z');

test.each([
  [-1, 'Enabled', '2026-12-01T00:00:00Z'],
  [0, 'Warning', '2026-12-31T00:00:00Z'],
  [30 * DAY - 1, 'Warning', '2026-12-31T00:00:00Z'],
  [30 * DAY, 'Suspended', '2027-03-31T00:00:00Z'],
  [120 * DAY - 1, 'Suspended', '2027-03-31T00:00:00Z'],
  [120 * DAY, 'Deleted', null],
  [9999 * DAY, 'Deleted', null]
])('%i ms after its day a subscription that nobody renews is %s', (after, status, next) => {
  expect(subscriptionAt(SUBSCRIPTION, 'off', DUE + after)).toEqual({
    ...SUBSCRIPTION,
    status,
    nextLifecycleDateTime: next
  });
});

test('recurring billing keeps it, a year at a time', () => {
  const renewed = subscriptionAt(SUBSCRIPTION, 'on', DUE + 400 * DAY);
  expect(renewed).toMatchObject({ status: 'Enabled', nextLifecycleDateTime: '2028-11-30T00:00:00Z' });
});

test('recurring billing does not revive what has expired', () => {
  const expired: RawSubscription = { ...SUBSCRIPTION, status: 'Warning' };
  expect(subscriptionAt(expired, 'on', DUE)).toMatchObject({ status: 'Suspended' });
});

test('a cancelled one goes straight away, one without a date stays', () => {
  expect(subscriptionAt({ ...SUBSCRIPTION, status: 'LockedOut' }, 'off', DUE)).toMatchObject({ status: 'Deleted' });
  const timeless: RawSubscription = { ...SUBSCRIPTION, nextLifecycleDateTime: null };
  expect(subscriptionAt(timeless, 'off', DUE + 9999 * DAY)).toBe(timeless);
});

const SKU: RawSubscribedSku = {
  id: 'k',
  accountId: 'a',
  accountName: 'n',
  appliesTo: 'User',
  capabilityStatus: 'Enabled',
  consumedUnits: 4,
  prepaidUnits: { enabled: 10, suspended: 0, warning: 0, lockedOut: 0 },
  skuId: 'k',
  skuPartNumber: 'SPE_E3',
  subscriptionIds: ['s'],
  servicePlans: []
};

const tenant = (): Practice =>
  practise(
    changed(SCENARIOS.clean, () => ({ subscriptions: [SUBSCRIPTION], recurringBilling: {}, subscribedSkus: [SKU] }))
  );

test('the licence pool follows its subscription', async () => {
  const { get, rehearsal } = tenant();
  const seen = async (): Promise<unknown> => {
    const { status } = (await get('/directory/subscriptions')).body.value[0] ?? {};
    const { capabilityStatus, prepaidUnits } = (await get('/subscribedSkus')).body.value[0] ?? {};
    return [status, capabilityStatus, prepaidUnits];
  };
  expect(await seen()).toEqual(['Enabled', 'Enabled', { enabled: 10, warning: 0, suspended: 0, lockedOut: 0 }]);
  rehearsal.advance(11 * DAY);
  expect(await seen()).toEqual(['Warning', 'Warning', { enabled: 0, warning: 10, suspended: 0, lockedOut: 0 }]);
  rehearsal.advance(30 * DAY);
  expect(await seen()).toEqual(['Suspended', 'Suspended', { enabled: 0, warning: 0, suspended: 10, lockedOut: 0 }]);
  rehearsal.advance(90 * DAY);
  expect(await seen()).toEqual(['Deleted', 'Deleted', { enabled: 0, warning: 0, suspended: 0, lockedOut: 0 }]);
});

test('the state that is handed out is the one of now', () => {
  const { rehearsal } = tenant();
  rehearsal.advance(11 * DAY);
  expect(rehearsal.state().subscriptions[0]?.status).toBe('Warning');
  expect(rehearsal.state().subscribedSkus[0]?.capabilityStatus).toBe('Warning');
});

test("a deleted user's licence comes back when the user is gone for good", async () => {
  const licensed = changed(SCENARIOS.clean, ({ users }) => ({
    subscribedSkus: [{ ...SKU, subscriptionIds: [] }],
    users: users.map((user) => ({ ...user, assignedLicenses: [{ skuId: 'k', disabledPlans: [] }] }))
  }));
  const { get, send, rehearsal } = practise(licensed);
  const consumed = async (): Promise<unknown> => (await get('/subscribedSkus')).body.value[0]?.consumedUnits;
  await send('DELETE', `/users/${rehearsal.state().users[6]?.id}`);
  expect(await consumed()).toBe(4);
  rehearsal.advance(30 * DAY);
  expect(await consumed()).toBe(3);
});
