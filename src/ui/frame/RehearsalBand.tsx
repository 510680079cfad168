import * as React from 'react';
import { Glyph } from '../kit/Glyph';
import { useReaderServices } from '../services';
import { useText } from '../text/TextContext';
import { NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

const useStyles = makeUseStyles(({ semanticColors, fonts }) => {
  const stripe = semanticColors.severeWarningIcon;
  return {
    root: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      padding: '6px 20px 6px',
      color: semanticColors.messageText,
      background: semanticColors.severeWarningBackground,
      borderBottom: '6px solid',
      borderImage: `repeating-linear-gradient(135deg, ${stripe} 0 10px, transparent 10px 20px) 6`,
      fontWeight: 600,
      selectors: { [NARROW]: { ...fonts.small, padding: '3px 12px', borderBottomWidth: 4 } }
    }
  };
});

/** Nobody may take the rehearsal for the real thing, nor the real thing for the rehearsal. */
export const RehearsalBand: React.FC = () => {
  const styles = useStyles();
  const { say } = useText();
  const { mode } = useReaderServices().host;
  return mode === 'real' ? (
    <></>
  ) : (
    <div className={styles.root} role="note">
      <Glyph name="rehearsal" size={20} />
      <span>{say('ui.rehearsal.band')}</span>
    </div>
  );
};
