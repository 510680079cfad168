import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { inSlices } from '../../ports/work';
import { abandonRun } from '../../run/journal/abandon';
import { inspectJournal } from '../../run/journal/inspect';
import type { LeaseHolder } from '../../run/lease/lease';
import type { Plan } from '../../run/plan/plan';
import { Heading } from '../frame/Heading';
import { GROWING_BUTTON } from '../kit/growingButton';
import { useAnnounce } from '../kit/LiveRegion';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';
import { ExportJournal } from './ExportJournal';
import { useFlowStyles } from './flowStyles';
import { overIn, type LeftRun } from './leftRun';
import { endText } from './outcomeText';
import type { OpenRun } from './useOpenRuns';

export interface OpenRunNoticeProps {
  readonly run: OpenRun;
  /** Where the focus goes when it has just come in. */
  readonly title: React.Ref<HTMLHeadingElement>;
  readonly tenantId: string;
  readonly by: LeaseHolder;
  /** `lapsed`: the tab that ran it gives no sign of life any more. */
  readonly deserted: 'lapsed' | 'no';
  readonly onContinue: (plan: Plan) => void;
  readonly onClosed: () => void;
}

/** A run that did not come to its end: continue it, or close it. */
export const OpenRunNotice: React.FC<OpenRunNoticeProps> = ({ run: { runId, left }, title, tenantId, by, deserted, onContinue, onClosed }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say } = speaker;
  const announce = useAnnounce();
  const { journals, lease, clock } = useAppServices();
  const [problem, setProblem] = React.useState('');
  // One for both buttons: what one of them holds the other would take for another tab.
  const [busy, setBusy] = React.useState(false);
  const begin = (): void => {
    setBusy(true);
    setProblem('');
  };
  const fail = (why: string): void => {
    setBusy(false);
    setProblem(why);
  };
  const gone = (what: string): void => {
    announce(what);
    onClosed();
  };
  const proceed = async (): Promise<void> => {
    begin();
    const stored = await journals.read(runId);
    const inspection = stored.kind === 'failed' ? stored : await inspectJournal(stored.value, tenantId, inSlices(clock));
    if (inspection.kind === 'failed') {
      return fail(say(`run.store.${inspection.problem}`));
    }
    if (inspection.kind === 'unusable') {
      // What can't be used any more since it was shown is shown as that.
      setBusy(false);
      return onClosed();
    }
    const { plan } = inspection.journal;
    const end = overIn(inspection);
    // Another tab may have come to its end, or closed it, while it was offered here.
    return end === 'open' ? onContinue(plan) : gone(endText(end, plan.task, speaker));
  };
  const close = async (): Promise<void> => {
    begin();
    const closed = await abandonRun(runId, tenantId, by, { journals, lease, clock });
    switch (closed.kind) {
      case 'stored':
        return gone(say(left.kind === 'unusable' ? 'run.open.removed' : 'run.end.abandoned'));
      case 'busy':
        return fail(say('run.refused.busy'));
      case 'failed':
        return fail(say(`run.store.${closed.problem}`));
    }
  };
  return (
    <section className={styles.notice} aria-labelledby="tenant-closure-open-run">
      <Heading level={2} id="tenant-closure-open-run" ref={title} tabIndex={-1} className={styles.title}>
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
            disabled={busy}
            allowDisabledFocus
            onClick={() => { void proceed(); }}
          />
        )}
        <DefaultButton
          styles={GROWING_BUTTON}
          text={say(left.kind === 'unusable' ? 'run.open.remove' : 'run.open.abandon')}
          disabled={busy}
          allowDisabledFocus
          onClick={() => { void close(); }}
        />
        {(left.kind === 'usable' || left.kind === 'imported') && <ExportJournal runId={runId} tenantId={tenantId} />}
      </div>
    </section>
  );
};

/** What continuing does first. */
const CONTINUES = { usable: 'run.open.continueWhat', damaged: 'run.open.damaged', imported: 'run.open.imported' } as const;

function Standing({ kind, header, counts }: Exclude<LeftRun, { kind: 'unusable' }>): React.ReactElement {
  const { say } = useText();
  const { planned, verified, failed } = counts;
  const { openedAt, approval, task } = header;
  return (
    <>
      <p>
        <strong>{say(`task.${task}.name`)}</strong>
      </p>
      <p>{say('run.open.lead', { at: openedAt, by: approval.by.name })}</p>
      <p>{say('run.open.counts', { verified, planned, open: planned - verified - failed })}</p>
      <p>{say(CONTINUES[kind])}</p>
      <p>{say('run.open.abandonWhat')}</p>
    </>
  );
}
