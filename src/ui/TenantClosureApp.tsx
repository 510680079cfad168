import * as React from 'react';

/** The closing console. */
export function TenantClosureApp(): React.ReactElement {
  return <main>Tenant Closure</main>;
}
