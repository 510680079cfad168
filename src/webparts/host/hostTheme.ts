import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { HostTheme } from '../../ports/host';

/** What says that colours are the reader's own: Teams' theme name, and the browser's forced colours. */
export interface ContrastSigns {
  /** Empty outside Teams. */
  readonly teamsTheme: string;
  readonly forcedColors: boolean;
}

/**
 * SPFx's theme in our words. In Teams, SPFx hands over Teams' colours in the same shape, but may begin with light ones
 * although Teams is dark: then Teams is right, and the colours are our own.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-theme-colors-in-your-customizations
 * @see https://github.com/SharePoint/sp-dev-docs/issues/7761
 */
export function hostTheme(theme: IReadonlyTheme | undefined, { teamsTheme, forcedColors }: ContrastSigns): HostTheme {
  const contrast = forcedColors || teamsTheme === 'contrast';
  const told = theme?.isInverted ?? false;
  const isInverted = teamsTheme === '' ? told : teamsTheme === 'dark' || teamsTheme === 'contrast';
  const colours = told === isInverted ? theme : undefined;
  return {
    name: contrast ? 'contrast' : isInverted ? 'dark' : 'light',
    isInverted,
    palette: slots(colours?.palette),
    semanticColors: slots(colours?.semanticColors)
  };
}

function slots(colors: object | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(colors ?? {}).filter((slot): slot is [string, string] => typeof slot[1] === 'string')
  );
}
