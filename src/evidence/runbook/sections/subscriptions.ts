import { pathOf } from '../../../checks/lib/agreementPath';
import { carrierOf } from '../../../checks/lib/carrier';
import { linesOf, pageOf, type KnownPath, type PortalAct } from '../../../checks/lib/portalPath';
import { isLive } from '../../../checks/lib/subscriptions';
import { waitsOf } from '../../../checks/lib/subscriptionWaits';
import { readOr } from '../../../checks/lib/unread';
import { skuName } from '../../../checks/skuNames';
import type { Subscription } from '../../../facts/subscriptions';
import type { Speaker } from '../../../loc/speaker';
import { code, html, name, NOTHING, section, type Markup } from '../html';
import { portal, resultOf, type RunbookInput, type Write } from '../input';
import { actsOn, pathsToShow } from '../subscriptionPath';
import { waitList } from './waits';

function actTitle(path: KnownPath, act: PortalAct, { say }: Speaker): string {
  return say(path === 'selfService' ? 'runbook.subs.endNow' : act === 'cancel' ? 'runbook.subs.cancel' : 'runbook.subs.delete');
}

function ways(subscription: Subscription, input: RunbookInput, words: Speaker): Markup {
  const { say, tell } = words;
  const path = pathOf(subscription, readOr(input.facts, 'records', 'unread'));
  const shown = pathsToShow(path).map((each) => html`${
    path === 'unknown' && (each === 'mosa' || each === 'mca') ? html`<p class="state">${say('runbook.subs.ifUnder', { agreement: each })}</p>` : NOTHING
  }${actsOn(each, subscription.status).map(
    (act) => html`<p>${actTitle(each, act, words)}:</p><ol>${linesOf(each, act).map((line) => html`<li>${tell(line)}</li>`)}</ol>`
  )}`);
  return html`${shown}<p>${portal(pageOf(path), input, words)}</p>`;
}

function card(subscription: Subscription, carrier: string, input: RunbookInput, words: Speaker): Markup {
  const { say, format } = words;
  const { id, commerceSubscriptionId, skuPartNumber, status, rawStatus, kind, seats, createdAt, nextLifecycleAt } = subscription;
  const waits = waitsOf(subscription, readOr(input.facts, 'records', 'unread'), input.now);
  const end = waits[waits.length - 1];
  const state = status === 'unknown' ? say('ui.subs.status.unknown', { raw: rawStatus }) : say(`ui.subs.status.${status}`);
  return html`<article data-subscription="${id}">
<h3><span class="box" aria-hidden="true"></span>${name(skuName(skuPartNumber))}</h3>
${id === carrier ? html`<p class="state">${say('runbook.subs.carrier')}</p>` : NOTHING}
<dl>
<dt>${say('runbook.subs.id')}</dt><dd>${commerceSubscriptionId === '' ? say('ui.unknown') : code(commerceSubscriptionId)}</dd>
<dt>${say('runbook.subs.graphId')}</dt><dd>${code(id)}</dd>
<dt>${say('runbook.subs.state')}</dt><dd>${[state, ...(kind === 'trial' ? [say('ui.subs.trial')] : []), say('ui.subs.seats', { count: seats })].join(' · ')}</dd>
<dt>${say('runbook.subs.created')}</dt><dd>${format.date(createdAt)}</dd>
<dt>${say('runbook.subs.next')}</dt><dd>${format.date(nextLifecycleAt)}</dd>
<dt>${say('runbook.subs.end')}</dt><dd>${end === undefined ? say('runbook.subs.unknownEnd') : format.date(end.until)}</dd>
</dl>
${waitList(waits, words)}
${ways(subscription, input, words)}
</article>`;
}

function agreement({ facts }: RunbookInput, { say }: Speaker): string {
  const records = readOr(facts, 'records', 'unread');
  return records === 'unread' || records.billingAgreement.kind === 'notAsked'
    ? say('runbook.subs.agreementOpen')
    : say('runbook.subs.agreement', records.billingAgreement);
}

/** Each subscription that is not deleted: what support asks for, its dates, and what to press. The carrier is last. */
export const subscriptions: Write = (input, words) => {
  const { say, tell } = words;
  const title = say('runbook.subs.title');
  const all = readOr(input.facts, 'subscriptions', 'unread');
  if (all === 'unread') {
    return section('subscriptions', title, html`<p>${say('runbook.subs.unread')}</p><p>${portal('yourProducts', input, words)}</p>`);
  }
  const live = all.filter(isLive);
  if (live.length === 0) {
    return section('subscriptions', title, html`<p>${say('runbook.subs.none')}</p>`);
  }
  const s07 = resultOf(input, 'S07');
  const carrier = carrierOf(live, readOr(input.facts, 'records', 'unread'), input.now);
  const carrierLast = [...live.filter(({ id }) => id !== carrier), ...live.filter(({ id }) => id === carrier)];
  return section(
    'subscriptions',
    title,
    html`<p>${agreement(input, words)}</p><p>${say('runbook.subs.domains')}</p>${s07 === 'notJudged' ? NOTHING : html`<p>${tell(s07.message)}</p>`}`,
    ...carrierLast.map((each) => card(each, carrier, input, words))
  );
};
