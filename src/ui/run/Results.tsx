import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { isOverWith } from '../../run/journal/openRuns';
import { eachOf, type Work } from '../../ports/work';
import type { Ledger } from '../../run/ledger/ledger';
import { resultRows, restorableIds, type ResultRow } from '../../run/ledger/results';
import type { TaskId, TaskOrder } from '../../steps/taskId';
import { Heading } from '../frame/Heading';
import { useId } from '../kit/useId';
import { useWork } from '../state/useWork';
import { useText } from '../text/TextContext';
import { Counters } from './Counters';
import { ExportJournal } from './ExportJournal';
import { useFlowStyles } from './flowStyles';
import { undoOrder } from './orderOf';
import { endText } from './outcomeText';
import { filterKey, ReasonFilter } from './ReasonFilter';
import { ResultList } from './ResultList';
import { useRunStyles } from './runStyles';
import { useRun } from './RunContext';
import type { RunView } from './runView';
import { isElsewhere } from './useElsewhere';
import { undoText } from './taskText';
import { useFocusOnMount } from './useFocusOnMount';

export interface ResultsProps {
  readonly view: Extract<RunView, { kind: 'ended' }>;
  /** Nothing can be planned or continued just now. */
  readonly busy: boolean;
  readonly onContinue: () => void;
  readonly onClose: () => void;
  readonly onUndo: (order: TaskOrder) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

interface Shown {
  readonly rows: readonly ResultRow[];
  /** Ids of which an undo can be planned. */
  readonly undoable: ReadonlySet<string>;
}

const NOT_YET: Shown = { rows: [], undoable: NOBODY };

function* shownOf(task: TaskId, ledger: Ledger): Work<Shown> {
  const rows = yield* resultRows(ledger);
  const undoable = new Set<string>();
  if (undoOrder(task, []) !== 'none') {
    yield* eachOf(yield* restorableIds(ledger), (id) => undoable.add(id));
  }
  return { rows, undoable };
}

/** What became of every planned object, what can be undone, and what to do about the rest. */
export const Results: React.FC<ResultsProps> = ({ view: { plan, end, progress, ledger }, busy, onContinue, onClose, onUndo }) => {
  const styles = useFlowStyles();
  const run = useRunStyles();
  const speaker = useText();
  const { say } = speaker;
  const id = useId('results');
  const title = useFocusOnMount<HTMLHeadingElement>();
  const [filter, setFilter] = React.useState('');
  const [selected, setSelected] = React.useState(NOBODY);
  const read = useWork(React.useCallback(() => shownOf(plan.task, ledger), [plan, ledger]));
  const { rows, undoable } = read.kind === 'begun' ? NOT_YET : read.value;
  const shown = React.useMemo(() => (filter === '' ? rows : rows.filter((row) => filterKey(row) === filter)), [rows, filter]);
  const undo = React.useMemo(() => undoOrder(plan.task, [...(selected.size > 0 ? selected : undoable)]), [plan, selected, undoable]);
  const { elsewhere } = useRun();
  // Another tab may have gone on with it.
  const canContinue = !isOverWith(end) && !isElsewhere(elsewhere);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading level={3} id={id} ref={title} tabIndex={-1} className={run.title}>
        {endText(end, plan.task, speaker)}
      </Heading>
      <Counters counts={progress.counts} />
      {progress.strangers > 0 && (
        <p className={styles.notice}>{say('run.strangers', { things: say(`task.${plan.task}.things`, { count: progress.strangers }) })}</p>
      )}
      {undoable.size > 0 && <p className={styles.quiet}>{undoText(plan.task, plan.createdAt, speaker)}</p>}
      <div className={styles.actions}>
        {canContinue && <PrimaryButton text={say('run.results.again')} disabled={busy} allowDisabledFocus onClick={onContinue} />}
        <DefaultButton text={say('run.results.close')} onClick={onClose} />
        <ExportJournal runId={plan.fingerprint} tenantId={plan.tenantId} of={isOverWith(end) ? 'runThatIsOver' : 'openRun'} />
        {undo !== 'none' && undoable.size > 0 && (
          <DefaultButton
            text={say(`task.${undo.task}.act`, { count: selected.size > 0 ? selected.size : undoable.size })}
            disabled={busy}
            allowDisabledFocus
            onClick={() => onUndo(undo)}
          />
        )}
      </div>
      <div className={styles.section}>
        <Heading level={4} className={styles.title}>
          {say('run.results')}
        </Heading>
      </div>
      {read.kind !== 'begun' && (
        <>
          <ReasonFilter rows={rows} value={filter} onChange={setFilter} />
          <ResultList rows={shown} undoable={undoable} selected={selected} onSelect={setSelected} plan={plan} />
        </>
      )}
    </section>
  );
};
