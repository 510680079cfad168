import * as React from 'react';
import { DashboardApp } from '../../src/ui/dashboard/DashboardApp';
import { TenantClosureApp } from '../../src/ui/TenantClosureApp';
import type { Choices } from './choices';
import type { LocalServices } from './services';

export interface ProductProps {
  readonly choices: Choices;
  readonly services: LocalServices;
}

/** The same roots that the web parts mount. */
export function Product({ choices, services }: ProductProps): React.ReactElement {
  return choices.surface === 'embedded' ? (
    <div className="embedded">
      <DashboardApp {...services} />
    </div>
  ) : (
    <TenantClosureApp {...services} readOnly={choices.access === 'readOnly'} />
  );
}
