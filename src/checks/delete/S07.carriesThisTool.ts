import type { RunbookRecord } from '../../facts/records';
import type { Subscription } from '../../facts/subscriptions';
import type { Message } from '../../loc/message';
import type { CheckResult, Finding } from '../check';
import { carriesSharePoint } from '../lib/carrier';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { isLive } from '../lib/subscriptions';
import { isAfter } from '../lib/time';
import { readOr, whenRead } from '../lib/unread';
import { skuName } from '../skuNames';

const NEEDS = ['subscriptions', 'subscribedSkus', 'session', 'records'] as const;

/**
 * The subscriptions that SharePoint, and with it this tool, runs on. Deleting the last one ends the tool at once, so it
 * passes only after somebody saved the runbook, or when nothing carries SharePoint.
 */
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
    const running = readOr(facts, 'subscriptions', []).filter((each) => isLive(each) && carriesSharePoint(each));
    const findings = running.map((each) =>
      finding('subscription', each.id, skuName(each.skuPartNumber), each.skuPartNumber, {
        key: 'check.S07.carrier',
        values: { status: each.status, until: each.nextLifecycleAt }
      })
    );
    return whenRead(
      facts,
      NEEDS,
      ({ subscribedSkus, session, records: { runbook } }) => {
        if (running.length > 0) {
          const until = lastMoment(running, session.now);
          return judgeCarried(runbook, { key: 'check.S07.carriers', values: { count: running.length, until } }, until, findings);
        }
        const pools = subscribedSkus.filter((each) => isLive(each) && carriesSharePoint(each));
        return pools.length > 0
          ? judgeCarried(runbook, { key: 'check.S07.poolsOnly' }, '', pools.map(({ skuId, skuPartNumber }) =>
              finding('sku', skuId, skuName(skuPartNumber), skuPartNumber, { key: 'check.S07.pool' })
            ))
          : pass({ key: 'check.S07.none' });
      },
      findings
    );
  }
});

/** That it was saved is all that can be known; whether it is kept outside the tenant is for the person who saved it. */
function judgeCarried(runbook: RunbookRecord, open: Message, until: string, findings: readonly Finding[]): CheckResult {
  switch (runbook.kind) {
    case 'notSaved':
      return needsPerson(open, findings);
    case 'saved':
      return pass({ key: 'check.S07.saved', values: { by: runbook.by, at: runbook.at, until } }, findings);
  }
}

/** Until when SharePoint answers if nobody deletes anything: the latest next change of an active or expired carrier. */
function lastMoment(carriers: readonly Subscription[], now: string): string {
  return carriers
    .filter(({ status, nextLifecycleAt }) => (status === 'enabled' || status === 'warning') && isAfter(nextLifecycleAt, now))
    .reduce((last, { nextLifecycleAt }) => (isAfter(nextLifecycleAt, last) ? nextLifecycleAt : last), '');
}
