import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { importJournal, type ImportedJournal } from '../../run/journal/importJournal';
import type { LeaseHolder } from '../../run/lease/lease';
import { findOpenRuns } from '../../run/journal/openRuns';
import type { Speaker } from '../../loc/speaker';
import { useAppServices } from '../services';
import { More } from '../tasks/More';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';

export interface ImportJournalProps {
  readonly tenantId: string;
  readonly by: LeaseHolder;
  readonly onImported: () => void;
}

type Importing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'taken'; readonly run: 'open' | 'over' }
  | { readonly kind: 'notTaken'; readonly result: Exclude<ImportedJournal, { kind: 'imported' }> };

/** The way in for the journal of a run that was begun in another browser, behind its title: few need it. */
export const ImportJournal: React.FC<ImportJournalProps> = ({ tenantId, by, onImported }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say } = speaker;
  const { journals, lease, clock } = useAppServices();
  const [state, setState] = React.useState<Importing>({ kind: 'idle' });
  const input = React.useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    setState({ kind: 'checking' });
    const result = await importJournal(file, tenantId, by, { journals, lease, clock });
    if (result.kind !== 'imported') {
      setState({ kind: 'notTaken', result });
      return;
    }
    const found = await findOpenRuns(journals);
    const isOpen = found.kind === 'stored' && found.value.some(({ runId }) => runId === result.runId);
    setState({ kind: 'taken', run: isOpen ? 'open' : 'over' });
    onImported();
  };
  return (
    <div className={styles.seldom}>
      <More title={say('run.journal.import')}>
        <p className={styles.quiet}>{say('run.journal.import.what')}</p>
        <DefaultButton
          text={say('run.journal.import.choose')}
          disabled={state.kind === 'checking'}
          allowDisabledFocus
          onClick={() => input.current?.click()}
        />
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('run.journal.import')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file !== undefined) {
              void take(file);
            }
          }}
        />
        {state.kind === 'checking' && <p role="status">{say('run.journal.importing')}</p>}
        {state.kind === 'taken' && (
          <p role="status" className={styles.notice}>
            {say(state.run === 'open' ? 'run.journal.imported' : 'run.journal.importedOver')}
          </p>
        )}
        {state.kind === 'notTaken' && (
          <p role="alert" className={styles.notice}>
            {`${say('run.journal.refused')} ${whyNot(state.result, speaker)}`}
          </p>
        )}
      </More>
    </div>
  );
};

function whyNot(result: Extract<Importing, { kind: 'notTaken' }>['result'], { say }: Speaker): string {
  switch (result.kind) {
    case 'refused':
      return say(`run.journal.refused.${result.why}`);
    case 'failed':
      return say(`run.store.${result.problem}`);
  }
}
