import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { abandonRun } from '../../run/abandon';
import type { ReadJournal } from '../../run/inspect';
import type { Plan } from '../../run/plan';
import { replay } from '../../run/resume';
import { Heading } from '../frame/Heading';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import type { OpenRun } from './useOpenRuns';

export interface OpenRunNoticeProps {
  readonly run: OpenRun;
  readonly tenantId: string;
  readonly onContinue: (plan: Plan) => void;
  readonly onClosed: () => void;
}

/** A run that did not come to its end: continue it, or close it. */
export const OpenRunNotice: React.FC<OpenRunNoticeProps> = ({ run: { runId, inspection }, tenantId, onContinue, onClosed }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { journals, lease, clock } = useAppServices();
  const [problem, setProblem] = React.useState('');
  const abandon = async (): Promise<void> => {
    const closed = await abandonRun(runId, tenantId, { journals, lease, clock });
    switch (closed.kind) {
      case 'stored':
        onClosed();
        return;
      case 'busy':
        setProblem(say('run.refused.busy'));
        return;
      case 'failed':
        setProblem(say(`run.store.${closed.problem}`));
        return;
    }
  };
  return (
    <section className={styles.notice} aria-labelledby="tenant-closure-open-run">
      <Heading level={2} id="tenant-closure-open-run" className={styles.title}>
        {say('run.open.title')}
      </Heading>
      {inspection.kind === 'unusable' ? (
        <p>{say(`run.open.unusable.${inspection.problem}`)}</p>
      ) : (
        <Standing journal={inspection.journal} damaged={inspection.kind === 'damaged'} />
      )}
      {problem !== '' && <p className={styles.problem} role="alert">{problem}</p>}
      <div className={styles.actions}>
        {inspection.kind !== 'unusable' && (
          <PrimaryButton text={say('run.open.continue')} onClick={() => onContinue(inspection.journal.plan)} />
        )}
        <DefaultButton text={say('run.open.abandon')} onClick={() => { void abandon(); }} />
      </div>
    </section>
  );
};

function Standing({ journal, damaged }: { readonly journal: ReadJournal; readonly damaged: boolean }): React.ReactElement {
  const { say } = useText();
  const { planned, verified, failed } = React.useMemo(() => replay(journal).counts(), [journal]);
  const { openedAt, approval } = journal.header;
  return (
    <>
      <p>{say(`task.${journal.plan.task}.running`)}</p>
      <p>{say('run.open.lead', { at: openedAt, by: approval.by.name })}</p>
      <p>{say('run.open.counts', { verified, planned, open: planned - verified - failed })}</p>
      <p>{say(damaged ? 'run.open.damaged' : 'run.open.continueWhat')}</p>
    </>
  );
}
