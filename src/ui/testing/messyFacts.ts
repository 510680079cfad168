import type { Facts } from '../../facts';
import { emptyRecords } from '../../facts/recordsStore';
import { aDomain, anApplication, aSku, aSubscription, aUser, closedTenant, factsWith, IDS, unread, wholeOf, type FactOverrides } from '../../facts/testing';

const users = (count: number) =>
  Array.from({ length: count }, (_, index) => aUser({ id: `user-${index}`, displayName: `User ${index}`, userPrincipalName: `user${index}@contoso.example` }));

const HARD_NAMES = [
  aUser({ id: 'rtl', displayName: 'שרה כהן \u202e(admin)', userPrincipalName: 'sara@contoso.example', type: 'guest' }),
  aUser({ id: 'formula', displayName: '=HYPERLINK("http://x")', userPrincipalName: 'formula@contoso.example' }),
  aUser({ id: 'long', displayName: 'N'.repeat(256), userPrincipalName: `${'n'.repeat(200)}@contoso.example` }),
  aUser({ id: 'markup', displayName: '<img src=x onerror=alert(1)>', userPrincipalName: 'markup@contoso.example' })
];

/** A tenant with every result in it. */
export function messyFacts(over: FactOverrides = {}, others = 12): Facts {
  const closed = closedTenant();
  return factsWith({
    users: wholeOf([...closed.users.items, ...HARD_NAMES, ...users(others)]),
    domains: [...closed.domains, aDomain()],
    applications: wholeOf([...closed.applications.items, anApplication({ displayName: 'Order intake' })]),
    subscriptions: [
      aSubscription({ id: 's1' }),
      aSubscription({ id: 's2', skuPartNumber: 'VISIOCLIENT', status: 'suspended', rawStatus: 'Suspended', nextLifecycleAt: '2027-01-10T00:00:00Z', services: ['VISIO_CLIENT'] })
    ],
    subscribedSkus: [aSku()],
    records: emptyRecords(IDS.tenant),
    ediscoveryCases: unread('role', { graphCode: 'Forbidden', requestIds: ['request-403'], readAt: '2026-11-20T12:00:00Z' }),
    perUserMfa: unread('notReadYet'),
    ...over
  });
}
