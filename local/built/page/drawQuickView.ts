import type * as AdaptiveCards from 'adaptivecards';
import { make } from './elements';
import { tellFault } from './faults';

/** The library that SPFx draws quick views with. */
export type CardLibrary = Pick<typeof AdaptiveCards, 'AdaptiveCard' | 'HostConfig' | 'SerializationContext' | 'Versions' | 'OpenUrlAction' | 'SubmitAction'>;

/** Colours, fonts and levels of headings are the host's, not the card's. */
const DRAWN_LIKE: object = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  actions: { actionAlignment: 'left', maxActions: 5 },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: { default: { default: '#323130', subtle: '#605e5c' }, accent: { default: '#0067b8', subtle: '#0067b8' } } }
  }
};

/** An action as SPFx hands it to a quick view. Links it opens itself. */
export interface QuickViewAction {
  readonly type: 'Submit';
  readonly id: string | undefined;
  readonly data: unknown;
}

/** Draws an adaptive card beside the card it belongs to. Whatever the library finds wrong with it is a fault of the page. */
export function drawQuickView(
  library: CardLibrary,
  title: string,
  template: object,
  onAction: (action: QuickViewAction) => void,
  close: () => void
): HTMLElement {
  const { AdaptiveCard, HostConfig, SerializationContext, Versions, OpenUrlAction, SubmitAction } = library;
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(DRAWN_LIKE);
  // SPFx would evaluate expressions; a card of ours has none.
  if (JSON.stringify(template).includes('${')) {
    tellFault('An expression stands in a quick view');
  }
  card.parse(structuredClone(template), context);
  for (let at = 0; at < context.eventCount; at += 1) {
    tellFault(`Quick view: ${context.getEventAt(at).message}`);
  }
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) {
      window.open(action.url, '_blank', 'noopener');
    } else if (action instanceof SubmitAction) {
      onAction({ type: 'Submit', id: action.id, data: action.data });
    }
  };
  const closing = make('button', 'card-button', 'Close');
  closing.addEventListener('click', close);
  const dialog = make('div', 'quick-view', closing, card.render() ?? '');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', title);
  return dialog;
}
