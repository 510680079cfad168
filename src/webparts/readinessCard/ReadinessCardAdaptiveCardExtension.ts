import {
  BaseAdaptiveCardExtension, type CardSize, type ISPFxAdaptiveCard, type ITextCardViewParameters
} from '@microsoft/sp-adaptive-card-extension-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { localeOf } from '../host/locale';
import { cardParameters, plainCard, QUICK_VIEW } from './cardParameters';
import { type ConsoleLink, consoleLink } from './consoleLink';
import { ICON } from './icon';
import { loadWords, type Words } from './loadWords';
import type { PropertyPane } from './propertyPane';
import type { ReadinessCardProps, ReadinessCardState } from './members';
import { plainQuickView, quickViewCard } from './quickViewCard';
import { readLater } from './readLater';
import { beginAgain, endWith } from './shown';
import { ReadinessCardView, ReadinessQuickView } from './views';

const CARD = 'card';

/** The readiness card of the Viva Connections dashboard: reads only, never changes anything. */
export default class ReadinessCardAdaptiveCardExtension extends BaseAdaptiveCardExtension<ReadinessCardProps, ReadinessCardState> {
  private _words: Words = { kind: 'missing', sentence: '' };
  private _reading: AbortController = new AbortController();
  private _pane: PropertyPane | undefined;

  public override async onInit(): Promise<void> {
    this.state = { shown: { kind: 'reading' } };
    this._words = await loadWords(localeOf(this.context.pageContext.cultureInfo.currentUICultureName));
    this.cardNavigator.register(CARD, () => new ReadinessCardView((size) => this._card(size)));
    this.quickViewNavigator.register(QUICK_VIEW, () => new ReadinessQuickView(() => this._quickView(), () => this._read()));
    if (this._words.kind === 'loaded') {
      // Not awaited: until then SPFx shows a card of its own, and a tenant takes seconds.
      this._read();
    }
  }

  public override get iconProperty(): string {
    return ICON;
  }

  public override onDispose(): void {
    this._reading.abort();
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override renderCard(): string {
    return CARD;
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this._pane = (await import(/* webpackChunkName: 'card-property-pane' */ './propertyPane')).propertyPane;
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this._pane === undefined || this._words.kind === 'missing' ? { pages: [] } : this._pane(this._words.speaker);
  }

  protected override onPropertyPaneFieldChanged(): void {
    this.setState();
  }

  private get _link(): ConsoleLink {
    return consoleLink(this.properties.consoleUrl);
  }

  private _card(size: CardSize): ITextCardViewParameters {
    return this._words.kind === 'loaded'
      ? cardParameters(this.state.shown, this._words.speaker, size, this._link)
      : plainCard(this._words.sentence, '', '');
  }

  private _quickView(): ISPFxAdaptiveCard {
    return this._words.kind === 'loaded'
      ? quickViewCard(this.state.shown, this._words.speaker, this._link)
      : plainQuickView(this._words.sentence);
  }

  /** Reads the tenant, for the first time or again; a reading that runs already is left. */
  private _read(): void {
    this._reading.abort();
    this._reading = new AbortController();
    const { signal } = this._reading;
    this.setState({ shown: beginAgain(this.state.shown) });
    void readLater(this.context, signal).then((ended) => {
      if (!signal.aborted) {
        this.setState({ shown: endWith(this.state.shown, ended) });
      }
    });
  }
}
