import { isAfter } from '../../../checks/lib/time';
import type { Facts } from '../../../facts';
import { code, html, name, type Markup } from '../html';
import type { Write } from '../input';

/** The oldest reading of Graph in it: a file is as old as the oldest thing that it says. */
function oldestReading({ session, records, ...ofGraph }: Facts, now: string): string {
  const times = Object.values(ofGraph).flatMap((fact) => (fact.kind === 'read' && fact.readAt !== '' ? [fact.readAt] : []));
  return times.reduce((oldest, at) => (isAfter(oldest, at) ? at : oldest), now);
}

/** Which tenant this is about, who made it when, and the one thing that must be known before anything is done. */
export const head: Write = ({ tenant, cloud, facts, now, who }, { say }) => html`<header>
<h1>${say('runbook.title', { tenant: tenant.displayName || tenant.initialDomain })}</h1>
<p>${say('runbook.lead')}</p>
<dl>
<dt>${say('ui.identity.tenant')}</dt><dd>${name(tenant.displayName)}</dd>
<dt>${say('ui.identity.tenantId')}</dt><dd>${code(tenant.id)}</dd>
<dt>${say('ui.identity.initialDomain')}</dt><dd>${code(tenant.initialDomain)}</dd>
<dt>${say('ui.identity.cloud')}</dt><dd>${say(`ui.cloud.${cloud}`)}</dd>
<dt>${say('runbook.made')}</dt><dd>${name(say('runbook.madeBy', { by: who, at: now }))}</dd>
</dl>
<p class="quiet">${say('runbook.asOf', { at: oldestReading(facts, now) })} ${say('runbook.links')}</p>
</header>`;

/** The warning that stands before everything else. */
export const finality: Write = (_, { say }) => html`<section class="final" aria-labelledby="final-title">
<h2 id="final-title">${say('runbook.final.title')}</h2>
<p>${say('runbook.final.what')}</p>
<p><strong>${say('runbook.final.guard')}</strong></p>
</section>`;

/** Leads to the parts; not printed. */
export function contents(label: string, parts: readonly (readonly [id: string, title: string])[]): Markup {
  return html`<nav aria-label="${label}"><ol>${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>`;
}
