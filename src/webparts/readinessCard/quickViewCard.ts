import type { ISPFxAdaptiveCard } from '@microsoft/sp-adaptive-card-extension-base';
import type { CheckId } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import type { Speaker } from '../../loc/speaker';
import type { ConsoleLink } from './consoleLink';
import type { Shown } from './shown';
import { dayWords, figures, readWords, troubleWords } from './words';

type Element = NonNullable<ISPFxAdaptiveCard['body']>[number];
type Action = NonNullable<ISPFxAdaptiveCard['actions']>[number];

const text = (words: string, more: object = {}): Element => ({ type: 'TextBlock', text: words, wrap: true, ...more });
const HEADLINE = { size: 'large', weight: 'bolder', style: 'heading' };
const HEADING = { weight: 'bolder', spacing: 'medium', separator: true, style: 'heading' };
const QUIET = { isSubtle: true, spacing: 'small' };

const FRAME: ISPFxAdaptiveCard = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5'
};

/** A check by id and title, and the way to it in the console where there is one. What is read aloud is what is seen. */
function checkRow(id: CheckId, { say, tell }: Speaker, link: ConsoleLink): Element {
  const check = `${id} ${tell(checkStrings(id).title)}`;
  const url = link(`checks/${id}`);
  const open = { type: 'Action.OpenUrl', id: `open-${id}`, title: say('ui.card.openCheck', { check }), url };
  return url === ''
    ? { type: 'Container', spacing: 'small', items: [text(check)] }
    : { type: 'Container', spacing: 'small', selectAction: open, items: [text(check, { color: 'accent' })] };
}

function list(title: string, checks: readonly CheckId[], speaker: Speaker, link: ConsoleLink): readonly Element[] {
  return checks.length === 0 ? [] : [text(title, HEADING), ...checks.map((id) => checkRow(id, speaker, link))];
}

function bodyOf(shown: Shown, speaker: Speaker, link: ConsoleLink): readonly Element[] {
  const { say } = speaker;
  switch (shown.kind) {
    case 'reading':
      return [text(say('ui.read.reading'), HEADLINE), text(say('ui.dashboard.readsOnly'), QUIET)];
    case 'failed': {
      const { title, what, soWhat, nowWhat } = troubleWords(shown.trouble, speaker);
      const ids = shown.trouble.kind === 'unread' ? shown.trouble.requestIds : [];
      return [
        text(title, HEADLINE),
        text(what),
        text(soWhat),
        text(nowWhat),
        ...(ids.length === 0 ? [] : [text(`${say('ui.problem.reference')}: ${ids.join(', ')}`, QUIET)])
      ];
    }
    case 'read': {
      const { readiness, latest } = shown;
      return [
        text(dayWords(readiness.day, speaker), HEADLINE),
        text(figures(readiness, speaker).join(' · ')),
        text(readWords(readiness.readAt, latest, speaker).join(' · '), QUIET),
        ...list(say('result.blocks'), readiness.blocks, speaker, link),
        ...list(say('result.couldNotCheck'), readiness.couldNotCheck, speaker, link),
        text(say('ui.card.figuresOnly'), { ...QUIET, spacing: 'medium' })
      ];
    }
  }
}

function actionsOf(shown: Shown, { say }: Speaker, link: ConsoleLink): readonly Action[] {
  const url = link('');
  const isReading = shown.kind === 'reading' || (shown.kind === 'read' && shown.latest === 'reading');
  return [
    ...(url === '' ? [] : [{ type: 'Action.OpenUrl', id: 'openConsole', title: say('ui.dashboard.openConsole'), url } as const]),
    ...(isReading ? [] : [{ type: 'Action.Submit', id: 'readAgain', title: say('ui.read.again') } as const])
  ];
}

/**
 * The quick view: every check that blocks, and every one that could not be checked, by its title. Nothing of it comes
 * from the tenant but dates and ids, no name: a name could be taken for markup or for an expression.
 * @see https://adaptivecards.io/explorer/
 */
export function quickViewCard(shown: Shown, speaker: Speaker, link: ConsoleLink): ISPFxAdaptiveCard {
  return { ...FRAME, body: [...bodyOf(shown, speaker, link)], actions: [...actionsOf(shown, speaker, link)] };
}

/** When there are no words but these. */
export function plainQuickView(sentence: string): ISPFxAdaptiveCard {
  return { ...FRAME, body: [text(sentence)] };
}
