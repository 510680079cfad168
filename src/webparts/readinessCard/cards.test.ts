import type * as SpfxCards from '@microsoft/sp-adaptive-card-extension-base';
import type * as AdaptiveCards from 'adaptivecards';
import { createFormat } from '../../loc/createFormat';
import { en } from '../../loc/en';
import { loadStrings } from '../../loc/load';
import { createSpeaker, type Speaker } from '../../loc/speaker';
import { LOCALES, type Locale } from '../../ports/host';
import { cardParameters } from './cardParameters';
import type { ConsoleLink } from './consoleLink';
import { plainQuickView, quickViewCard } from './quickViewCard';
import { ICON } from './icon';
import type { Shown } from './shown';
import { ALL_SHOWN, FAILED, NOTHING_BLOCKS, READ } from './testing/samples';

/** The library that SPFx draws quick views with; by its one file, since its modules need a browser. */
const cards = jest.requireActual<typeof AdaptiveCards>('adaptivecards/dist/adaptivecards.min.js');
const spfx = jest.requireActual<Pick<typeof SpfxCards, 'PrimaryTextCardView'>>(
  '@microsoft/sp-adaptive-card-extension-base/lib-commonjs/views/card/parameters/GenericTemplates'
);

const PAGE = 'https://contoso.sharepoint.com/sites/it/SitePages/Close.aspx';
const link: ConsoleLink = (address) => `${PAGE}#/${address}`;
const noLink: ConsoleLink = () => '';
const ALL_CLEAR: readonly string[] = [en['ui.left.title'], en['ui.headline.now'], en['ui.closed.title'], en['ui.dashboard.noBlockers']];

const speakerOf = async (locale: Locale): Promise<Speaker> => createSpeaker(await loadStrings(locale), createFormat(locale, () => NaN, 'UTC'));
const english = createSpeaker(en, createFormat('en', () => NaN, 'UTC'));
const read: Shown = { kind: 'read', readiness: READ, latest: 'this' };

interface Row {
  readonly type: string;
  readonly selectAction?: unknown;
}

/** Every text in a piece of JSON, wherever it is; the icon is none. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value].filter((text) => text !== ICON) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

/** The names of all properties, so that one which the library dropped is missed. */
const namesIn = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...(typeof inner === 'object' && inner !== null ? namesIn(inner) : [])
  ]);

/** What the library says about a card: unknown elements, values it doesn't know, what is missing, what it threw away. */
function faultsOf(json: object): readonly string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const card = new cards.AdaptiveCard();
  card.parse(json, context);
  const parsed = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const kept = new Set(namesIn(card.toJSON() as object));
  return [...parsed, ...card.validateProperties().validationEvents.map(({ message }) => message), ...namesIn(json).filter((name) => !kept.has(name) && name !== 'actions')];
}

