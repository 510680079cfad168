import * as React from 'react';
import { DashboardApp } from '../../src/ui/dashboard/DashboardApp';
import { TenantClosureApp } from '../../src/ui/TenantClosureApp';
import type { Choices } from './choices';
import type { LocalHost } from './localHost';

export interface ProductProps {
  readonly choices: Choices;
  readonly local: LocalHost;
}

/** The same roots that the web parts mount. */
export function Product({ choices, local }: ProductProps): React.ReactElement {
  return choices.surface === 'embedded' ? (
    <div className="embedded">
      <DashboardApp host={local.host} />
    </div>
  ) : (
    <TenantClosureApp host={local.host} readOnly={choices.access === 'readOnly'} />
  );
}
