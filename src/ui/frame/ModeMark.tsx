import * as React from 'react';
import { Glyph } from '../kit/Glyph';
import type { GlyphName } from '../kit/glyphs';
import { useReaderServices } from '../services';
import { useActivity, type Activity } from '../state/activity';
import { useText } from '../text/TextContext';
import { makeUseStyles } from '../theme/makeUseStyles';

const ICONS: Readonly<Record<Activity, GlyphName>> = { readOnly: 'eye', planApproved: 'planApproved', running: 'running' };

const useStyles = makeUseStyles<Activity | 'root' | 'rehearsal' | 'both'>(({ semanticColors, palette }) => {
  const mark = {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    padding: '1px 8px',
    border: '1px solid currentColor',
    borderRadius: 2,
    fontWeight: 600,
    whiteSpace: 'nowrap'
  } as const;
  return {
    both: { display: 'flex', gap: 6 },
    root: mark,
    readOnly: { color: semanticColors.bodyText },
    planApproved: { color: palette.themePrimary },
    running: { color: semanticColors.errorText },
    rehearsal: {
      color: semanticColors.messageText,
      background: semanticColors.severeWarningBackground,
      borderColor: semanticColors.severeWarningIcon
    }
  };
});

/** What may happen to the tenant, as icon, word and colour. */
export const ModeMark: React.FC = () => {
  const styles = useStyles();
  const { say } = useText();
  const { mode } = useReaderServices().host;
  const { activity } = useActivity();
  return (
    <span className={styles.both}>
      {mode === 'rehearsal' && (
        <span className={`${styles.root} ${styles.rehearsal}`}>
          <Glyph name="rehearsal" />
          {say('ui.mode.rehearsal')}
        </span>
      )}
      <span className={`${styles.root} ${styles[activity]}`}>
        <Glyph name={ICONS[activity]} />
        {say(`ui.mode.${activity}`)}
      </span>
    </span>
  );
};
