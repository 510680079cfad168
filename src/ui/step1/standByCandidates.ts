import type { Facts } from '../../facts';
import type { User } from '../../facts/users';
import { authoritiesFrom, isActiveGlobalAdministrator } from '../../steps/authority';
import { sameId } from '../../steps/fold';

/** Who can stay on stand-by: other active Global Administrators of the cloud who can sign in. */
export type StandByCandidates =
  | { readonly kind: 'known'; readonly users: readonly User[] }
  | { readonly kind: 'unknown' };

/** A synced account goes with its directory, a guest's home is elsewhere, a blocked one helps nobody. */
export function standByCandidates(facts: Facts): StandByCandidates {
  const { users, me } = facts;
  const authorities = authoritiesFrom(facts);
  if (users.kind === 'unread' || me.kind === 'unread' || authorities.extent === 'unknown') {
    return { kind: 'unknown' };
  }
  const fit = users.value.items.filter(
    ({ id, type, source, signIn }) =>
      type === 'member' &&
      source === 'cloud' &&
      signIn === 'enabled' &&
      !sameId(id, me.value.id) &&
      isActiveGlobalAdministrator(authorities.of(id))
  );
  return { kind: 'known', users: fit };
}
