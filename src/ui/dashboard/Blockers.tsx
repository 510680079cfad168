import * as React from 'react';
import { Heading } from '../frame/Heading';
import { ResultMark } from '../kit/ResultMark';
import { addressOf } from '../state/address';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { ConsoleLink } from './ConsoleLink';
import { useDashboardStyles } from './dashboardStyles';
import { useShows } from './shows';

/** The first things in the way, in the order of the article. They open in the console. */
export const Blockers: React.FC = () => {
  const styles = useDashboardStyles();
  const { say, tell } = useText();
  const { blockers } = useShows();
  const { reports } = useReadiness();
  const blocking = reports.filter(({ check, result }) => check.weight === 'B' && result.kind === 'blocks');
  return (
    <>
      <Heading level={2} className={styles.title}>
        {say('ui.dashboard.topBlockers')}
      </Heading>
      {blocking.length === 0 && <p className={styles.text}>{say('ui.dashboard.noBlockers')}</p>}
      <ul className={styles.blockers}>
        {blocking.slice(0, blockers).map(({ check, result }) => (
          <li key={check.id}>
            <ResultMark kind={result.kind} as="icon" />
            <span>
              <span className={styles.id}>{check.id}</span>{' '}
              <ConsoleLink address={addressOf({ kind: 'check', id: check.id })}>{tell(result.message)}</ConsoleLink>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
