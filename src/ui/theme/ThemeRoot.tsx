import * as React from 'react';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import type { Host } from '../../ports/host';
import { createAppTheme } from './createAppTheme';
import { measured } from './layout';
import { mergeStyles } from '@fluentui/react/lib/Styling';

export interface ThemeRootProps {
  readonly host: Host;
}

/** Follows the host's theme and measures our own width. */
export const ThemeRoot: React.FC<ThemeRootProps> = ({ host, children }) => {
  const [hostTheme, setHostTheme] = React.useState(() => host.theme());
  React.useEffect(() => {
    setHostTheme(host.theme());
    return host.onThemeChange(setHostTheme);
  }, [host]);
  const theme = React.useMemo(() => createAppTheme(hostTheme), [hostTheme]);
  return (
    <ThemeProvider theme={theme} className={mergeStyles(measured)}>
      {children}
    </ThemeProvider>
  );
};
