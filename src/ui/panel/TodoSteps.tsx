import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { checkStrings, todoSteps } from '../../checks/checkStrings';
import { remedyMessage } from '../../checks/lib/unread';
import { useText } from '../text/TextContext';
import { usePanelStyles } from './panelStyles';

export interface TodoStepsProps {
  readonly report: CheckReport;
}

/** What to do, as numbered lines; what makes a check readable comes before what the check asks for. */
export const TodoSteps: React.FC<TodoStepsProps> = ({ report: { check, result } }) => {
  const styles = usePanelStyles();
  const { say, tell } = useText();
  if (result.kind === 'pass') {
    return <p className={styles.text}>{say('ui.panel.todo.nothing')}</p>;
  }
  const steps = todoSteps(tell(checkStrings(check.id).todo));
  return (
    <>
      {result.kind === 'couldNotCheck' && <p className={styles.text}>{tell(remedyMessage(result.reason))}</p>}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
};
