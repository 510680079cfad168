import * as React from 'react';
import { lazyPart } from '../kit/lazyPart';
import { Root } from '../Root';
import type { ReaderServices } from '../services';
import { useServiceTime } from '../state/useServiceTime';
import { DashboardSkeleton } from './DashboardSkeleton';
import { SHOWS_AT_FIRST, ShowsProvider, type Shows } from './shows';

const DashboardScreen = lazyPart(() => import(/* webpackChunkName: 'dashboard' */ './DashboardScreen'));

export type DashboardAppProps = Omit<ReaderServices, 'access'> & {
  /** As its page wants it; everything when left out. */
  readonly shows?: Shows;
};

/** The readiness dashboard: compact, reads only. It never sees anything that could write. */
export function DashboardApp({ graph, clock, records, download, shows = SHOWS_AT_FIRST, ...handed }: DashboardAppProps): React.ReactElement {
  const { host, now } = useServiceTime(handed.host, clock);
  const services = React.useMemo<ReaderServices>(
    () => ({ host, graph, clock, records, download, access: 'watching' }),
    [host, graph, clock, records, download]
  );
  // Together with the language, not after it.
  React.useState(DashboardScreen.preload);
  return (
    <Root services={services} now={now}>
      <ShowsProvider value={shows}>
        <React.Suspense fallback={<DashboardSkeleton />}>
          <DashboardScreen />
        </React.Suspense>
      </ShowsProvider>
    </Root>
  );
}
