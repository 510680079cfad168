import { isOurs } from '../checks/lib/ownPrincipal';
import { spfxPrincipalHolds } from '../checks/lib/scopes';
import type { Facts } from '../facts';
import type { Application } from '../facts/applications';
import type { Session } from '../facts/session';
import { WRITES } from '../routes/writes';
import type { Obstacle } from './task';

/** The app registrations of the tenant: the one that this product signs in with, and all others. */
export interface OwnApplications {
  readonly ours: readonly Application[];
  readonly others: readonly Application[];
  readonly obstacles: readonly Obstacle[];
}

/**
 * An opaque token names no application: when none is known by its name either, any of them could be ours, unless
 * Microsoft's own principal, which needs no registration, was granted what deleting them takes.
 */
export function ownApplications(facts: Facts, applications: readonly Application[], session: Session, tenantId: string): OwnApplications {
  const ours = applications.filter((each) => isOurs(each, session, tenantId));
  const others = applications.filter((each) => !ours.includes(each));
  const inDoubt = session.token.kind === 'opaque' && ours.length === 0 && others.length > 0;
  return {
    ours,
    others,
    obstacles: inDoubt && !spfxPrincipalHolds(facts, WRITES.deleteApplication.scope) ? [{ kind: 'ownPrincipalNotFound' }] : []
  };
}
