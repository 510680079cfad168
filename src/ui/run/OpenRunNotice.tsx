import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { inSlices } from '../../ports/work';
import { abandonRun } from '../../run/journal/abandon';
import { inspectJournal } from '../../run/journal/inspect';
import type { LeaseHolder } from '../../run/lease/lease';
import type { Plan } from '../../run/plan/plan';
import { Heading } from '../frame/Heading';
import { GROWING_BUTTON } from '../kit/growingButton';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';
import { ExportJournal } from './ExportJournal';
import { useFlowStyles } from './flowStyles';
import type { LeftRun } from './leftRun';
import type { OpenRun } from './useOpenRuns';

export interface OpenRunNoticeProps {
  readonly run: OpenRun;
  readonly tenantId: string;
  readonly by: LeaseHolder;
  /** `lapsed`: the tab that ran it gives no sign of life any more. */
  readonly deserted: 'lapsed' | 'no';
  readonly onContinue: (plan: Plan) => void;
  readonly onClosed: () => void;
}

/** A run that did not come to its end: continue it, or close it. */
export const OpenRunNotice: React.FC<OpenRunNoticeProps> = ({ run: { runId, left }, tenantId, by, deserted, onContinue, onClosed }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { journals, lease, clock } = useAppServices();
  const [problem, setProblem] = React.useState('');
  const [reading, setReading] = React.useState(false);
  const proceed = async (): Promise<void> => {
    setReading(true);
    const stored = await journals.read(runId);
    const inspection = stored.kind === 'failed' ? stored : await inspectJournal(stored.value, tenantId, inSlices(clock));
    setReading(false);
    if (inspection.kind === 'failed') {
      return setProblem(say(`run.store.${inspection.problem}`));
    }
    // What can't be used any more since it was shown is shown as that.
    return inspection.kind === 'unusable' ? onClosed() : onContinue(inspection.journal.plan);
  };
  const close = async (): Promise<void> => {
    const closed = await abandonRun(runId, tenantId, by, { journals, lease, clock });
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
      {deserted === 'lapsed' && <p>{say('run.elsewhere.lapsed')}</p>}
      {left.kind === 'unusable' ? (
        <>
          <p>{say(`run.open.unusable.${left.problem}`)}</p>
          <p>{say('run.open.removeWhat')}</p>
        </>
      ) : (
        <Standing {...left} />
      )}
      {problem !== '' && <p className={styles.problem} role="alert">{problem}</p>}
      <div className={styles.actions}>
        {left.kind !== 'unusable' && (
          <PrimaryButton
            styles={GROWING_BUTTON}
            text={say(deserted === 'lapsed' ? 'run.elsewhere.continue' : 'run.open.continue')}
            disabled={reading}
            allowDisabledFocus
            onClick={() => { void proceed(); }}
          />
        )}
        <DefaultButton
          styles={GROWING_BUTTON}
          text={say(left.kind === 'unusable' ? 'run.open.remove' : 'run.open.abandon')}
          onClick={() => { void close(); }}
        />
        {left.kind === 'usable' && <ExportJournal runId={runId} tenantId={tenantId} />}
      </div>
    </section>
  );
};

function Standing({ kind, header, counts }: Exclude<LeftRun, { kind: 'unusable' }>): React.ReactElement {
  const { say } = useText();
  const { planned, verified, failed } = counts;
  const { openedAt, approval, task } = header;
  return (
    <>
      <p>{say(`task.${task}.running`)}</p>
      <p>{say('run.open.lead', { at: openedAt, by: approval.by.name })}</p>
      <p>{say('run.open.counts', { verified, planned, open: planned - verified - failed })}</p>
      <p>{say(kind === 'damaged' ? 'run.open.damaged' : 'run.open.continueWhat')}</p>
      <p>{say('run.open.abandonWhat')}</p>
    </>
  );
}
