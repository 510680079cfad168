import * as React from 'react';

/** The readiness dashboard: compact, reads only. */
export function DashboardApp(): React.ReactElement {
  return <section>Tenant Closure</section>;
}
