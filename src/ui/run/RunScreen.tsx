import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { useRun } from './RunContext';
import type { RunView } from './runView';
import { useId } from '../kit/useId';
import { useText } from '../text/TextContext';
import { BurnDown } from './BurnDown';
import { Counters } from './Counters';
import { RunFacts } from './RunFacts';
import { RunLog } from './RunLog';
import { useRunStyles } from './runStyles';
import { useFlowStyles } from './flowStyles';
import { useAnnounceRun } from './useAnnounceRun';
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
  const { counts } = progress;
  useAnnounceRun(counts);
  const planned = plan.items.length;
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
      <Counters counts={{ ...counts, planned }} />
      <ProgressIndicator
        percentComplete={counts.verified / planned}
        description={say('run.verifiedOf', { verified: counts.verified, planned })}
        ariaLabel={say('run.count.verified')}
      />
      <RunFacts progress={progress} />
      <p className={sections.quiet}>{say('run.keepOpen')}</p>
      {progress.strangers > 0 && <p className={sections.notice}>{say('run.strangers', { things: say(`task.${plan.task}.things`, { count: progress.strangers }) })}</p>}
      {progress.picture.length > 1 && <BurnDown points={progress.picture} />}
      {progress.log.length > 0 && <RunLog plan={plan} entries={progress.log} />}
    </section>
  );
};
