import * as React from 'react';
import { eachOf, type Work } from '../../ports/work';
import type { Plan } from '../../run/plan/plan';
import type { LogEntry } from '../../run/ledger/progress';
import { Heading } from '../frame/Heading';
import { Name } from '../kit/Name';
import { useWork } from '../state/useWork';
import { useText } from '../text/TextContext';
import { useRunStyles } from './runStyles';
import { useFlowStyles } from './flowStyles';

export interface RunLogProps {
  readonly plan: Plan;
  readonly entries: readonly LogEntry[];
  /** Of its heading, below the one of the run. */
  readonly level: 3 | 4;
}

/** What is worth a look while it runs; the results hold everything. */
const SHOWN = 10;

function* namesOf({ items }: Plan): Work<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  yield* eachOf(items, ({ id, name }) => names.set(id, name));
  return names;
}

/** The last outcomes, the newest first. */
export const RunLog: React.FC<RunLogProps> = ({ plan, entries, level }) => {
  const styles = useRunStyles();
  const sections = useFlowStyles();
  const { say, format } = useText();
  const names = useWork(React.useCallback(() => namesOf(plan), [plan]));
  return (
    <section className={sections.section} aria-label={say('run.log')}>
      <Heading level={level} className={sections.title}>
        {say('run.log')}
      </Heading>
      <ol className={styles.log}>
        {entries.slice(0, SHOWN).map(({ at, id, what, graphCode }) => (
          <li key={`${id} ${what} ${at}`}>
            <span className={styles.time}>{format.dateTime(new Date(at).toISOString())}</span>
            <Name text={(names.kind === 'done' ? names.value.get(id) : undefined) ?? id} /> · {say(`run.log.${what}`)}
            {graphCode !== '' && ` · ${graphCode}`}
          </li>
        ))}
      </ol>
    </section>
  );
};
