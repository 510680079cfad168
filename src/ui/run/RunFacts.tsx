import * as React from 'react';
import { ratePerMinute, remainingMs, type Progress } from '../../run/progress';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';

export interface RunFactsProps {
  readonly progress: Progress;
}

/** Rate, limit, estimate, and what the run is doing or waiting for. */
export const RunFacts: React.FC<RunFactsProps> = ({ progress }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const rate = ratePerMinute(progress);
  const left = remainingMs(progress);
  const { limit, waiting, phase } = progress;
  return (
    <dl className={styles.pairs}>
      <div>
        <dt>{say('run.doing')}</dt>
        <dd>{waiting.kind === 'waiting' ? say(`run.why.${waiting.why}`) : say(`run.phase.${phase}`)}</dd>
      </div>
      <div>
        <dt>{say('run.rate')}</dt>
        <dd>{rate === 'unknown' ? say('run.unknown') : say('run.rate.perMinute', { count: Math.round(rate) })}</dd>
      </div>
      <div>
        <dt>{say('run.limit')}</dt>
        <dd>{say('run.limit.value', { writes: limit.writes, ms: limit.ms })}</dd>
      </div>
      <div>
        <dt>{say('run.estimate')}</dt>
        <dd>{left === 'unknown' ? say('run.unknown') : say('run.estimate.about', { ms: left })}</dd>
      </div>
    </dl>
  );
};
