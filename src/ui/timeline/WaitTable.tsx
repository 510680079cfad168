import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Wait } from '../../checks/check';
import { WAIT_RULES } from '../../checks/waitRules';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { useTimelineStyles } from './timelineStyles';

export interface WaitTableProps {
  readonly waits: readonly Wait[];
}

/** The picture's twin: everything it shows, in words. */
export const WaitTable: React.FC<WaitTableProps> = ({ waits }) => {
  const styles = useTimelineStyles();
  const { say, tell, format } = useText();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-labelledby="tenant-closure-timeline">
        <thead>
          <tr>
            <th scope="col">{say('ui.timeline.column.what')}</th>
            <th scope="col">{say('ui.timeline.column.from')}</th>
            <th scope="col">{say('ui.timeline.column.until')}</th>
          </tr>
        </thead>
        <tbody>
          {waits.map((wait) => (
            <tr key={`${wait.rule} ${wait.name} ${wait.from}`}>
              <th scope="row">
                <Name text={wait.name === '' ? say(`ui.wait.${wait.rule}`) : wait.name} />
                <div className={styles.rule}>
                  {tell(WAIT_RULES[wait.rule].sentence)}{' '}
                  <Link href={WAIT_RULES[wait.rule].docs} target="_blank" rel="noreferrer">
                    {say('ui.timeline.source')}
                  </Link>
                </div>
                <div className={styles.rule}>
                  {say(wait.state === 'running' ? 'ui.timeline.running' : 'ui.timeline.afterAction')}
                  {' · '}
                  {say(wait.basis === 'service' ? 'ui.timeline.byService' : 'ui.timeline.byRule')}
                </div>
              </th>
              <td>{format.date(wait.from)}</td>
              <td>{format.date(wait.until)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
