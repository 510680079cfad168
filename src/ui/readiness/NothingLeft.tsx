import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { CheckReport } from '../../checks/check';
import { Glyph } from '../kit/Glyph';
import { useReaderServices } from '../services';
import { addressOf } from '../state/address';
import { useText } from '../text/TextContext';
import { NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export interface NothingLeftProps {
  readonly reports: readonly CheckReport[];
  readonly readAt: string;
}

const useStyles = makeUseStyles(({ semanticColors }) => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 12,
    margin: '0 20px 16px',
    padding: '10px 12px',
    color: semanticColors.messageText,
    background: semanticColors.successBackground,
    border: '1px solid transparent',
    selectors: { [NARROW]: { margin: '0 12px 12px' } }
  },
  text: { flex: '1 1 320px' },
  mark: { color: semanticColors.successIcon, lineHeight: 0 }
}));

/** Everything that can block has passed, except for the deletion itself: said with its proof. */
export const NothingLeft: React.FC<NothingLeftProps> = ({ reports, readAt }) => {
  const styles = useStyles();
  const { say, format } = useText();
  const { address } = useReaderServices().host;
  const blocking = reports.filter(({ check }) => check.weight === 'B' && check.id !== 'D08');
  if (blocking.length === 0 || blocking.some(({ result }) => result.kind !== 'pass')) {
    return <></>;
  }
  return (
    <div className={styles.root} role="note">
      <span className={styles.mark}>
        <Glyph name="pass" size={24} />
      </span>
      <div className={styles.text}>
        <strong>{say('ui.left.title')}</strong>
        <div>{say('ui.left.proof', { checks: blocking.length, at: format.dateTime(readAt) })}</div>
        <div>{say('ui.left.next')}</div>
      </div>
      <DefaultButton text={say('ui.left.button')} onClick={() => address.go(addressOf({ kind: 'step', step: 'directory' }))} />
    </div>
  );
};
