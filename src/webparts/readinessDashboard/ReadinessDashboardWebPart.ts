import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'ReadinessDashboardWebPartStrings';
import { DashboardApp } from '../../ui/dashboard/DashboardApp';

export interface IReadinessDashboardWebPartProps {
  /** Address of the page with the closing console; empty when there is none. */
  consoleUrl: string;
}

/** The readiness dashboard: reads only, never changes anything. */
export default class ReadinessDashboardWebPart extends BaseClientSideWebPart<IReadinessDashboardWebPartProps> {
  public override render(): void {
    ReactDom.render(React.createElement(DashboardApp), this.domElement);
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
              groupName: strings.ConsoleGroup,
              groupFields: [
                PropertyPaneTextField('consoleUrl', {
                  label: strings.ConsoleUrlLabel,
                  description: strings.ConsoleUrlDescription
                })
              ]
            }
          ]
        }
      ]
    };
  }
}
