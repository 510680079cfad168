import * as React from 'react';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { useId } from '../kit/useId';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { Paused } from './Paused';
import { RunPicture } from './RunPicture';
import type { Elsewhere } from './useElsewhere';
import { useLeft, type Wait } from './useLeft';
import type { WatchView } from './useWatch';

export interface WatchedRunProps {
  /** `nothing`: no journal yet, since the other tab still reads. */
  readonly view: Exclude<WatchView, { kind: 'ended' }>;
  readonly elsewhere: Elsewhere;
}

/** A run that another tab carries out, as it happens. There is nothing to press: this tab can't write. */
export const WatchedRun: React.FC<WatchedRunProps> = ({ view, elsewhere }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const id = useId('watched');
  return (
    <section className={styles.watched} aria-labelledby={id}>
      <Heading level={2} id={id} className={styles.title}>
        <Glyph name="eye" /> {say('run.elsewhere.title')}
        {view.kind === 'watching' && `: ${say(`task.${view.watched.plan.task}.running`)}`}
      </Heading>
      <p className={styles.quiet}>
        {elsewhere.kind !== 'nobody' && say('run.elsewhere.who', { by: elsewhere.by, at: elsewhere.since })} {say('run.elsewhere.only')}
      </p>
      {elsewhere.kind === 'lapsing' && <Lapsing at={elsewhere.at} until={elsewhere.until} />}
      {view.kind === 'nothing' && <p className={styles.quiet}>{say('run.elsewhere.preparing')}</p>}
      {view.kind === 'unreadable' && <p className={styles.quiet}>{say('run.elsewhere.unreadable')}</p>}
      {view.kind === 'watching' && (
        <>
          {view.watched.progress.paused.kind === 'paused' && (
            <Paused
              why={view.watched.progress.paused.why}
              since={view.watched.progress.paused.since}
              progress={view.watched.progress}
              level={3}
              onAgain="watching"
            />
          )}
          <RunPicture plan={view.watched.plan} progress={view.watched.progress} level={3} />
        </>
      )}
    </section>
  );
};

function Lapsing(wait: Wait): React.ReactElement {
  const styles = useFlowStyles();
  const { say } = useText();
  const ms = useLeft(wait);
  return <p className={styles.notice}>{say('run.elsewhere.lapsing', { ms })}</p>;
}
