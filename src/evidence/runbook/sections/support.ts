import { isLive } from '../../../checks/lib/subscriptions';
import { readOr } from '../../../checks/lib/unread';
import type { Facts } from '../../../facts';
import type { Speaker } from '../../../loc/speaker';
import { CLOUDS } from '../../../ports/clouds';
import { code, html, link, NOTHING, section, type Markup } from '../html';
import { NAMED, portal, type RunbookInput, type Write } from '../input';

/** Graph's request ids of what could not be read: the one thing that support can look up. */
function requestIds(facts: Facts): readonly string[] {
  return [...new Set(Object.values(facts).flatMap((fact) => (fact.kind === 'unread' ? fact.requestIds : [])))];
}

function ids(title: string, all: readonly string[], { say }: Speaker): Markup {
  const more = all.length - NAMED;
  return all.length === 0
    ? NOTHING
    : html`<li>${title}: ${all.slice(0, NAMED).map((id) => html`${code(id)} `)}${more > 0 ? say('result.more', { count: more }) : ''}</li>`;
}

function phone({ cloud }: RunbookInput, { say }: Speaker): Markup {
  const { page, numbers } = CLOUDS[cloud].support;
  const source = link(page, say('runbook.support.source'));
  return numbers.length === 0
    ? html`<p>${say('runbook.support.noNumbers')} ${source}</p>`
    : html`<p>${say('runbook.support.numbers')} ${source}</p><ul>${numbers.map(
        ({ where, number }) => html`<li>${say(`runbook.support.${where}`)}: <span dir="ltr">${number}</span></li>`
      )}</ul>`;
}

/** How to reach support in this cloud, and what it will ask for. */
export const support: Write = (input, words) => {
  const { say } = words;
  const { tenant, facts } = input;
  const live = readOr(facts, 'subscriptions', []).filter(isLive);
  const commerce = live.map(({ commerceSubscriptionId, id }) => commerceSubscriptionId || id);
  return section(
    'support',
    say('runbook.support.title'),
    html`<p>${say('runbook.support.online')} ${portal('support', input, words)}</p>
${phone(input, words)}
<p>${say('runbook.support.partner')} ${portal('partnerRelationships', input, words)}</p>
<h3>${say('runbook.support.tell')}</h3>
<ul>
<li>${say('runbook.support.goal')}</li>
<li>${say('ui.identity.tenantId')}: ${code(tenant.id)}</li>
<li>${say('ui.identity.initialDomain')}: ${code(tenant.initialDomain)}</li>
${ids(say('runbook.support.subscriptionIds'), commerce, words)}
${ids(say('runbook.support.requestIds'), requestIds(facts), words)}
<li>${say('runbook.support.billing')} ${portal('billingAccounts', input, words)}</li>
</ul>
<p>${say('runbook.support.invoices')} ${portal('bills', input, words)}</p>`
  );
};
