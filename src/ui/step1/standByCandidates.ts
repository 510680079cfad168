import type { FactId, Facts } from '../../facts';
import type { User } from '../../facts/users';
import { authoritiesFrom, isActiveGlobalAdministrator, type Authorities } from '../../steps/authority';
import { sameId } from '../../steps/fold';

/** Who can stay on stand-by: other active Global Administrators of the cloud who can sign in. */
export type StandByCandidates =
  | { readonly kind: 'known'; readonly users: readonly User[] }
  | { readonly kind: 'unknown' };

/** What they are found from. */
export const STAND_BY_NEEDS: readonly FactId[] = ['users', 'me', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities'];

/** A synced account goes with its directory, a guest's home is elsewhere, a blocked one helps nobody. */
export function standByCandidates(facts: Facts): StandByCandidates {
  const { users, me } = facts;
  const authorities = authoritiesFrom(facts);
  if (users.kind === 'unread' || me.kind === 'unread' || authorities.extent === 'unknown') {
    return { kind: 'unknown' };
  }
  const administrators = administratorsIn(facts, authorities);
  const fit = users.value.items.filter(
    ({ id, type, source, signIn }) =>
      administrators.has(id) && type === 'member' && source === 'cloud' && signIn === 'enabled' && !sameId(id, me.value.id)
  );
  return { kind: 'known', users: fit };
}

/** Taken from the roles, which name few: asking for the authority of each of 100,000 users would hold the page up. */
function administratorsIn({ roleAssignments, roleGroupMembers }: Facts, { of }: Authorities): ReadonlySet<string> {
  const direct = roleAssignments.kind === 'read' ? roleAssignments.value.map(({ principal }) => principal.id) : [];
  const throughGroups = roleGroupMembers.kind === 'read' ? roleGroupMembers.value.flatMap(({ members }) => members.map(({ id }) => id)) : [];
  return new Set([...direct, ...throughGroups].filter((id) => isActiveGlobalAdministrator(of(id))));
}
