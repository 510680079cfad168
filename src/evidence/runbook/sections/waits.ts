import type { Wait } from '../../../checks/check';
import { WAIT_RULES } from '../../../checks/waitRules';
import type { Speaker } from '../../../loc/speaker';
import { html, link, name, NOTHING, type Markup } from '../html';

/** Until when, what, by which rule, and where the rule is written. */
export function waitList(waits: readonly Wait[], { say, tell, format }: Speaker): Markup {
  if (waits.length === 0) {
    return NOTHING;
  }
  return html`<ul>${waits.map(
    (wait) => html`<li>${say('ui.headline.until', { until: wait.until })}${wait.name === '' ? NOTHING : html` · ${name(wait.name)}`}<br>
${tell(WAIT_RULES[wait.rule].sentence)} ${link(WAIT_RULES[wait.rule].docs, say('ui.timeline.source'))}
<span class="quiet">${say('ui.timeline.column.from')} ${format.date(wait.from)} · ${say(wait.state === 'running' ? 'ui.timeline.running' : 'ui.timeline.afterAction')} · ${say(wait.basis === 'service' ? 'ui.timeline.byService' : 'ui.timeline.byRule')}</span></li>`
  )}</ul>`;
}
