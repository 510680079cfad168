import { make } from './elements';

interface Action {
  readonly type: string;
  readonly parameters: { readonly view?: string; readonly target?: string };
}

/** What a card view says, as far as this dashboard draws it. */
export interface CardParameters {
  readonly cardBar: readonly [{ readonly title?: string; readonly icon?: { readonly url: string; readonly altText?: string } }];
  readonly header: readonly [{ readonly text: string }];
  readonly body?: readonly [{ readonly text: string }];
  readonly footer?: readonly { readonly title: string; readonly action: Action }[];
}

function button(title: string, { type, parameters }: Action, openQuickView: (id: string) => void): HTMLElement {
  if (type === 'ExternalLink') {
    const link = make('a', 'card-button', title) as HTMLAnchorElement;
    link.href = parameters.target ?? '';
    link.target = '_blank';
    link.rel = 'noreferrer';
    return link;
  }
  const made = make('button', 'card-button', title);
  made.addEventListener('click', () => openQuickView(parameters.view ?? ''));
  return made;
}

/** A card as the dashboard of Viva Connections lays it out: icon and title, two texts, buttons. */
export function drawCard(title: string, card: CardParameters, openQuickView: (id: string) => void): HTMLElement {
  const [{ icon, title: own }] = card.cardBar;
  const image = make('img', 'card-icon') as HTMLImageElement;
  image.src = icon?.url ?? '';
  image.alt = icon?.altText ?? '';
  image.width = 20;
  const [header] = card.header;
  const drawn = make(
    'article',
    'card',
    make('h2', 'card-title', image, own ?? title),
    make('p', 'card-header', header.text),
    make('p', 'card-body', card.body?.[0].text ?? ''),
    make('div', 'card-buttons', ...(card.footer ?? []).map((each) => button(each.title, each.action, openQuickView)))
  );
  drawn.setAttribute('aria-label', own ?? title);
  return drawn;
}
