import * as React from 'react';
import { Heading } from '../frame/Heading';
import { ResultMark } from '../kit/ResultMark';
import { useReaderServices } from '../services';
import { addressOf } from '../state/address';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useDashboardStyles } from './dashboardStyles';

const SHOWN = 3;

/** The first three things in the way, in the order of the article. They open in the console. */
export const Blockers: React.FC = () => {
  const styles = useDashboardStyles();
  const { say, tell } = useText();
  const { address } = useReaderServices().host;
  const { reports } = useReadiness();
  const blocking = reports.filter(({ check, result }) => check.weight === 'B' && result.kind === 'blocks').slice(0, SHOWN);
  return (
    <>
      <Heading level={2} className={styles.title}>
        {say('ui.dashboard.topBlockers')}
      </Heading>
      {blocking.length === 0 && <p className={styles.text}>{say('ui.dashboard.noBlockers')}</p>}
      <ul className={styles.blockers}>
        {blocking.map(({ check, result }) => {
          const link = address.link(addressOf({ kind: 'check', id: check.id }));
          const words = tell(result.message);
          return (
            <li key={check.id}>
              <ResultMark kind={result.kind} as="icon" />
              <span>
                <span className={styles.id}>{check.id}</span>{' '}
                {link === '' ? (
                  words
                ) : (
                  <a href={link} target="_blank" rel="noreferrer" className={styles.link}>
                    {words}
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};
