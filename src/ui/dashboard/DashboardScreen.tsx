import * as React from 'react';
import { RehearsalBand } from '../frame/RehearsalBand';
import { ReadBar } from '../readiness/ReadBar';
import { useReaderServices } from '../services';
import { problemOf } from '../state/problem';
import { ReadinessProvider, type Readiness } from '../state/ReadingContext';
import { useAnnounceReading } from '../state/useAnnounceReading';
import { useJudged } from '../state/useJudged';
import { useReading } from '../state/useReading';
import { ProblemScreen } from '../states/ProblemScreen';
import { useText } from '../text/TextContext';
import { DashboardSkeleton } from './DashboardSkeleton';
import { useDashboardStyles } from './dashboardStyles';
import { Summary } from './Summary';

/** Headline, counters, the first things in the way, and since when we know: as narrow as 300 pixels. */
const DashboardScreen: React.FC = () => {
  const styles = useDashboardStyles();
  const { say } = useText();
  const { host } = useReaderServices();
  const reader = useReading();
  const { read, stop } = reader;
  const judged = useJudged(reader.reading);
  const { reading } = judged;
  const readiness = React.useMemo<Readiness>(() => ({ ...reader, ...judged }), [reader, judged]);
  React.useEffect(read, [read]);
  const problem = reading.shown === 'facts' ? problemOf(reading.facts) : 'none';
  return (
    <ReadinessProvider value={readiness}>
      <Announcements />
      <section className={styles.frame} aria-label={`${say('ui.product')}: ${say('ui.dashboard')}`} data-surface={host.surface}>
        <RehearsalBand />
        {reading.shown === 'nothing' && reading.phase !== 'stopped' && <DashboardSkeleton />}
        {problem !== 'none' && <ProblemScreen problem={problem} onAgain={read} />}
        {reading.shown === 'facts' && problem === 'none' && <Summary />}
        {(reading.shown === 'facts' || reading.phase === 'stopped') && <ReadBar reading={reading} onRead={read} onStop={stop} />}
      </section>
    </ReadinessProvider>
  );
};

function Announcements(): React.ReactElement {
  useAnnounceReading();
  return <></>;
}

export default DashboardScreen;
