import type { IButtonStyles } from '@fluentui/react/lib/Button';

/** A button whose words may take two lines: in a narrow panel, at 400 % zoom, in longer languages. */
export const GROWING_BUTTON: IButtonStyles = {
  root: { height: 'auto', minHeight: 32, paddingTop: 4, paddingBottom: 4, maxWidth: '100%' },
  flexContainer: { gap: 8 },
  label: { margin: 0, textAlign: 'start' }
};
