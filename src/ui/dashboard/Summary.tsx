import * as React from 'react';
import { closingDate, type ClosingDate } from '../../checks/closingDate';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { Name } from '../kit/Name';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { Blockers } from './Blockers';
import { ConsoleLink } from './ConsoleLink';
import { Counters } from './Counters';
import { useDashboardStyles } from './dashboardStyles';
import { useShows } from './shows';

/** The same facts as the console, in one look. */
export const Summary: React.FC = () => {
  const styles = useDashboardStyles();
  const { say } = useText();
  const { address } = useReaderServices().host;
  const shows = useShows();
  const { reports, reading } = useReadiness();
  const { facts } = reading;
  const closing = React.useMemo(() => closingDate(reports, facts), [reports, facts]);
  return (
    <div className={styles.root}>
      <div className={styles.halves}>
        <div>
          {shows.tenant && facts.organization.kind === 'read' && (
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
          {shows.counters && <Counters />}
        </div>
        {shows.blockers > 0 && (
          <div className={styles.way}>
            <Blockers />
          </div>
        )}
      </div>
      <p className={styles.foot}>
        <span className={styles.readsOnly}>
          <Glyph name="eye" /> {say('ui.dashboard.readsOnly')}
        </span>
        {address.link('') !== '' && <ConsoleLink address="">{say('ui.dashboard.openConsole')}</ConsoleLink>}
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
