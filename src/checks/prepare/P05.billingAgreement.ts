import type { Agreement, BillingAgreement, Records } from '../../facts/records';
import type { Subscription } from '../../facts/subscriptions';
import type { Message } from '../../loc/message';
import type { Finding } from '../check';
import { pathOf } from '../lib/agreementPath';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { isLive } from '../lib/subscriptions';
import { whenRead } from '../lib/unread';
import { skuName } from '../skuNames';

/** Which agreement the tenant buys under. Graph does not say, so it is asked once and kept. */
export const P05 = defineCheck({
  id: 'P05',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['records', 'subscriptions'],
  actions: [{ kind: 'answerAgreement' }, { kind: 'portal', page: 'billingAccounts' }],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/manage-billing-accounts',
  judge: (facts) =>
    whenRead(facts, ['records', 'subscriptions'], ({ records, subscriptions }) => {
      const findings = subscriptions.filter(isLive).flatMap((each) => corrected(each, records));
      const answer = records.billingAgreement;
      return answer.kind === 'notAsked'
        ? needsPerson({ key: 'check.P05.open' }, findings)
        : pass({ key: 'check.P05.answered', values: { agreement: answer.agreement, by: answer.by, at: answer.at } }, findings);
    })
});

/** One answer for the whole tenant, but a subscription goes by what Graph shows about it. */
function corrected(subscription: Subscription, records: Records): readonly Finding[] {
  const detail = correction(subscription, records);
  return detail === 'none'
    ? []
    : [finding('subscription', subscription.id, skuName(subscription.skuPartNumber), subscription.commerceSubscriptionId, detail)];
}

function correction(subscription: Subscription, records: Records): Message | 'none' {
  const path = pathOf(subscription, records);
  const answer = answerOf(records.billingAgreement);
  switch (path) {
    case 'partner':
    case 'trial':
      if (answer.agreement !== path) {
        return { key: 'check.P05.byGraph', values: { path, ...answer } };
      }
      return path === 'trial' && subscription.kind === 'paid' ? { key: 'check.P05.notTrial', values: answer } : 'none';
    case 'selfService':
    case 'mosa':
    case 'mca':
    case 'unknown':
      return 'none';
  }
}

interface Answer {
  readonly agreement: Agreement | 'open';
  /** Empty while nobody has answered. */
  readonly by: string;
  readonly at: string;
}

function answerOf(answer: BillingAgreement): Answer {
  return answer.kind === 'notAsked' ? { agreement: 'open', by: '', at: '' } : { agreement: answer.agreement, by: answer.by, at: answer.at };
}
