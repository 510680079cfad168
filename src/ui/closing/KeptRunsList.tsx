import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { inSlices } from '../../ports/work';
import type { JournalHeader } from '../../run/journal/journal';
import { Glyph } from '../kit/Glyph';
import { GROWING_BUTTON } from '../kit/growingButton';
import { savePieces } from '../kit/savePieces';
import { useAppServices } from '../services';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { resultsCsv } from './resultsCsv';
import type { KeptRuns } from './useKeptRuns';

export interface KeptRunsListProps {
  readonly kept: KeptRuns;
}

/** The runs that this browser holds, each with its results as a file. */
export const KeptRunsList: React.FC<KeptRunsListProps> = ({ kept }) => {
  const styles = useStepStyles();
  const { say } = useText();
  switch (kept.kind) {
    case 'looking':
      return <></>;
    case 'failed':
      return <p className={styles.finding}>{say(`run.store.${kept.problem}`)}</p>;
    case 'found':
      return kept.runs.length === 0 ? (
        <p className={styles.finding}>{say('ui.closed.keep.noRuns')}</p>
      ) : (
        <>
          <p className={styles.finding}>{say('ui.closed.keep.runs')}</p>
          <ul className={styles.path}>
            {kept.runs.map((run) => (
              <li key={run.runId}>
                <KeptRun run={run} />
              </li>
            ))}
          </ul>
        </>
      );
  }
};

function KeptRun({ run }: { readonly run: JournalHeader }): React.ReactElement {
  const styles = useStepStyles();
  const speaker = useText();
  const { say } = speaker;
  const { journals, clock } = useAppServices();
  const [said, setSaid] = React.useState('');
  const what = say(`task.${run.task}.name`);
  const save = async (): Promise<void> => {
    const pace = inSlices(clock);
    const made = await resultsCsv(journals, run, speaker, pace);
    if (made.kind === 'unreadable') {
      setSaid(say('ui.closed.keep.unreadable'));
      return;
    }
    setSaid(made.end === 'altered' ? say('ui.closed.keep.altered') : '');
    await savePieces(`results-${run.task}-${run.runId.slice(0, 8)}.csv`, 'text/csv;charset=utf-8', made.pieces, pace);
  };
  return (
    <>
      <div>{say('ui.closed.keep.run', { what, at: run.openedAt, planned: run.planned })}</div>
      <DefaultButton
        styles={GROWING_BUTTON}
        text={say('ui.closed.keep.save')}
        ariaLabel={say('ui.closed.keep.saveFor', { what, at: run.openedAt })}
        onRenderIcon={() => <Glyph name="download" />}
        onClick={save}
      />
      {said !== '' && (
        <p role="status" className={styles.finding}>
          {said}
        </p>
      )}
    </>
  );
}
