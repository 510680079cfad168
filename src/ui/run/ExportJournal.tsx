import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { inSlices } from '../../ports/work';
import { exportJournal } from '../../run/journal/exportJournal';
import { GROWING_BUTTON } from '../kit/growingButton';
import { savePieces } from '../kit/savePieces';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';

export interface ExportJournalProps {
  readonly runId: string;
  readonly tenantId: string;
  /** What the file is good for; that the run can be continued with it, when left out. */
  readonly of?: 'openRun' | 'runThatIsOver';
}

type Exporting =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly text: string };

/** Hands the journal of a run to the browser as a file: with it a run can be continued elsewhere, as long as it is not over. */
export const ExportJournal: React.FC<ExportJournalProps> = ({ runId, tenantId, of = 'openRun' }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { journals, clock } = useAppServices();
  const [state, setState] = React.useState<Exporting>({ kind: 'idle' });
  const save = async (): Promise<void> => {
    setState({ kind: 'reading' });
    const pace = inSlices(clock);
    const exported = await exportJournal(runId, tenantId, journals, pace);
    switch (exported.kind) {
      case 'exported':
        await savePieces(exported.fileName, 'application/json', exported.parts, pace);
        setState({ kind: 'saved' });
        return;
      case 'unusable':
        setState({ kind: 'failed', text: say(exported.problem === 'damaged' ? 'run.journal.export.damaged' : `run.journal.refused.${exported.problem}`) });
        return;
      case 'failed':
        setState({ kind: 'failed', text: say(`run.store.${exported.problem}`) });
        return;
    }
  };
  return (
    <>
      <DefaultButton
        styles={GROWING_BUTTON}
        text={say('run.journal.export')}
        disabled={state.kind === 'reading'}
        allowDisabledFocus
        onClick={() => { void save(); }}
      />
      {state.kind === 'saved' && <span role="status">{say(of === 'openRun' ? 'run.journal.exported' : 'run.journal.exported.over')}</span>}
      {state.kind === 'failed' && <span className={styles.problem} role="alert">{state.text}</span>}
    </>
  );
};
