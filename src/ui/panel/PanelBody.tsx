import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import { ResultMark } from '../kit/ResultMark';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { CheckActions } from './CheckActions';
import { Details } from './Details';
import { readAtOf } from './evidenceOf';
import { Objects } from './Objects';
import { usePanelStyles } from './panelStyles';
import { Section } from './Section';
import { TodoSteps } from './TodoSteps';
import { Waits } from './Waits';

export interface PanelBodyProps {
  readonly report: CheckReport;
}

/** A check from its result to its proof. */
export const PanelBody: React.FC<PanelBodyProps> = ({ report }) => {
  const styles = usePanelStyles();
  const { say, tell } = useText();
  const { facts } = useReadiness().reading;
  const { check, result } = report;
  const strings = checkStrings(check.id);
  const readAt = readAtOf(check, facts);
  const waits = result.kind === 'blocks' || result.kind === 'waiting' ? result.waits : [];
  return (
    <>
      <div className={styles.verdict}>
        <ResultMark kind={result.kind} size={18} />
        {readAt !== '' && <span className={styles.readAt}>{say('ui.panel.readAt', { at: readAt })}</span>}
      </div>
      <p className={styles.sentence}>{tell(result.message)}</p>
      <Section title={say('ui.panel.why')}>
        <p className={styles.text}>{tell(strings.why)}</p>
      </Section>
      <Objects report={report} />
      {waits.length > 0 && (
        <Section title={say('ui.panel.waits')}>
          <Waits waits={waits} />
        </Section>
      )}
      <Section title={say('ui.panel.todo')}>
        <TodoSteps report={report} />
        <CheckActions report={report} />
      </Section>
      <Section title={say('ui.panel.proof')}>
        <p className={styles.text}>{tell(strings.proof)}</p>
      </Section>
      <Section title={say('ui.panel.details')}>
        <Details report={report} />
      </Section>
    </>
  );
};
