import * as React from 'react';
import { ratePerMinute, remainingMs, type Progress } from '../../run/ledger/progress';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { useLeftOfRun } from './useLeft';

export interface RunFactsProps {
  readonly progress: Progress;
}

/** A shorter wait is over before its seconds are read. */
const WORTH_COUNTING_MS = 2_000;

/** Rate, limit, estimate, and what the run is doing or waiting for. */
export const RunFacts: React.FC<RunFactsProps> = ({ progress }) => {
  const styles = useFlowStyles();
  const { say, format } = useText();
  const rate = ratePerMinute(progress);
  const { limit, counts, paused } = progress;
  const left = paused.kind === 'paused' ? 'unknown' : remainingMs(progress);
  return (
    <dl className={styles.pairs}>
      <div>
        <dt>{say('run.doing')}</dt>
        <dd>
          <Doing progress={progress} />
        </dd>
      </div>
      <div>
        <dt>{say('run.onTheirWay')}</dt>
        <dd>{format.number(counts.sending)}</dd>
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

function Doing({ progress }: RunFactsProps): React.ReactElement {
  const { say } = useText();
  const { waiting, paused, phase } = progress;
  const ms = useLeftOfRun(progress);
  if (paused.kind === 'paused') {
    return <>{say('run.why.paused')}</>;
  }
  if (waiting.kind === 'no') {
    return <>{say(`run.phase.${phase}`)}</>;
  }
  const why = say(`run.why.${waiting.why}`);
  return <>{ms < WORTH_COUNTING_MS ? why : say('run.why.left', { why, ms })}</>;
}
