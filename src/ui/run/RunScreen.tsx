import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { useId } from '../kit/useId';
import { useText } from '../text/TextContext';
import { Drifted } from './Drifted';
import { useFlowStyles } from './flowStyles';
import { Paused } from './Paused';
import { useRun } from './RunContext';
import { RunPicture } from './RunPicture';
import { useRunStyles } from './runStyles';
import type { RunView } from './runView';
import { useFocusOnMount } from './useFocusOnMount';

export interface RunScreenProps {
  readonly view: Extract<RunView, { kind: 'running' }>;
}

/** A run as it happens. Stop is always in the same place and can always be pressed. */
export const RunScreen: React.FC<RunScreenProps> = ({ view: { plan, progress, stop } }) => {
  const styles = useRunStyles();
  const sections = useFlowStyles();
  const { say } = useText();
  const control = useRun();
  const id = useId('run');
  const title = useFocusOnMount<HTMLHeadingElement>();
  const { paused } = progress;
  return (
    <section className={sections.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading level={3} id={id} ref={title} tabIndex={-1} className={styles.title}>
          {say(`task.${plan.task}.running`)}
        </Heading>
        <DefaultButton
          text={say(stop === 'asked' ? 'run.stopping' : 'run.stop')}
          onRenderIcon={() => <Glyph name="stop" />}
          onClick={control.stop}
        />
      </div>
      {stop === 'asked' && <Stopping inFlight={progress.counts.sending} />}
      {stop === 'notAsked' && paused.kind === 'paused' && (
        <Paused why={paused.why} since={paused.since} progress={progress} level={4} onAgain={control.nudge.nudge} />
      )}
      <RunPicture plan={plan} progress={progress} level={4}>
        <p className={sections.quiet}>{say('run.keepOpen')}</p>
        <Drifted plan={plan} progress={progress} />
      </RunPicture>
    </section>
  );
};

/** What Stop leaves: calls that nobody can take back. */
function Stopping({ inFlight }: { readonly inFlight: number }): React.ReactElement {
  const styles = useFlowStyles();
  const { say } = useText();
  return (
    <p className={styles.notice} role="status">
      {inFlight === 0 ? say('run.stopping.settled') : say('run.stopping.inFlight', { count: inFlight })}
    </p>
  );
}
