import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { Plan } from '../../run/plan/plan';
import type { Progress } from '../../run/ledger/progress';
import { useText } from '../text/TextContext';
import { BurnDown } from './BurnDown';
import { Counters } from './Counters';
import { useFlowStyles } from './flowStyles';
import { RunFacts } from './RunFacts';
import { RunLog } from './RunLog';

export interface RunPictureProps {
  readonly plan: Plan;
  readonly progress: Progress;
  /** Of the headings below the one of the run. */
  readonly level: 3 | 4;
}

/** How far a run is, for whoever runs it and for whoever only watches. `children` stand above the burn-down. */
export const RunPicture: React.FC<RunPictureProps> = ({ plan, progress, level, children }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const planned = plan.items.length;
  const { verified } = progress.counts;
  return (
    <>
      <Counters counts={{ ...progress.counts, planned }} />
      <ProgressIndicator
        percentComplete={verified / planned}
        description={say('run.verifiedOf', { verified, planned })}
        ariaLabel={say('run.count.verified')}
      />
      <RunFacts progress={progress} />
      {children}
      {progress.strangers > 0 && (
        <p className={styles.notice}>{say('run.strangers', { things: say(`task.${plan.task}.things`, { count: progress.strangers }) })}</p>
      )}
      {progress.picture.length > 1 && <BurnDown points={progress.picture} level={level} />}
      {progress.log.length > 0 && <RunLog plan={plan} entries={progress.log} level={level} />}
    </>
  );
};
