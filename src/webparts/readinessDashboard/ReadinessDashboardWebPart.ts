import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart, type IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import * as strings from 'ReadinessDashboardWebPartStrings';
import { DashboardApp, type DashboardAppProps } from '../../ui/dashboard/DashboardApp';
import { createSpfxHost, type SpfxHost } from '../host/spfxHost';
import { dashboardProperties, DATA_VERSION, showsOf, type DashboardProperties } from './properties';
import type * as Pane from './propertyPane';
import { createServices } from './services';

/** The readiness dashboard: reads only, never changes anything. */
export default class ReadinessDashboardWebPart extends BaseClientSideWebPart<DashboardProperties> {
  private _theme: IReadonlyTheme | undefined;
  private _spfx: SpfxHost | undefined;
  private _services: Omit<DashboardAppProps, 'shows'> | undefined;
  private _pane: typeof Pane | undefined;
  private _ended: boolean = false;

  public override render(): void {
    if (this._services !== undefined && !this._ended) {
      const shows = showsOf(dashboardProperties(this.properties));
      ReactDom.render(React.createElement(DashboardApp, { ...this._services, shows }), this.domElement);
    }
  }

  protected override async onInit(): Promise<void> {
    const consoleUrl = (): string => dashboardProperties(this.properties).consoleUrl;
    const spfx = await createSpfxHost(this.context, { kind: 'dashboard', consoleUrl });
    if (this._ended) {
      spfx.themes.dispose();
      return;
    }
    spfx.themes.spfxTheme(this._theme);
    this._spfx = spfx;
    this._services = createServices(spfx);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    this._spfx?.themes.spfxTheme(theme);
  }

  protected override onDispose(): void {
    this._ended = true;
    this._spfx?.themes.dispose();
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse(DATA_VERSION);
  }

  /** SharePoint keeps the address right when the page is copied or the site gets another one. */
  protected override get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { consoleUrl: { isLink: true } };
  }

  protected override onAfterDeserialize(properties: unknown): DashboardProperties {
    return dashboardProperties(properties);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this._pane = await import(/* webpackChunkName: 'dashboard-pane' */ './propertyPane');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this._pane?.propertyPane(strings) ?? { pages: [] };
  }
}
