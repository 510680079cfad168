import * as React from 'react';
import { closingDate, type ClosingDate } from '../../checks/closingDate';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { Name } from '../kit/Name';
import { useReaderServices } from '../services';
import { countResults, RESULT_KINDS } from '../state/counts';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { Blockers } from './Blockers';
import { useDashboardStyles } from './dashboardStyles';

/** The same facts as the console, in one look. */
export const Summary: React.FC = () => {
  const styles = useDashboardStyles();
  const { say, format } = useText();
  const { address } = useReaderServices().host;
  const { reports, reading } = useReadiness();
  const { facts } = reading;
  const closing = React.useMemo(() => closingDate(reports, facts), [reports, facts]);
  const counts = countResults(reports);
  const consoleLink = address.link('');
  return (
    <div className={styles.root}>
      {facts.organization.kind === 'read' && (
        <p className={styles.tenant}>
          <strong>
            <Name text={facts.organization.value.displayName} />
          </strong>{' '}
          <Name text={facts.organization.value.initialDomain} />
        </p>
      )}
      <Heading level={1} className={styles.label}>
        {say('ui.headline.label')}
      </Heading>
      <Day closing={closing} />
      <ul className={styles.counters} aria-label={say('ui.headline.counters')}>
        {RESULT_KINDS.map((kind) => (
          <li key={kind}>
            <span className={styles.count}>
              <span className={styles[kind]}>
                <Glyph name={kind} />
              </span>
              {format.number(counts[kind])}
            </span>
            <span className={styles.word}>{say(`result.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <Blockers />
      <p className={styles.foot}>
        <span className={styles.readsOnly}>
          <Glyph name="eye" /> {say('ui.dashboard.readsOnly')}
        </span>
        {consoleLink !== '' && (
          <a href={consoleLink} target="_blank" rel="noreferrer" className={styles.link}>
            {say('ui.dashboard.openConsole')}
          </a>
        )}
      </p>
    </div>
  );
};

function Day({ closing }: { readonly closing: ClosingDate }): React.ReactElement {
  const styles = useDashboardStyles();
  const { say, format } = useText();
  switch (closing.kind) {
    case 'now':
      return <p className={styles.date}>{say('ui.headline.now')}</p>;
    case 'date':
      return (
        <>
          <p className={styles.date}>{format.date(closing.date)}</p>
          <p className={styles.distance}>{format.dateWithDistance(closing.date)}</p>
        </>
      );
    case 'unknown':
      return closing.atLeast === undefined ? (
        <p className={styles.date}>{say('ui.headline.unknown')}</p>
      ) : (
        <p className={styles.date}>{say('ui.headline.notBefore', { date: closing.atLeast.date })}</p>
      );
  }
}
