import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'TenantClosureWebPartStrings';
import { TenantClosureApp } from '../../ui/TenantClosureApp';

export interface ITenantClosureWebPartProps {
  /** The page is for watching only, e.g. for a second admin. */
  readOnly: boolean;
}

/** The closing console as SharePoint page and Teams app. */
export default class TenantClosureWebPart extends BaseClientSideWebPart<ITenantClosureWebPartProps> {
  public override render(): void {
    ReactDom.render(React.createElement(TenantClosureApp), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          groups: [
            {
              groupName: strings.ReadOnlyGroup,
              groupFields: [
                PropertyPaneToggle('readOnly', {
                  label: strings.ReadOnlyLabel,
                  onText: strings.ReadOnlyOn,
                  offText: strings.ReadOnlyOff
                })
              ]
            }
          ]
        }
      ]
    };
  }
}
