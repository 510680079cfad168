import type { Subscription } from '../../facts/subscriptions';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { isAfter } from '../lib/time';
import { readOr, whenRead } from '../lib/unread';
import { skuName } from '../skuNames';

const NEEDS = ['subscriptions', 'subscribedSkus', 'session'] as const;

/** The subscriptions that SharePoint, and with it this tool, runs on. Deleting the last one ends the tool at once. */
export const S07 = defineCheck({
  id: 'S07',
  step: 'delete',
  weight: 'W',
  effort: 'small',
  needs: NEEDS,
  actions: [
    { kind: 'step', step: 'prepare' },
    { kind: 'portal', page: 'yourProducts' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires',
  judge: (facts) => {
    const running = readOr(facts, 'subscriptions', []).filter(
      ({ status, services }) => status !== 'deleted' && services.some(isSharePoint)
    );
    const findings = running.map((each) =>
      finding('subscription', each.id, skuName(each.skuPartNumber), each.skuPartNumber, {
        key: 'check.S07.carrier',
        values: { status: each.status, until: each.nextLifecycleAt }
      })
    );
    return whenRead(
      facts,
      NEEDS,
      ({ subscribedSkus, session }) => {
        if (running.length > 0) {
          return needsPerson({ key: 'check.S07.carriers', values: { count: running.length, until: lastMoment(running, session.now) } }, findings);
        }
        const pools = subscribedSkus.filter(({ status, services }) => status !== 'deleted' && services.some(isSharePoint));
        return pools.length > 0
          ? needsPerson({ key: 'check.S07.poolsOnly' }, pools.map(({ skuId, skuPartNumber }) =>
              finding('sku', skuId, skuName(skuPartNumber), skuPartNumber, { key: 'check.S07.pool' })
            ))
          : pass({ key: 'check.S07.none' });
      },
      findings
    );
  }
});

/** SharePoint itself; `SHAREPOINTWAC` is Office for the web. */
function isSharePoint(service: string): boolean {
  return /^SHAREPOINT/i.test(service) && !/^SHAREPOINTWAC/i.test(service);
}

/** Until when SharePoint answers if nobody deletes anything: the latest next change of an active or expired carrier. */
function lastMoment(carriers: readonly Subscription[], now: string): string {
  return carriers
    .filter(({ status, nextLifecycleAt }) => (status === 'enabled' || status === 'warning') && isAfter(nextLifecycleAt, now))
    .reduce((last, { nextLifecycleAt }) => (isAfter(nextLifecycleAt, last) ? nextLifecycleAt : last), '');
}
