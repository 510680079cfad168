import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'TenantClosureWebPartStrings';
import { TenantClosureApp, type TenantClosureAppProps } from '../../ui/TenantClosureApp';
import { createSpfxHost, type SpfxHost } from '../host/spfxHost';
import { createServices } from './services';

export interface TenantClosureWebPartProps {
  /** The page is for watching only, e.g. for a second admin. */
  readOnly: boolean;
}

/** The closing console as SharePoint page and Teams app. */
export default class TenantClosureWebPart extends BaseClientSideWebPart<TenantClosureWebPartProps> {
  private _theme: IReadonlyTheme | undefined;
  private _spfx: SpfxHost | undefined;
  private _services: Omit<TenantClosureAppProps, 'readOnly'> | undefined;

  public override render(): void {
    if (this._services !== undefined) {
      const { readOnly } = this.properties;
      ReactDom.render(React.createElement(TenantClosureApp, { ...this._services, readOnly }), this.domElement);
    }
  }

  protected override async onInit(): Promise<void> {
    this._spfx = await createSpfxHost(this.context, { kind: 'console' });
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
    const readOnly = PropertyPaneToggle('readOnly', {
      label: strings.ReadOnlyLabel,
      onText: strings.ReadOnlyOn,
      offText: strings.ReadOnlyOff
    });
    return { pages: [{ groups: [{ groupName: strings.ReadOnlyGroup, groupFields: [readOnly] }] }] };
  }
}
