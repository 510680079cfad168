import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { importJournal, type ImportedJournal } from '../../run/journal/importJournal';
import type { LeaseHolder } from '../../run/lease/lease';
import type { Speaker } from '../../loc/speaker';
import { useAnnounce } from '../kit/LiveRegion';
import { readText } from '../kit/readText';
import { useAppServices } from '../services';
import { More } from '../tasks/More';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { overIn } from './leftRun';

export interface ImportJournalProps {
  readonly tenantId: string;
  readonly by: LeaseHolder;
  readonly onImported: (runId: string) => void;
}

type Importing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'taken'; readonly text: string }
  | { readonly kind: 'notTaken'; readonly result: Exclude<ImportedJournal, { kind: 'imported' }> };

/** The way in for the journal of a run that was begun in another browser, behind its title: few need it. */
export const ImportJournal: React.FC<ImportJournalProps> = ({ tenantId, by, onImported }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say } = speaker;
  const { journals, lease, clock } = useAppServices();
  const [state, setState] = React.useState<Importing>({ kind: 'idle' });
  const announce = useAnnounce();
  const input = React.useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    setState({ kind: 'checking' });
    announce(say('run.journal.importing'));
    const result = await importJournal({ size: file.size, text: () => readText(file) }, tenantId, by, { journals, lease, clock });
    if (result.kind !== 'imported') {
      setState({ kind: 'notTaken', result });
      return;
    }
    const text = whatCame(result, speaker);
    setState({ kind: 'taken', text });
    // An open run takes this place in a moment, and the words with it.
    announce(text);
    onImported(result.runId);
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
        {state.kind === 'checking' && <p>{say('run.journal.importing')}</p>}
        {state.kind === 'taken' && <p className={styles.notice}>{state.text}</p>}
        {state.kind === 'notTaken' && (
          <p role="alert" className={styles.notice}>
            {`${say('run.journal.refused')} ${whyNot(state.result, speaker)}`}
          </p>
        )}
      </More>
    </div>
  );
};

function whatCame({ added, inspection }: Extract<ImportedJournal, { kind: 'imported' }>, { say }: Speaker): string {
  const taken = say(added === 0 ? 'run.journal.nothingNew' : 'run.journal.taken');
  return `${taken} ${say(overIn(inspection) === 'open' ? 'run.journal.runOpen' : 'run.journal.runOver')}`;
}

function whyNot(result: Extract<Importing, { kind: 'notTaken' }>['result'], { say }: Speaker): string {
  switch (result.kind) {
    case 'refused':
      return say(`run.journal.refused.${result.why}`);
    case 'failed':
      return say(`run.store.${result.problem}`);
  }
}
