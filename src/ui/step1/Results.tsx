import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { RESTORABLE_DAYS } from '../../facts/deletedUsers';
import type { Plan } from '../../run/plan';
import { countByReason, readResults, restorableIds } from '../../run/results';
import { Heading } from '../frame/Heading';
import type { RunView } from '../run/runView';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { Counters } from './Counters';
import { Obstacles } from './Obstacles';
import { endText, reasonText } from './outcomeText';
import { ResultList } from './ResultList';
import { useRunStyles } from './runStyles';
import { useFocusOnMount } from './useFocusOnMount';
import { useRestorePlan } from './useRestorePlan';
import { useStep1Styles } from './step1Styles';

export interface ResultsProps {
  readonly view: Extract<RunView, { kind: 'ended' }>;
  readonly onContinue: () => void;
  readonly onClose: () => void;
  readonly onPlan: (plan: Plan) => void;
}

const DAY_MS = 86_400_000;

/** What became of every planned user, what can be undone, and what to do about the rest. */
export const Results: React.FC<ResultsProps> = ({ view: { plan, end, progress, ledger }, onContinue, onClose, onPlan }) => {
  const styles = useStep1Styles();
  const run = useRunStyles();
  const speaker = useText();
  const { say, format } = speaker;
  const { read } = useReadiness();
  const title = useFocusOnMount<HTMLHeadingElement>();
  const [filter, setFilter] = React.useState('');
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
  const rows = React.useMemo(() => readResults(ledger), [ledger]);
  const reasons = React.useMemo(() => countByReason(rows), [rows]);
  const restorable = React.useMemo(() => (plan.task === 'deleteUsers' ? restorableIds(ledger) : []), [plan, ledger]);
  const restore = useRestorePlan(onPlan);
  const shown = React.useMemo(
    () => (filter === '' ? rows : rows.filter(({ outcome, reason }) => `${outcome}/${reason}` === filter)),
    [rows, filter]
  );
  const canContinue = end.kind === 'stopped' || end.kind === 'halted';
  const until = new Date(progress.at + RESTORABLE_DAYS * DAY_MS).toISOString();
  return (
    <section className={styles.section} aria-labelledby="tenant-closure-results">
      <Heading level={2} id="tenant-closure-results" ref={title} tabIndex={-1} className={run.title}>
        {endText(end, speaker)}
      </Heading>
      <Counters counts={progress.counts} />
      {progress.strangers > 0 && <p className={styles.notice}>{say('run.strangers', { count: progress.strangers })}</p>}
      {restorable.length > 0 && <p className={styles.quiet}>{say('run.restorable', { until })}</p>}
      <div className={styles.actions}>
        {canContinue && <PrimaryButton text={say('run.results.again')} onClick={onContinue} />}
        <DefaultButton
          text={say('run.results.close')}
          onClick={() => {
            onClose();
            read();
          }}
        />
        {restorable.length > 0 && (
          <DefaultButton
            text={
              selected.size > 0
                ? say('run.results.restoreSome', { count: selected.size })
                : say('run.results.restoreAll', { count: restorable.length })
            }
            disabled={restore.state.kind === 'reading'}
            onClick={() => restore.plan(selected.size > 0 ? [...selected] : restorable)}
          />
        )}
      </div>
      {restore.state.kind === 'obstructed' && <Obstacles obstacles={restore.state.obstacles} />}
      <div className={styles.section}>
        <Heading level={3} className={styles.title}>
          {say('run.results')}
        </Heading>
      </div>
      <div role="group" aria-label={say('run.results')} className={styles.actions}>
        <DefaultButton toggle checked={filter === ''} text={`${say('run.results.all')} ${format.number(rows.length)}`} onClick={() => setFilter('')} />
        {reasons.map(({ outcome, reason, count }) => {
          const key = `${outcome}/${reason}`;
          const example = rows.find((each) => each.outcome === outcome && each.reason === reason);
          const why = example === undefined ? '' : reasonText(reason, example, speaker);
          return (
            <DefaultButton
              key={key}
              toggle
              checked={filter === key}
              text={`${say(`run.outcome.${outcome}`)} ${format.number(count)} · ${why}`}
              onClick={() => setFilter(filter === key ? '' : key)}
              styles={{ root: { height: 'auto', minHeight: 32, maxWidth: '100%' }, label: { textAlign: 'start' } }}
            />
          );
        })}
      </div>
      <ResultList rows={shown} restorable={restorable} selected={selected} onSelect={setSelected} plan={plan} />
    </section>
  );
};
