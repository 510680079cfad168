import type { CheckReport, CheckResult, Finding, Wait } from '../../../checks/check';
import { checkStrings, todoSteps } from '../../../checks/checkStrings';
import { remedyMessage } from '../../../checks/lib/unread';
import { stopOf } from '../../../checks/roadMap';
import type { Speaker } from '../../../loc/speaker';
import { html, link, name, NOTHING, section, type Markup } from '../html';
import { NAMED, portal, resultOf, type RunbookInput, type Write } from '../input';
import { remaining } from '../order';
import { waitList } from './waits';

function waitsIn(result: CheckResult): readonly Wait[] {
  return result.kind === 'blocks' || result.kind === 'waiting' ? result.waits : [];
}

/** What has to be settled first, as far as it was open when this was made. */
function locks({ check }: CheckReport, input: RunbookInput, { say }: Speaker): Markup {
  const open = stopOf(check.id).waitsFor.filter((gate) => {
    const result = resultOf(input, gate.check);
    return result === 'notJudged' || !gate.settledBy.includes(result.kind);
  });
  return open.length === 0 ? NOTHING : html`<p>${say('runbook.tasks.waitsFor', { checks: open.map(({ check: id }) => id) })}</p>`;
}

function object(finding: Finding, { tell }: Speaker): Markup {
  const detail = tell(finding.detail);
  const names = [finding.name, finding.extra].filter((text) => text !== '').map((text, index) => html`${index === 0 ? '' : ' · '}${name(text)}`);
  return html`<li>${names}${names.length > 0 && detail !== '' ? ': ' : ''}${detail}</li>`;
}

/** The first objects by name; the rest is counted, so that the file stays one that can be printed. */
export function objects(findings: readonly Finding[], words: Speaker): Markup {
  if (findings.length === 0) {
    return NOTHING;
  }
  const more = findings.length - NAMED;
  return html`<ul>${findings.slice(0, NAMED).map((each) => object(each, words))}${
    more > 0 ? html`<li>${words.say('result.more', { count: more })}</li>` : NOTHING
  }</ul>`;
}

function task(report: CheckReport, input: RunbookInput, words: Speaker): Markup {
  const { say, tell } = words;
  const { check, result } = report;
  const { title, todo } = checkStrings(check.id);
  const pages = check.actions.flatMap((action) => (action.kind === 'portal' ? [portal(action.page, input, words)] : []));
  return html`<article data-check="${check.id}">
<h3><span class="box" aria-hidden="true"></span>${check.id} ${tell(title)}</h3>
<p><span class="state">${say(`result.${result.kind}`)}:</span> ${tell(result.message)}</p>
${result.kind === 'couldNotCheck' ? html`<p>${tell(remedyMessage(result.reason))}</p>` : NOTHING}
${locks(report, input, words)}
${waitList(waitsIn(result), words)}
<ol>${todoSteps(tell(todo)).map((step) => html`<li>${step}</li>`)}</ol>
${pages.length === 0 ? NOTHING : html`<p>${say('runbook.tasks.pages')}:</p><ul>${pages.map((page) => html`<li>${page}</li>`)}</ul>`}
${result.findings.length === 0 ? NOTHING : html`<p>${say('runbook.tasks.objects')}:</p>${objects(result.findings, words)}`}
<p class="quiet">${link(check.docs, say('ui.panel.details.docs'))}</p>
</article>`;
}

/** Everything that is not proved done: on the way in its order, then what stands beside it. */
export const tasks: Write = (input, words) => {
  const { say } = words;
  const { onTheWay, beside } = remaining(input.reports);
  const none = onTheWay.length + beside.length === 0;
  return html`${section(
    'tasks',
    say('runbook.tasks.title'),
    none ? html`<p>${say('runbook.tasks.none')}</p>` : NOTHING,
    html`${onTheWay.map((report) => task(report, input, words))}`
  )}${beside.length === 0 ? NOTHING : section('beside', say('runbook.tasks.beside'), html`${beside.map((report) => task(report, input, words))}`)}`;
};