it.each(LOCALES)('whatever there is to show in %s is a card and a quick view, in whole words', async (locale) => {
  const speaker = await speakerOf(locale);
  for (const shown of ALL_SHOWN) {
    for (const to of [link, noLink]) {
      const quickView = quickViewCard(shown, speaker, to);
      expect([shown, faultsOf(quickView)]).toEqual([shown, []]);
      const texts = textsIn([quickView, cardParameters(shown, speaker, 'Large', to)]);
      expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object|\$\{|\{\{|—/.test(text))).toEqual([]);
    }
  }
});

it('a fault in a card would be found', () => {
  expect(faultsOf({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok' }] })).not.toEqual([]);
  expect(faultsOf({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'a', colour: 'good' }] })).toEqual(['colour']);
  expect(faultsOf(plainQuickView('No words.'))).toEqual([]);
});

describe('the card', () => {
  const textOf = (shown: Shown, size: 'Medium' | 'Large' = 'Medium') => {
    const { header, body, footer } = cardParameters(shown, english, size, link);
    return { header: header[0].text, body: body?.[0].text, buttons: (footer ?? []).map((each) => ('title' in each ? each.title : '')) };
  };

  it('says the day, what blocks, what could not be checked, and when it was read', () => {
    expect(textOf(read)).toEqual({
      header: 'Earliest closing: 18 February 2027',
      body: '2 things block · 1 could not be checked · 1 needs a person · Last read Fri, 20 Nov 2026, 12:00',
      buttons: ['What blocks']
    });
  });

  it('has a second button where there is room, and only where there is a console', () => {
    expect(textOf(read, 'Large').buttons).toEqual(['What blocks', 'Open the console']);
    expect(cardParameters(read, english, 'Large', noLink).footer).toHaveLength(1);
    const [, open] = cardParameters(read, english, 'Large', link).footer ?? [];
    expect(open).toMatchObject({ action: { type: 'ExternalLink', parameters: { target: `${PAGE}#/`, isTeamsDeepLink: false } } });
    const teams = cardParameters(read, english, 'Large', () => 'https://teams.microsoft.com/l/entity/a/b').footer?.[1];
    expect(teams).toMatchObject({ action: { parameters: { isTeamsDeepLink: true } } });
  });

  it('puts what could not be checked before the news that nothing blocks', () => {
    const { header, body } = textOf({ kind: 'read', readiness: NOTHING_BLOCKS, latest: 'this' });
    expect([header, body?.split(' · ').slice(0, 2)]).toEqual(['No date yet', ['1 could not be checked', 'Nothing that was read blocks']]);
  });

  it('says that what it shows is from before', () => {
    expect(textOf({ ...read, latest: 'failed' }).body).toMatch(/Could not be read again · Last read /);
    expect(textOf({ ...read, latest: 'reading' }).body).toMatch(/Reading the tenant · Last read /);
  });

  it('is built as SPFx builds one', () => {
    for (const shown of ALL_SHOWN) {
      const { cardBar, header, body, footer, ...rest } = cardParameters(shown, english, 'Large', link);
      const [text] = body ?? [];
      const built = spfx.PrimaryTextCardView({ cardBar: cardBar[0], header: header[0], body: text ?? { componentName: 'text', text: '' }, footer: footer as never });
      expect({ cardBar, header, body, footer, ...rest }).toEqual({ ...built, image: undefined });
    }
  });
});

describe('where nothing is known', () => {
  it('nothing is said about the tenant that could be taken for good news', () => {
    for (const shown of [{ kind: 'reading' } as const, ...FAILED]) {
      const texts = textsIn([cardParameters(shown, english, 'Large', link), quickViewCard(shown, english, link)]);
      expect(texts.filter((text) => ALL_CLEAR.includes(text) || /\b20\d\d\b|\b0\b|nothing that was read|no wait/i.test(text))).toEqual([]);
    }
  });

  it('a failure says what happened, what it means and what to do', () => {
    const [scope] = FAILED;
    const texts = textsIn(quickViewCard(scope ?? { kind: 'reading' }, english, noLink).body);
    expect(texts).toEqual(expect.arrayContaining([
      'The tenant could not be read',
      'The permission User.Read.All is missing in this session.',
      en['ui.forbidden.soWhat'],
      en['reason.scope.remedy'],
      'Request IDs for Microsoft support: r-1'
    ]));
  });
});

describe('the quick view', () => {
  const rows = (to: ConsoleLink): readonly Row[] =>
    (quickViewCard(read, english, to).body as readonly Row[]).filter(({ type }) => type === 'Container');
  const actionsOf = (shown: Shown, to = link) => (quickViewCard(shown, english, to).actions ?? []).map(({ type }) => type);

  it('lists each check that blocks or could not be checked, by title, with a link to it', () => {
    expect(rows(link).map(({ selectAction }) => selectAction)).toEqual(
      (['U02', 'D01', 'M01'] as const).map((id) => ({
        type: 'Action.OpenUrl',
        id: `open-${id}`,
        title: `Open in the console: ${id} ${en[`check.${id}.title`]}`,
        url: `${PAGE}#/checks/${id}`
      }))
    );
    expect(textsIn(rows(link))).toEqual(expect.arrayContaining([`U02 ${en['check.U02.title']}`, `D01 ${en['check.D01.title']}`, `M01 ${en['check.M01.title']}`]));
  });

  it('has no link without a console', () => {
    expect(textsIn([rows(noLink), actionsOf(read, noLink)]).filter((text) => text === 'Action.OpenUrl')).toEqual([]);
  });

  it('offers the console, and to read again unless that is under way', () => {
    expect(actionsOf(read)).toEqual(['Action.OpenUrl', 'Action.Submit']);
    expect(actionsOf({ ...read, latest: 'reading' })).toEqual(['Action.OpenUrl']);
    expect(actionsOf({ kind: 'reading' })).toEqual(['Action.OpenUrl']);
  });
});
