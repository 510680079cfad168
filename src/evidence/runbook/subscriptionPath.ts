import type { Path } from '../../checks/lib/agreementPath';
import type { KnownPath, PortalAct } from '../../checks/lib/portalPath';
import type { Subscription } from '../../facts/subscriptions';

/** What is still to be done to a subscription in this state. */
export function actsOn(path: KnownPath, status: Subscription['status']): readonly PortalAct[] {
  switch (status) {
    case 'enabled':
    case 'warning':
    case 'unknown':
      return path === 'selfService' ? ['delete'] : ['cancel', 'delete'];
    case 'suspended':
    case 'lockedOut':
      return ['delete'];
    case 'deleted':
      return [];
  }
}

/** Nobody has answered under which agreement it was bought, so the runbook shows both ways. */
export function pathsToShow(path: Path): readonly KnownPath[] {
  return path === 'unknown' ? ['mosa', 'mca'] : [path];
}
