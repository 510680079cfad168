import { defineCheck } from '../lib/defineCheck';
import { blocks, needsPerson, pass } from '../lib/results';
import { isLive, skuFinding, subscriptionFinding } from '../lib/subscriptions';
import { readOr, whenRead } from '../lib/unread';
import { isSelfService } from '../skuNames';

const NEEDS = ['subscriptions', 'subscribedSkus', 'records', 'session'] as const;

/** Products that people signed up for themselves, and trials. They end on a page of their own, or by themselves. */
export const S04 = defineCheck({
  id: 'S04',
  step: 'cancel',
  weight: 'B',
  effort: 'small',
  needs: NEEDS,
  actions: [
    { kind: 'portal', page: 'selfServiceProducts' },
    { kind: 'portal', page: 'yourProducts' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/manage-self-service-signup-subscriptions',
  judge: (facts) => {
    const session = readOr(facts, 'session', 'unread');
    const now = session === 'unread' ? facts.subscriptions.readAt : session.now;
    const records = readOr(facts, 'records', 'unread');
    const products = readOr(facts, 'subscriptions', []).filter(
      (each) => isLive(each) && (each.kind === 'trial' || isSelfService(each.skuPartNumber))
    );
    const findings = products.map((each) => subscriptionFinding(each, records, now));
    if (products.length > 0) {
      return blocks({ key: 'check.S04.blocks', values: { count: products.length } }, findings);
    }
    return whenRead(facts, NEEDS, ({ subscribedSkus }) => {
      // A free pool without a subscription can stay for ever and is not known to block.
      const pools = subscribedSkus.filter((sku) => isSelfService(sku.skuPartNumber) && isLive(sku)).map(skuFinding);
      return pools.length > 0
        ? needsPerson({ key: 'check.S04.pools', values: { count: pools.length } }, pools)
        : pass({ key: 'check.S04.pass' });
    });
  }
});
