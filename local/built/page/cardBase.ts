import { drawCard, type CardParameters } from './drawCard';
import { drawQuickView, type CardLibrary } from './drawQuickView';

/**
 * As much of SPFx's card base as a card uses at run time. SPFx's own needs a dashboard of Viva around it. What matters is
 * what it promises: state is set once and merged afterwards, views are made when they are first needed, nothing is drawn
 * before `onInit` has ended, and an action of the quick view comes back to the quick view.
 * @see https://learn.microsoft.com/javascript/api/sp-adaptive-card-extension-base/baseadaptivecardextension
 */
export function cardBase(library: CardLibrary): object {
  class View {
    public ace: BaseAdaptiveCardExtension | undefined;

    public get state(): unknown {
      return this.ace?.state;
    }

    public get properties(): unknown {
      return this.ace?.properties;
    }

    public get cardSize(): string {
      return this.ace?.cardSize ?? '';
    }
  }

  class CardView extends View {
    public get cardViewParameters(): CardParameters | undefined {
      return undefined;
    }
  }

  class QuickView extends View {
    public get template(): object | undefined {
      return undefined;
    }

    public onAction(_action: object): void {}
  }

  class Navigator<Shown extends View> {
    private readonly _makers = new Map<string, () => Shown>();
    private readonly _views = new Map<string, Shown>();

    public constructor(private readonly _ace: BaseAdaptiveCardExtension) {}

    public register(id: string, make: () => Shown): void {
      this._makers.set(id, make);
    }

    public view(id: string): Shown {
      const known = this._views.get(id) ?? this._makers.get(id)?.();
      if (known === undefined) {
        throw new Error(`View with id ${id} must be registered before being used`);
      }
      known.ace = this._ace;
      this._views.set(id, known);
      return known;
    }
  }

  class BaseAdaptiveCardExtension {
    public context: { readonly manifest: { readonly preconfiguredEntries: readonly { readonly title: Readonly<Record<string, string>> }[] } } | undefined;
    public properties: Readonly<Record<string, unknown>> = {};
    public domElement: HTMLElement | undefined;
    public cardSize = 'Medium';
    public readonly cardNavigator = new Navigator<CardView>(this);
    public readonly quickViewNavigator = new Navigator<QuickView>(this);
    private _state: object | undefined;
    private _initialized = false;
    private _open = '';

    public get state(): object | undefined {
      return this._state;
    }

    public set state(first: object | undefined) {
      if (this._state !== undefined) {
        throw new Error('state can only be initialized once');
      }
      this._state = first;
    }

    public setState(change?: object): void {
      if (this._state === undefined) {
        throw new Error('state must be initialized before calling setState');
      }
      this._state = { ...this._state, ...structuredClone(change) };
      if (this._initialized) {
        this.render();
      }
    }

    public onAfterDeserialize(properties: object): object {
      return properties;
    }

    public onThemeChanged(): void {}

    public onPropertyPaneFieldChanged(): void {}

    public loadPropertyPaneResources(): Promise<void> {
      return Promise.resolve();
    }

    public renderCard(): string {
      return '';
    }

    /** The dashboard draws; a card only says what. Called once when `onInit` has ended, and by every new state. */
    public render(): void {
      this._initialized = true;
      const { domElement, context } = this;
      const parameters = this.cardNavigator.view(this.renderCard()).cardViewParameters;
      if (domElement === undefined || parameters === undefined) {
        return;
      }
      const title = context?.manifest.preconfiguredEntries[0]?.title.default ?? '';
      domElement.replaceChildren(drawCard(title, parameters, (id) => this._show(id)));
      if (this._open !== '') {
        const view = this.quickViewNavigator.view(this._open);
        domElement.append(drawQuickView(library, title, view.template ?? {}, (action) => view.onAction(action), () => this._show('')));
      }
    }

    private _show(quickView: string): void {
      this._open = quickView;
      this.render();
    }
  }

  return { BaseAdaptiveCardExtension, BaseComponentsCardView: CardView, BaseAdaptiveCardQuickView: QuickView };
}
