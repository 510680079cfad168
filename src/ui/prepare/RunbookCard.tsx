import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Glyph } from '../kit/Glyph';
import { useAnnounce } from '../kit/LiveRegion';
import { saveText } from '../kit/saveText';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

/** What came of the last attempt to save. `saved` with what was kept: the record itself shows it. */
type Outcome = 'none' | 'saving' | 'failed' | 'notKept';

/** Saves the file that is needed when SharePoint, and this tool with it, is gone. The place that mounts it has the heading. */
export const RunbookCard: React.FC = () => {
  const styles = useStepStyles();
  const words = useText();
  const { say, tell } = words;
  const { host, clock, access } = useReaderServices();
  const { reading, reports, keep } = useReadiness();
  const announce = useAnnounce();
  const [outcome, setOutcome] = React.useState<Outcome>('none');
  const { facts } = reading;
  const { organization, me, records } = facts;
  const runbook = records.kind === 'read' ? records.value.runbook : undefined;
  const carrier = reports.find(({ check }) => check.id === 'S07');

  const save = async (): Promise<void> => {
    if (organization.kind !== 'read' || me.kind !== 'read') {
      return;
    }
    const tenant = organization.value;
    const by = me.value.displayName || me.value.userPrincipalName;
    setOutcome('saving');
    try {
      // A chunk of its own: whoever never saves a runbook never loads what writes it.
      const { runbookHtml, runbookFileName, runbookInput } = await import(/* webpackChunkName: 'runbook' */ '../../evidence/runbook');
      const at = new Date(await host.serverTime().catch(() => clock.now())).toISOString();
      const input = runbookInput(facts, { tenant, cloud: host.cloud, locale: host.locale, now: at, who: by });
      saveText(runbookFileName(input), 'text/html', runbookHtml(input, words));
      const kept = await keep((all) => ({ ...all, runbook: { kind: 'saved', by, at } }));
      setOutcome(kept === 'kept' ? 'none' : 'notKept');
      if (kept === 'kept') {
        announce(say('runbook.card.done'));
      }
    } catch {
      setOutcome('failed');
    }
  };

  return (
    <article className={styles.card}>
      <p className={styles.finding}>{say('runbook.card.what')}</p>
      <p className={styles.finding}>
        {say('runbook.card.when')} {carrier !== undefined && tell(carrier.result.message)}
      </p>
      <p className={styles.quiet}>{say('runbook.card.where')}</p>
      <p className={styles.finding}>
        {runbook?.kind === 'saved' ? say('runbook.card.saved', runbook) : say('runbook.card.notSaved')}
      </p>
      {access === 'watching' ? (
        <p className={styles.quiet}>{say('ui.watching')}</p>
      ) : organization.kind === 'unread' || me.kind === 'unread' ? (
        <p className={styles.quiet}>{say('runbook.card.notRead')}</p>
      ) : (
        <div className={styles.actions}>
          <PrimaryButton
            text={say(runbook?.kind === 'saved' ? 'runbook.card.again' : 'runbook.card.save')}
            disabled={outcome === 'saving'}
            allowDisabledFocus
            onClick={save}
            onRenderIcon={() => <Glyph name="download" />}
          />
        </div>
      )}
      {(outcome === 'failed' || outcome === 'notKept') && (
        <p role="alert" className={styles.finding}>
          {say(`runbook.card.${outcome}`)}
        </p>
      )}
    </article>
  );
};
