import type { Speaker } from '../../../loc/speaker';
import { html, link, section, type Markup } from '../html';
import { resultOf, type RunbookInput, type Write } from '../input';
import { guarded, INSTALL, quoted, RECIPES, type Recipe } from '../powerShell';

/** What has no use here is left out: turning off a synchronization that is off. */
function useful({ id }: Recipe, input: RunbookInput): boolean {
  const sync = resultOf(input, 'U01');
  return id !== 'sync' || sync === 'notJudged' || sync.kind !== 'pass';
}

function block({ id, scopes, lines, docs }: Recipe, { tenant, cloud }: RunbookInput, { say }: Speaker): Markup {
  const wrongTenant = say('runbook.ps.wrongTenant', { domain: tenant.initialDomain });
  const body = guarded({ tenantId: tenant.id, cloud, scopes, wrongTenant, lines: lines(quoted(tenant.id), quoted(say('runbook.ps.ask'))) });
  return html`<h3>${say(`runbook.ps.${id}`)}</h3><pre dir="ltr" data-recipe="${id}">${body}</pre><p class="quiet">${link(docs, say('ui.timeline.source'))}</p>`;
}

/** Lines for Microsoft Graph PowerShell, each block with its own guard. */
export const powerShellLines: Write = (input, words) => {
  const { say } = words;
  return section(
    'powershell',
    say('runbook.ps.title'),
    html`<p>${say('runbook.ps.what')}</p><h3>${say('runbook.ps.install')}</h3><pre dir="ltr">${INSTALL}</pre>`,
    ...RECIPES.filter((recipe) => useful(recipe, input)).map((recipe) => block(recipe, input, words))
  );
};
