import type { ClosingDate } from '../../../checks/closingDate';
import type { Wait } from '../../../checks/check';
import type { Speaker } from '../../../loc/speaker';
import { html, NOTHING, section, type Markup } from '../html';
import type { Write } from '../input';
import { waitList } from './waits';

function headline(closing: ClosingDate, { say, format }: Speaker): string {
  switch (closing.kind) {
    case 'now':
      return say('ui.headline.onlyWork');
    case 'date':
      return format.date(closing.date);
    case 'unknown':
      return closing.atLeast === undefined ? say('ui.headline.unknown') : say('ui.headline.notBefore', { date: closing.atLeast.date });
  }
}

function chainOf(closing: ClosingDate): readonly Wait[] {
  switch (closing.kind) {
    case 'now':
      return [];
    case 'date':
      return closing.chain;
    case 'unknown':
      return closing.atLeast?.chain ?? [];
  }
}

function unreadOf(closing: ClosingDate, { say, format }: Speaker): Markup {
  return closing.kind === 'unknown' && closing.because.length > 0
    ? html`<p>${say('ui.headline.unreadBlockers')} ${format.list(closing.because)}</p>`
    : NOTHING;
}

/** The date, the waits that give it, and what it takes for granted. */
export const date: Write = ({ closing }, words) => {
  const { say, tell } = words;
  return section(
    'date',
    say('runbook.date.title'),
    html`<p class="state">${headline(closing, words)}</p>`,
    unreadOf(closing, words),
    waitList(chainOf(closing), words),
    closing.assumptions.length === 0
      ? NOTHING
      : html`<h3>${say('runbook.date.assumes')}</h3><ul>${closing.assumptions.map((each) => html`<li>${tell(each)}</li>`)}</ul>`
  );
};
