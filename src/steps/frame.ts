import type { FactId, Facts } from '../facts';
import { isExternal, type Me } from '../facts/me';
import type { Organization } from '../facts/organization';
import type { ListingId } from '../facts/source';
import { tenantNamed } from '../facts/tenantNamed';
import { WRITES, type WriteRouteId } from '../routes/writes';
import type { Obstacle } from './task';

/** What every plan stands on: which tenant it is, and who acts. */
export type Frame =
  | { readonly kind: 'framed'; readonly organization: Organization; readonly me: Me }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] };

/** Reads tenant and acting admin out of the facts and names everything that forbids planning. */
export function frameOf(facts: Facts, routes: readonly WriteRouteId[]): Frame {
  const { organization, me } = facts;
  const unread = [...unreadObstacle(facts, 'organization'), ...unreadObstacle(facts, 'me'), ...unreadObstacle(facts, 'session')];
  if (organization.kind === 'unread' || me.kind === 'unread') {
    return { kind: 'obstructed', obstacles: unread };
  }
  const obstacles = [
    ...unread,
    ...tenantObstacles(facts, organization.value),
    ...scopeObstacles(facts, routes),
    ...(isExternal(me.value) ? [{ kind: 'actingAdminGuest' } as const] : []),
    // Switching synchronization off, or deleting on-premises, would take the acting admin away in the middle.
    ...(me.value.source === 'synced' ? [{ kind: 'actingAdminSynced' } as const] : [])
  ];
  return obstacles.length > 0
    ? { kind: 'obstructed', obstacles }
    : { kind: 'framed', organization: organization.value, me: me.value };
}

/** The obstacle that an unread fact is, if it is. */
export function unreadObstacle(facts: Facts, fact: FactId): readonly Obstacle[] {
  const found = facts[fact];
  return found.kind === 'unread' ? [{ kind: 'unread', fact, reason: found.reason }] : [];
}

/** The obstacle that a listing without its later pages is. */
export function sampleObstacle(facts: Facts, fact: ListingId): readonly Obstacle[] {
  const found = facts[fact];
  return found.kind === 'read' && found.value.extent === 'sample' ? [{ kind: 'sampleOnly', fact }] : [];
}

function tenantObstacles(facts: Facts, organization: Organization): readonly Obstacle[] {
  return tenantNamed(facts, organization).kind === 'same' ? [] : [{ kind: 'otherTenant' }];
}

/**
 * Scopes that include what a route asks for at least.
 * @see https://learn.microsoft.com/graph/api/user-delete#permissions
 * @see https://learn.microsoft.com/graph/api/user-update#permissions
 */
const BROADER: Readonly<Record<string, readonly string[]>> = {
  'User.DeleteRestore.All': ['User.ReadWrite.All'],
  'User.EnableDisableAccount.All': ['User.ReadWrite.All']
};

function scopeObstacles(facts: Facts, routes: readonly WriteRouteId[]): readonly Obstacle[] {
  const { session } = facts;
  if (session.kind === 'unread' || session.value.token.kind === 'opaque') {
    return [];
  }
  const granted = new Set(session.value.token.scopes);
  // Two forms of one change ask for the same scope.
  return [...new Set(routes.map((route) => WRITES[route].scope))]
    .filter((scope) => ![scope, ...(BROADER[scope] ?? [])].some((each) => granted.has(each)))
    .map((scope) => ({ kind: 'scopeMissing', scope }));
}
