import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ReadinessDashboardWebPartStrings';
import { DashboardApp, type DashboardAppProps } from '../../ui/dashboard/DashboardApp';
import { createSpfxHost, type SpfxHost } from '../host/spfxHost';
import { createServices } from './services';

export interface ReadinessDashboardWebPartProps {
  /** Address of the page with the closing console; empty when there is none. */
  consoleUrl: string;
}

/** The readiness dashboard: reads only, never changes anything. */
export default class ReadinessDashboardWebPart extends BaseClientSideWebPart<ReadinessDashboardWebPartProps> {
  private _theme: IReadonlyTheme | undefined;
  private _spfx: SpfxHost | undefined;
  private _services: DashboardAppProps | undefined;

  public override render(): void {
    if (this._services !== undefined) {
      ReactDom.render(React.createElement(DashboardApp, this._services), this.domElement);
    }
  }

  protected override async onInit(): Promise<void> {
    const consoleUrl = (): string => this.properties.consoleUrl;
    this._spfx = await createSpfxHost(this.context, { kind: 'dashboard', consoleUrl });
    this._spfx.themes.spfxTheme(this._theme);
    this._services = createServices(this._spfx);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this._theme = theme;
    this._spfx?.themes.spfxTheme(theme);
  }

  protected override onDispose(): void {
    this._spfx?.themes.dispose();
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const consoleUrl = PropertyPaneTextField('consoleUrl', {
      label: strings.ConsoleUrlLabel,
      description: strings.ConsoleUrlDescription
    });
    return { pages: [{ groups: [{ groupName: strings.ConsoleGroup, groupFields: [consoleUrl] }] }] };
  }
}
