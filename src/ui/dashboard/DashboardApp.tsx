import * as React from 'react';
import type { Host } from '../../ports/host';

export interface DashboardAppProps {
  readonly host: Host;
}

/** The readiness dashboard: compact, reads only. */
export function DashboardApp({ host }: DashboardAppProps): React.ReactElement {
  return <section lang={host.locale}>Tenant Closure</section>;
}
