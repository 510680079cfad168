import * as React from 'react';
import type { Host } from '../ports/host';

export interface TenantClosureAppProps {
  readonly host: Host;
  /** The page is for watching only. */
  readonly readOnly: boolean;
}

/** The closing console. */
export function TenantClosureApp({ host, readOnly }: TenantClosureAppProps): React.ReactElement {
  return (
    <main lang={host.locale} data-read-only={readOnly}>
      Tenant Closure
    </main>
  );
}
