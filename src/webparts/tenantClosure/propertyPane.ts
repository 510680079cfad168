import { type IPropertyPaneConfiguration, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import type * as Strings from 'TenantClosureWebPartStrings';

/** One setting, and nothing dangerous: page editors can change it. */
export function propertyPane(strings: typeof Strings): IPropertyPaneConfiguration {
  const readOnly = PropertyPaneToggle('readOnly', {
    label: strings.ReadOnlyLabel,
    onText: strings.ReadOnlyOn,
    offText: strings.ReadOnlyOff
  });
  return {
    pages: [{ header: { description: strings.About }, groups: [{ groupName: strings.Group, groupFields: [readOnly] }] }]
  };
}
