import * as React from 'react';
import type { Plan } from '../../run/plan';
import type { LogEntry } from '../../run/progress';
import { Heading } from '../frame/Heading';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { useRunStyles } from './runStyles';
import { useFlowStyles } from './flowStyles';

export interface RunLogProps {
  readonly plan: Plan;
  readonly entries: readonly LogEntry[];
}

/** What is worth a look while it runs; the results hold everything. */
const SHOWN = 10;

/** The last outcomes, the newest first. */
export const RunLog: React.FC<RunLogProps> = ({ plan, entries }) => {
  const styles = useRunStyles();
  const sections = useFlowStyles();
  const { say, format } = useText();
  const names = React.useMemo(() => new Map(plan.items.map(({ id, name }) => [id, name])), [plan]);
  return (
    <section className={sections.section} aria-label={say('run.log')}>
      <Heading level={4} className={sections.title}>
        {say('run.log')}
      </Heading>
      <ol className={styles.log}>
        {entries.slice(0, SHOWN).map(({ at, id, what, graphCode }) => (
          <li key={`${id} ${what} ${at}`}>
            <span className={styles.time}>{format.dateTime(new Date(at).toISOString())}</span>
            <Name text={names.get(id) ?? id} /> · {say(`run.log.${what}`)}
            {graphCode !== '' && ` · ${graphCode}`}
          </li>
        ))}
      </ol>
    </section>
  );
};
