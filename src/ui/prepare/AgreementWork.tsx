import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { CheckActions } from '../panel/CheckActions';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

export interface AgreementWorkProps {
  readonly report: CheckReport;
}

const HOW = ['ui.prepare.agreement.1', 'ui.prepare.agreement.2', 'ui.prepare.agreement.3', 'ui.prepare.agreement.4'] as const;

/** The question that decides words, tasks and clocks of steps 2 and 3, with the way to its answer. */
export const AgreementWork: React.FC<AgreementWorkProps> = ({ report }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <ol className={styles.path}>
        {HOW.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ol>
      <p className={styles.quiet}>{say('ui.prepare.agreement.graph')}</p>
      <CheckActions report={report} />
    </>
  );
};
