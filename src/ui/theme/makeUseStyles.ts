import { mergeStyleSets, type IStyle } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';

/**
 * Styles of one component as a hook: written once for each theme, by `mergeStyles`.
 * @example const useStyles = makeUseStyles(({ semanticColors }) => ({ root: { color: semanticColors.bodyText } }));
 */
export function makeUseStyles<Part extends string>(
  stylesOf: (theme: Theme) => Record<Part, IStyle>
): () => Readonly<Record<Part, string>> {
  const byTheme = new WeakMap<Theme, Readonly<Record<Part, string>>>();
  return function useStyles() {
    const theme = useTheme();
    const known = byTheme.get(theme);
    if (known !== undefined) {
      return known;
    }
    const classes = mergeStyleSets(stylesOf(theme)) as unknown as Readonly<Record<Part, string>>;
    byTheme.set(theme, classes);
    return classes;
  };
}
