import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Wait } from '../../checks/check';
import { WAIT_RULES } from '../../checks/waitRules';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { usePanelStyles } from './panelStyles';

export interface WaitsProps {
  readonly waits: readonly Wait[];
}

/** Until when, what, by which rule, from which source. */
export const Waits: React.FC<WaitsProps> = ({ waits }) => {
  const styles = usePanelStyles();
  const { say, tell, format } = useText();
  return (
    <ul className={styles.waits}>
      {waits.map((wait) => (
        <li key={`${wait.rule} ${wait.name} ${wait.from}`}>
          <div className={styles.waitDate}>{format.dateWithDistance(wait.until)}</div>
          {wait.name !== '' && (
            <div>
              <Name text={wait.name} />
            </div>
          )}
          <div>
            {tell(WAIT_RULES[wait.rule].sentence)}{' '}
            <Link href={WAIT_RULES[wait.rule].docs} target="_blank" rel="noreferrer">
              {say('ui.timeline.source')}
            </Link>
          </div>
          <div className={styles.quiet}>
            {say(wait.state === 'running' ? 'ui.timeline.running' : 'ui.timeline.afterAction')}
            {' · '}
            {say(wait.basis === 'service' ? 'ui.timeline.byService' : 'ui.timeline.byRule')}
          </div>
        </li>
      ))}
    </ul>
  );
};
