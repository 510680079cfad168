import type { IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';

/** The line around what has the keyboard's focus. */
export function focusLine({ semanticColors }: Theme, offset: number = 1): IRawStyle {
  return { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: `${offset}px` };
}

/** A ring that is seen in every theme, for what the keyboard reaches. */
export function focusRing(theme: Theme, offset: number = 1): { readonly selectors: Record<string, IRawStyle> } {
  return { selectors: { ':focus': { outline: 'none' }, ':focus-visible': focusLine(theme, offset) } };
}
