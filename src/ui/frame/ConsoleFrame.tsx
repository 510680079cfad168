import * as React from 'react';
import { STEPS } from '../../checks/check';
import { closedBy } from '../closing/closedBy';
import { lazyPart } from '../kit/lazyPart';
import { ReadBar } from '../readiness/ReadBar';
import { addressOf } from '../state/address';
import { ListViewProvider } from '../state/ListViewContext';
import { problemOf } from '../state/problem';
import { useReadiness } from '../state/ReadingContext';
import { stepStates } from '../state/stepStates';
import { useAnnounceReading } from '../state/useAnnounceReading';
import { usePlace } from '../state/usePlace';
import { useRememberSettled } from '../state/useRememberSettled';
import { Boundary } from '../states/Boundary';
import { FirstRun } from '../states/FirstRun';
import { ProblemScreen } from '../states/ProblemScreen';
import { Skeleton } from '../states/Skeleton';
import { useFrameStyles } from './frameStyles';
import { IdentityBar } from './IdentityBar';
import { Rail, type RailStep } from './Rail';
import { RehearsalBand } from './RehearsalBand';
import { useFocusOnPage } from './useFocusOnPage';

const ClosingPage = lazyPart(() => import(/* webpackChunkName: 'closing' */ '../closing/ClosingPage'));
const PerhapsGone = lazyPart(() => import(/* webpackChunkName: 'closing' */ '../closing/PerhapsGone'));
const Pages = lazyPart(() => import(/* webpackChunkName: 'pages' */ './Pages'));

/** What is always in sight, and the page in the middle of it. */
export const ConsoleFrame: React.FC = () => {
  const styles = useFrameStyles();
  const { reading, reports, read, stop, recall } = useReadiness();
  const where = usePlace();
  const { place, page, view } = where;
  const content = useFocusOnPage(page);
  useAnnounceReading();
  useRememberSettled();
  // After the end this browser is all that knows of the tenant.
  React.useEffect(() => {
    void recall();
  }, [recall]);
  // While the tenant is being read, or somebody reads what this is.
  React.useEffect(() => Pages.preload(), []);

  // Somebody who follows a link to a check, a step or a filtered list wants to see it, and reading changes nothing.
  const addressed = React.useRef(addressOf(place, view) !== '');
  React.useEffect(() => {
    if (addressed.current) {
      read();
    }
  }, [read]);

  const running = reading.phase === 'headline' || reading.phase === 'objects';
  const problem = reading.shown === 'facts' ? problemOf(reading.facts) : 'none';
  const known = reading.shown === 'facts' && problem === 'none';
  const { records } = reading.facts;
  const said = closedBy(reading.facts);
  // A deleted directory answers like an expired session: what somebody attested goes before that.
  const ended = said !== 'open' && (!known || place.kind === 'readiness');
  const rail: readonly RailStep[] = known
    ? stepStates(reports).map((state) => ({ kind: 'known', state }))
    : STEPS.map((step) => ({ kind: 'notRead', step }));
  return (
    <ListViewProvider value={view}>
      <div className={styles.top}>
        <RehearsalBand />
        <IdentityBar organization={reading.facts.organization} me={reading.facts.me} />
      </div>
      <Rail steps={rail} current={page} />
      {(running || known) && <ReadBar reading={reading} onRead={read} onStop={stop} />}
      <div ref={content}>
        {ended && records.kind === 'read' && (
          <React.Suspense fallback={<Skeleton />}>
            <ClosingPage said={said} records={records.value} />
          </React.Suspense>
        )}
        {!ended && reading.shown === 'nothing' && !running && <FirstRun stopped={reading.phase === 'stopped'} onRead={read} />}
        {!ended && reading.shown === 'nothing' && running && <Skeleton />}
        {!ended && problem !== 'none' && <ProblemScreen problem={problem} onAgain={read} />}
        {!ended && problem !== 'none' && problem.kind === 'signIn' && records.kind === 'read' && (
          <React.Suspense fallback={<></>}>
            <PerhapsGone />
          </React.Suspense>
        )}
        {!ended && known && (
          <Boundary>
            <React.Suspense fallback={<Skeleton />}>
              <Pages {...where} />
            </React.Suspense>
          </Boundary>
        )}
      </div>
    </ListViewProvider>
  );
};
