import { isOurs } from '../checks/lib/ownPrincipal';
import type { Application } from '../facts/applications';
import type { Session } from '../facts/session';
import type { Obstacle } from './task';

/** The app registrations of the tenant: the one that this product signs in with, and all others. */
export interface OwnApplications {
  readonly ours: readonly Application[];
  readonly others: readonly Application[];
  readonly obstacles: readonly Obstacle[];
}

/** An opaque token names no application: when none is known by its name either, any of them could be ours. */
export function ownApplications(applications: readonly Application[], session: Session, tenantId: string): OwnApplications {
  const ours = applications.filter((each) => isOurs(each, session, tenantId));
  return {
    ours,
    others: applications.filter((each) => !ours.includes(each)),
    obstacles: session.token.kind === 'opaque' && ours.length === 0 ? [{ kind: 'ownPrincipalNotFound' }] : []
  };
}
