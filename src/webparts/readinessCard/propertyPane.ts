import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { Speaker } from '../../loc/speaker';

export type PropertyPane = (speaker: Speaker) => IPropertyPaneConfiguration;

/** One setting, and nothing dangerous: page editors change it. */
export const propertyPane: PropertyPane = ({ say }) => {
  const consoleUrl = PropertyPaneTextField('consoleUrl', {
    label: say('ui.card.pane.address'),
    description: say('ui.card.pane.addressWhat')
  });
  return { pages: [{ groups: [{ groupName: say('ui.card.pane.group'), groupFields: [consoleUrl] }] }] };
};
