import {
  type IPropertyPaneConfiguration, PropertyPaneSlider, PropertyPaneTextField, PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import type * as Strings from 'ReadinessDashboardWebPartStrings';
import { MOST_BLOCKERS } from '../../ui/dashboard/shows';
import { safeAddress } from '../host/consoleAddress';

/** What the dashboard shows, and where the console is. Nothing dangerous: page editors can change it. */
export function propertyPane(strings: typeof Strings): IPropertyPaneConfiguration {
  const shown = { onText: strings.Shown, offText: strings.Hidden };
  const wrong = (typed: string): string =>
    typed.trim() === '' || safeAddress(typed, window.location) !== undefined ? '' : strings.ConsoleWrong;
  return {
    pages: [
      {
        groups: [
          {
            groupName: strings.ShowsGroup,
            groupFields: [
              PropertyPaneToggle('showTenant', { label: strings.TenantLabel, ...shown }),
              PropertyPaneToggle('showCounters', { label: strings.CountersLabel, ...shown }),
              PropertyPaneSlider('blockers', { label: strings.BlockersLabel, min: 0, max: MOST_BLOCKERS, step: 1 })
            ]
          },
          {
            groupName: strings.ConsoleGroup,
            groupFields: [
              PropertyPaneTextField('consoleUrl', {
                label: strings.ConsoleLabel,
                description: strings.ConsoleDescription,
                onGetErrorMessage: wrong
              })
            ]
          }
        ]
      }
    ]
  };
}
