import type {
  CardSize, ICardButtonParameters, IQuickViewCardAction, ITextCardViewParameters
} from '@microsoft/sp-adaptive-card-extension-base';
import type { Speaker } from '../../loc/speaker';
import type { ConsoleLink } from './consoleLink';
import { ICON } from './icon';
import type { Shown } from './shown';
import { dayWords, figures, readWords, troubleWords } from './words';

/** Id under which the quick view is registered. */
export const QUICK_VIEW = 'readiness';

/** Opens the quick view, from the button and from the card itself. */
export const OPEN_QUICK_VIEW: IQuickViewCardAction = { type: 'QuickView', parameters: { view: QUICK_VIEW } };

interface CardWords {
  readonly header: string;
  readonly body: string;
  /** Of the button to the quick view; none while there is nothing to see. */
  readonly button?: string;
}

function cardWords(shown: Shown, speaker: Speaker): CardWords {
  const { say } = speaker;
  switch (shown.kind) {
    case 'reading':
      return { header: say('ui.read.reading'), body: say('ui.dashboard.readsOnly') };
    case 'failed': {
      const { title, what } = troubleWords(shown.trouble, speaker);
      return { header: title, body: what, button: say('ui.card.showDetails') };
    }
    case 'read': {
      const { readiness, latest } = shown;
      const body = [...figures(readiness, speaker), ...readWords(readiness.readAt, latest, speaker)].join(' · ');
      const button = readiness.blocks.length === 0 ? say('ui.card.showDetails') : say('ui.card.showBlockers');
      return { header: dayWords(readiness.day, speaker), body, button };
    }
  }
}

/**
 * The card: the date, how many checks block, when it was read. A medium card has room for one button, a large one for two.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/viva/design/designing-card
 */
export function cardParameters(shown: Shown, speaker: Speaker, size: CardSize, link: ConsoleLink): ITextCardViewParameters {
  const { header, body, button } = cardWords(shown, speaker);
  const target = link('');
  const details: ICardButtonParameters = { componentName: 'cardButton', title: button ?? '', action: OPEN_QUICK_VIEW };
  const open: ICardButtonParameters = {
    componentName: 'cardButton',
    title: speaker.say('ui.dashboard.openConsole'),
    action: { type: 'ExternalLink', parameters: { target, isTeamsDeepLink: new URL(target, 'https://none.invalid').pathname.startsWith('/l/') } }
  };
  return {
    ...plainCard(header, body, speaker.say('ui.product')),
    footer: button === undefined ? undefined : size === 'Large' && target !== '' ? [details, open] : [details]
  };
}

/** A card of two texts. Its title is the one that the dashboard's owner gave it. */
export function plainCard(header: string, body: string, altText: string): ITextCardViewParameters {
  return {
    cardViewType: 'text',
    image: undefined,
    cardBar: [{ componentName: 'cardBar', icon: { url: ICON, altText } }],
    header: [{ componentName: 'text', text: header }],
    body: [{ componentName: 'text', text: body }],
    footer: undefined
  };
}
