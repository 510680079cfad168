import * as React from 'react';
import { focusRing } from '../theme/focus';
import { FORCED } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export interface SwitchProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

const useStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  return {
    root: { display: 'inline-flex', border: `1px solid ${semanticColors.variantBorder}`, borderRadius: 2 },
    option: {
      ...fonts.small,
      minHeight: 24,
      padding: '0 10px',
      border: 0,
      background: 'none',
      color: semanticColors.bodyText,
      cursor: 'pointer',
      selectors: {
        ...focusRing(theme).selectors,
        ':hover': { background: semanticColors.bodyBackgroundHovered },
        '&[aria-pressed=true]': {
          background: semanticColors.bodyBackgroundChecked,
          boxShadow: `inset 0 -2px 0 ${palette.themePrimary}`,
          fontWeight: 600,
          selectors: { [FORCED]: { outline: '2px solid Highlight', outlineOffset: '-2px' } }
        }
      }
    }
  };
});

/** A choice between two or three ways to look at the same. */
export function Switch<Key extends string>({ label, options, value, onChange }: SwitchProps<Key>): React.ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {options.map(({ key, text }) => (
        <button key={key} type="button" className={styles.option} aria-pressed={key === value} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </div>
  );
}
