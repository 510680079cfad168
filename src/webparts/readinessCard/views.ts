import {
  BaseAdaptiveCardQuickView, BaseComponentsCardView, type CardSize, type IActionArguments, type IQuickViewCardAction,
  type ISPFxAdaptiveCard, type ITextCardViewParameters
} from '@microsoft/sp-adaptive-card-extension-base';
import { OPEN_QUICK_VIEW } from './cardParameters';
import type { ReadinessCardProps, ReadinessCardState } from './members';

/** The card on the dashboard. */
export class ReadinessCardView extends BaseComponentsCardView<ReadinessCardProps, ReadinessCardState> {
  private readonly _draw: (size: CardSize) => ITextCardViewParameters;

  public constructor(draw: (size: CardSize) => ITextCardViewParameters) {
    super();
    this._draw = draw;
  }

  public override get cardViewParameters(): ITextCardViewParameters {
    return this._draw(this.cardSize);
  }

  /** A card of days ago would be shown as if it had just been read, and what it says would stay in the browser. */
  public override get isCacheEnabled(): boolean {
    return false;
  }

  public override get onCardSelection(): IQuickViewCardAction {
    return OPEN_QUICK_VIEW;
  }
}

/** What opens from the card. */
export class ReadinessQuickView extends BaseAdaptiveCardQuickView<ReadinessCardProps, ReadinessCardState> {
  private readonly _draw: () => ISPFxAdaptiveCard;
  private readonly _readAgain: () => void;

  public constructor(draw: () => ISPFxAdaptiveCard, readAgain: () => void) {
    super();
    this._draw = draw;
    this._readAgain = readAgain;
  }

  public override get template(): ISPFxAdaptiveCard {
    return this._draw();
  }

  public override onAction(action: IActionArguments): void {
    // There is one action that comes back to us; the others are links.
    if (action.type === 'Submit') {
      this._readAgain();
    }
  }
}
