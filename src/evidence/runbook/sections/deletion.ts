import { code, html, link, section } from '../html';
import { portal, type Write } from '../input';
import { ENTRA_ROWS } from '../../../checks/entraRows';
import { readingOf } from '../entraRows';

const DELETE_TENANT = 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto';

/** Entra's list row by row, each with our last reading and the page behind it. */
export const entra: Write = (input, words) => {
  const { say } = words;
  return section(
    'entra',
    say('runbook.entra.title'),
    html`<p>${say('runbook.entra.what')} ${link(DELETE_TENANT, say('ui.timeline.source'))}</p>
<ul class="plain">${ENTRA_ROWS.map(
      (row) => html`<li data-row="${row.id}"><span class="box" aria-hidden="true"></span>${say(`runbook.entra.${row.id}`)}<br>
<span class="state">${row.checks.length === 0 ? say('runbook.entra.unseen') : `${say(`result.${readingOf(row, input)}`)} (${row.checks.join(', ')})`}</span> · ${portal(row.page, input, words)}</li>`
    )}</ul>`
  );
};

/** The last act, which no API does. */
export const deletion: Write = (input, words) => {
  const { say } = words;
  return section(
    'delete',
    say('runbook.delete.title'),
    html`<ol>
<li>${say('runbook.delete.signIn', { domain: input.tenant.initialDomain })} ${portal('entraOverview', input, words)}</li>
<li>${say('runbook.delete.open')} ${portal('manageTenants', input, words)}</li>
<li>${say('runbook.delete.tick', { tenantId: input.tenant.id })}</li>
<li>${say('runbook.delete.rows')}</li>
<li>${say('runbook.delete.last')}</li>
</ol>
<dl><dt>${say('ui.identity.tenantId')}</dt><dd>${code(input.tenant.id)}</dd></dl>`
  );
};

/**
 * What to try next, the cheapest first.
 * @see https://learn.microsoft.com/answers/questions/5815875 for a green list that fails
 */
export const stuck: Write = (input, words) => {
  const { say } = words;
  return section(
    'stuck',
    say('runbook.stuck.title'),
    html`<p>${say('runbook.stuck.what')} ${link(DELETE_TENANT, say('ui.timeline.source'))}</p>
<ol>
<li>${say('runbook.stuck.wait')}</li>
<li>${say('runbook.stuck.allProducts')} ${portal('yourProducts', input, words)}</li>
<li>${say('runbook.stuck.azure')} ${portal('entraProperties', input, words)} · ${portal('azureSubscriptions', input, words)}</li>
<li>${say('runbook.stuck.applications')} ${portal('appRegistrations', input, words)}</li>
<li>${say('runbook.stuck.principals')} ${portal('enterpriseApps', input, words)}</li>
<li>${say('runbook.stuck.support')} <a href="#support">${say('runbook.support.title')}</a></li>
</ol>
<p><strong>${say('runbook.stuck.never')}</strong> ${link('https://learn.microsoft.com/answers/questions/1227072', say('ui.timeline.source'))}</p>`
  );
};
