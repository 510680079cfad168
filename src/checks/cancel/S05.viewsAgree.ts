import type { SubscribedSku, Subscription } from '../../facts/subscriptions';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { sameId } from '../lib/ownPrincipal';
import { needsPerson, pass } from '../lib/results';
import { isLive } from '../lib/subscriptions';
import { whenRead } from '../lib/unread';
import { skuName } from '../skuNames';

/** Graph has two views of what was bought. What is in one only is named: portals go by either. */
export const S05 = defineCheck({
  id: 'S05',
  step: 'cancel',
  weight: 'W',
  effort: 'small',
  needs: ['subscriptions', 'subscribedSkus'],
  actions: [
    { kind: 'portal', page: 'yourProducts' },
    { kind: 'portal', page: 'support' }
  ],
  docs: 'https://learn.microsoft.com/graph/api/directory-list-subscriptions',
  judge: (facts) =>
    whenRead(facts, ['subscriptions', 'subscribedSkus'], ({ subscriptions, subscribedSkus }) => {
      const findings = differences(subscriptions, subscribedSkus);
      return findings.length > 0
        ? needsPerson({ key: 'check.S05.differ', values: { count: findings.length } }, findings)
        : pass({ key: 'check.S05.pass' });
    })
});

function differences(subscriptions: readonly Subscription[], skus: readonly SubscribedSku[]): readonly Finding[] {
  const live = subscriptions.filter(isLive);
  const pools = skus.filter(isLive);
  const directoryOnly = live.filter(({ skuId }) => !pools.some((pool) => sameId(pool.skuId, skuId)));
  const licencesOnly = pools.filter(({ skuId }) => !live.some((each) => sameId(each.skuId, skuId)));
  return [
    ...directoryOnly.map(({ id, skuPartNumber }) =>
      finding('subscription', id, skuName(skuPartNumber), skuPartNumber, { key: 'check.S05.directoryOnly' })
    ),
    ...licencesOnly.map(({ skuId, skuPartNumber, consumed }) =>
      finding('sku', skuId, skuName(skuPartNumber), skuPartNumber, { key: 'check.S05.licencesOnly', values: { consumed } })
    )
  ];
}
