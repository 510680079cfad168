import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { HostTheme } from '../../ports/host';

/** What says that colours are the reader's own: Teams' theme name, and the browser's forced colours. */
export interface ContrastSigns {
  readonly teamsTheme: string;
  readonly forcedColors: boolean;
}

/**
 * SPFx's theme in our words. In Teams, SPFx hands over Teams' colours in the same shape.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-theme-colors-in-your-customizations
 */
export function hostTheme(theme: IReadonlyTheme | undefined, { teamsTheme, forcedColors }: ContrastSigns): HostTheme {
  const contrast = forcedColors || teamsTheme === 'contrast';
  const isInverted = theme?.isInverted ?? (teamsTheme === 'dark' || teamsTheme === 'contrast');
  return {
    name: contrast ? 'contrast' : isInverted ? 'dark' : 'light',
    isInverted,
    palette: slots(theme?.palette),
    semanticColors: slots(theme?.semanticColors)
  };
}

function slots(colors: object | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(colors ?? {}).filter((slot): slot is [string, string] => typeof slot[1] === 'string')
  );
}
