import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'TenantClosureWebPartStrings';
import { TenantClosureApp, type TenantClosureAppProps } from '../../ui/TenantClosureApp';
import { createSpfxHost, type SpfxHost } from '../host/spfxHost';
import { consoleProperties, DATA_VERSION, type ConsoleProperties } from './properties';
import type * as Pane from './propertyPane';
import { createServices } from './services';

/** The closing console as SharePoint page and Teams app. */
export default class TenantClosureWebPart extends BaseClientSideWebPart<ConsoleProperties> {
  private _theme: IReadonlyTheme | undefined;
  private _spfx: SpfxHost | undefined;
  private _services: Omit<TenantClosureAppProps, 'readOnly'> | undefined;
  private _pane: typeof Pane | undefined;
  private _ended: boolean = false;

  public override render(): void {
    if (this._services !== undefined && !this._ended) {
      const { readOnly } = consoleProperties(this.properties);
      ReactDom.render(React.createElement(TenantClosureApp, { ...this._services, readOnly }), this.domElement);
    }
  }

  protected override async onInit(): Promise<void> {
    const spfx = await createSpfxHost(this.context, { kind: 'console' });
    if (this._ended) {
      spfx.themes.dispose();
      return;
    }
    spfx.themes.spfxTheme(this._theme);
    this._spfx = spfx;
    this._services = createServices(spfx, () => (consoleProperties(this.properties).readOnly ? 'watching' : 'acting'));
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    this._spfx?.themes.spfxTheme(theme);
  }

  /** A run that is on stops as when the page is closed: nothing further begins, and its journal knows where it stood. */
  protected override onDispose(): void {
    this._ended = true;
    this._spfx?.themes.dispose();
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse(DATA_VERSION);
  }

  protected override onAfterDeserialize(properties: unknown): ConsoleProperties {
    return consoleProperties(properties);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this._pane = await import(/* webpackChunkName: 'console-pane' */ './propertyPane');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this._pane?.propertyPane(strings) ?? { pages: [] };
  }
}
