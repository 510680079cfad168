import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { reasonMessage, remedyMessage } from '../../checks/lib/unread';
import { Glyph } from '../kit/Glyph';
import type { Reading } from '../state/reading';
import { useText } from '../text/TextContext';
import { figures, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export interface ReadBarProps {
  readonly reading: Reading;
  readonly onRead: () => void;
  readonly onStop: () => void;
}

const useStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  root: {
    ...fonts.small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: 32,
    padding: '0 20px',
    color: semanticColors.bodySubtext,
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
    selectors: { [NARROW]: { padding: '4px 12px' } }
  },
  progress: { flex: '0 0 140px' },
  figures: { ...figures },
  button: { height: 28 },
  refused: { flexBasis: '100%', paddingBottom: 4, color: semanticColors.errorText, overflowWrap: 'anywhere' }
}));

/** One line, so that nothing moves when the reading ends. */
const BAR_ONLY = { itemProgress: { padding: 0 } } as const;

/** When the tenant was read, how far it is being read, and the way to read it again or to stop. */
export const ReadBar: React.FC<ReadBarProps> = ({ reading, onRead, onStop }) => {
  const styles = useStyles();
  const { say, tell } = useText();
  const running = reading.phase === 'headline' || reading.phase === 'objects';
  return (
    <div className={styles.root}>
      {running ? <Progress reading={reading} /> : reading.readAt !== '' && <span>{say('ui.read.at', { at: reading.readAt })}</span>}
      {running ? (
        <ActionButton className={styles.button} text={say('ui.read.stop')} onRenderIcon={() => <Glyph name="stop" size={12} />} onClick={onStop} />
      ) : (
        <ActionButton className={styles.button} text={say('ui.read.again')} onRenderIcon={() => <Glyph name="again" />} onClick={onRead} />
      )}
      {!running && reading.refused !== 'none' && (
        <span role="alert" className={styles.refused}>
          <Glyph name="warning" size={14} /> {say('ui.read.againFailed')} {tell(reasonMessage(reading.refused.reason, reading.refused.scope))}{' '}
          {tell(remedyMessage(reading.refused.reason))} {reading.refused.requestIds.join(' ')}
        </span>
      )}
      {reading.phase === 'stopped' && <span role="status">{say('ui.read.stopped')}</span>}
    </div>
  );
};

function Progress({ reading: { phase, progress } }: Pick<ReadBarProps, 'reading'>): React.ReactElement {
  const styles = useStyles();
  const { say, format } = useText();
  const read = progress.reduce((sum, each) => sum + each.read, 0);
  const known = progress.every(({ total }) => total !== 'unknown') && progress.length > 0;
  const total = progress.reduce((sum, each) => sum + (each.total === 'unknown' ? 0 : each.total), 0);
  const what = format.list(progress.map(({ fact }) => say(`fact.${fact}`)));
  const label = phase === 'headline' ? say('ui.read.reading') : `${say('ui.read.objects')}${what === '' ? '' : `: ${what}`}`;
  const told = read === 0 ? '' : known ? say('ui.read.progress', { done: read, total }) : say('ui.read.soFar', { done: read });
  return (
    <>
      <span>{label}</span>
      <ProgressIndicator
        className={styles.progress}
        styles={BAR_ONLY}
        barHeight={3}
        ariaLabel={label}
        percentComplete={known && total > 0 ? Math.min(1, read / total) : undefined}
        ariaValueText={told === '' ? label : told}
      />
      {told !== '' && <span className={styles.figures}>{told}</span>}
    </>
  );
}
