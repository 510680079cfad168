import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { Speaker } from '../../loc/speaker';

export type PropertyPane = (speaker: Speaker) => IPropertyPaneConfiguration;

/** One setting, and nothing dangerous: page editors change it. */
export const propertyPane: PropertyPane = ({ say }) => {
  const consoleUrl = PropertyPaneTextField('consoleUrl', {
    label: say('pane.dashboard.consoleLabel'),
    description: say('pane.dashboard.consoleDescription')
  });
  return { pages: [{ groups: [{ groupName: say('pane.dashboard.consoleGroup'), groupFields: [consoleUrl] }] }] };
};
