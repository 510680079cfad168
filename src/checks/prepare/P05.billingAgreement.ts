import { pathOf } from '../lib/agreementPath';
import { defineCheck } from '../lib/defineCheck';
import { needsPerson, pass } from '../lib/results';
import { isLive, subscriptionFinding } from '../lib/subscriptions';
import { readOr, whenRead } from '../lib/unread';

/** Which agreement the tenant buys under. Graph does not say, so it is asked once and kept. */
export const P05 = defineCheck({
  id: 'P05',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['records', 'subscriptions'],
  sharpens: ['session'],
  actions: [{ kind: 'answerAgreement' }, { kind: 'portal', page: 'billingAccounts' }],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/manage-billing-accounts',
  judge: (facts) =>
    whenRead(facts, ['records', 'subscriptions'], ({ records, subscriptions }) => {
      const session = readOr(facts, 'session', 'unread');
      const now = session === 'unread' ? facts.subscriptions.readAt : session.now;
      const partnerOwned = subscriptions
        .filter((each) => isLive(each) && pathOf(each, records) === 'partner')
        .map((each) => subscriptionFinding(each, records, now));
      const answer = records.billingAgreement;
      return answer.kind === 'notAsked'
        ? needsPerson({ key: 'check.P05.open' }, partnerOwned)
        : pass({ key: 'check.P05.answered', values: { agreement: answer.agreement, by: answer.by, at: answer.at } }, partnerOwned);
    })
});
