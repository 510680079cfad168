import * as React from 'react';
import { ProductArea } from './frame/ProductArea';
import { lazyPart } from './kit/lazyPart';
import { Root } from './Root';
import { AppServicesProvider, type AppServices } from './services';
import { useServiceTime } from './state/useServiceTime';
import { Skeleton } from './states/Skeleton';

const Console = lazyPart(() => import(/* webpackChunkName: 'console' */ './Console'));

export type TenantClosureAppProps = Omit<AppServices, 'access'> & {
  /** The page is for watching only, e.g. for a second admin. */
  readonly readOnly: boolean;
};

/** The closing console: what the web part and the local page mount. */
export function TenantClosureApp({ readOnly, ...handed }: TenantClosureAppProps): React.ReactElement {
  const { graph, clock, random, records, download, journals, lease, settings, inventory } = handed;
  const { host, now } = useServiceTime(handed.host, clock);
  const services = React.useMemo<AppServices>(
    () => ({ host, graph, clock, random, records, download, journals, lease, settings, inventory, access: readOnly ? 'watching' : 'acting' }),
    [host, graph, clock, random, records, download, journals, lease, settings, inventory, readOnly]
  );
  // Together with the language, not after it.
  React.useState(Console.preload);
  return (
    <Root services={services} now={now}>
      <AppServicesProvider value={services}>
        <ProductArea>
          <React.Suspense fallback={<Skeleton />}>
            <Console />
          </React.Suspense>
        </ProductArea>
      </AppServicesProvider>
    </Root>
  );
}
