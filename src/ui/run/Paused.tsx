import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import type { PauseReason } from '../../run/pause';
import type { Progress } from '../../run/ledger/progress';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { useId } from '../kit/useId';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { useLeftOfRun } from './useLeft';

export interface PausedProps {
  readonly why: PauseReason;
  /** ms since 1970. */
  readonly since: number;
  readonly progress: Pick<Progress, 'waiting' | 'at'>;
  /** Of its heading, below the one of the run. */
  readonly level: 3 | 4;
  /** Looks at once whether the run can go on; a tab that only watches can't. */
  readonly onAgain: (() => void) | 'watching';
}

/** Why a run holds still, what that means, and when it looks again. Stop stays where it is. */
export const Paused: React.FC<PausedProps> = ({ why, since, progress, level, onAgain }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const id = useId('paused');
  const left = useLeftOfRun(progress);
  const requestId = why.kind === 'role' ? '' : why.failure.requestId;
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <Heading level={level} id={id} className={styles.title}>
        <Glyph name="waiting" /> {say('run.paused.title')}
      </Heading>
      <p>
        {say(`run.paused.${why.kind}`)} <strong>{say('run.paused.meaning')}</strong>
      </p>
      {/* What helps is for whoever runs it: here it would be untrue. */}
      {onAgain !== 'watching' && <p>{say(`run.paused.${why.kind}.next`)}</p>}
      <p>
        {say('run.paused.since', { at: new Date(since).toISOString() })}{' '}
        {onAgain !== 'watching' && (left > 0 ? say('run.paused.nextTry', { ms: left }) : say('run.paused.trying'))}
      </p>
      {requestId !== '' && <p className={styles.code}>{say('run.paused.request', { requestId })}</p>}
      {onAgain !== 'watching' && (
        <div className={styles.actions}>
          <PrimaryButton text={say('run.paused.again')} onClick={onAgain} />
        </div>
      )}
    </section>
  );
};
