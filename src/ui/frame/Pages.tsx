import * as React from 'react';
import { lazyPart } from '../kit/lazyPart';
import { useReadiness } from '../state/ReadingContext';
import { stepStates } from '../state/stepStates';
import type { Wayfinding } from '../state/usePlace';
import { useAnnounceShown } from '../state/useAnnounceShown';
import { useRows } from '../state/useRows';
import { Boundary } from '../states/Boundary';
import { Skeleton } from '../states/Skeleton';
import ReadinessScreen from '../readiness/ReadinessScreen';

const StepPage = lazyPart(() => import(/* webpackChunkName: 'steps' */ '../steps/StepPage'));
const OpenCheck = lazyPart(() => import(/* webpackChunkName: 'panel' */ '../panel/OpenCheck'));

/** The page at an address, and the panel beside it. */
const Pages: React.FC<Wayfinding> = ({ place, page, view, onView }) => {
  const { reports, reading } = useReadiness();
  const { groups, orderFor } = useRows(reports, reading.facts, view);
  useAnnounceShown(groups, view);
  React.useEffect(() => {
    OpenCheck.preload();
    StepPage.preload();
  }, []);
  const steps = React.useMemo(() => stepStates(reports), [reports]);
  const step = page.kind === 'step' ? steps.find((each) => each.step === page.step) : undefined;
  return (
    <>
      <Boundary key={step === undefined ? 'readiness' : step.step}>
        {step === undefined ? (
          <ReadinessScreen view={view} onView={onView} groups={groups} open={place.kind === 'check' ? place.id : 'none'} />
        ) : (
          <React.Suspense fallback={<Skeleton />}>
            <StepPage state={step} />
          </React.Suspense>
        )}
      </Boundary>
      {place.kind === 'check' && (
        <Boundary>
          <React.Suspense fallback={<></>}>
            <OpenCheck id={place.id} order={orderFor(place.id)} page={page} />
          </React.Suspense>
        </Boundary>
      )}
    </>
  );
};

export default Pages;
