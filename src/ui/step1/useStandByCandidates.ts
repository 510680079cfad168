import * as React from 'react';
import type { FactId, Facts } from '../../facts';
import type { User } from '../../facts/users';
import { picked, type Work } from '../../ports/work';
import { authoritiesFrom, isActiveGlobalAdministrator, type Authorities } from '../../steps/authority';
import { sameId } from '../../steps/fold';
import { useFactsOf } from '../state/useFactsOf';
import { useWork } from '../state/useWork';

/** Who can stay on stand-by: other active Global Administrators of the cloud who can sign in. */
export type StandByCandidates =
  /** They are being looked for among many users. */
  | { readonly kind: 'sought' }
  | { readonly kind: 'known'; readonly users: readonly User[] }
  | { readonly kind: 'unknown' };

/** What they are found from. */
const NEEDS: readonly FactId[] = ['users', 'me', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities'];

const SOUGHT: StandByCandidates = { kind: 'sought' };

/** Who can stay on stand-by, found again whenever what decides it has been read again. */
export function useStandByCandidates(facts: Facts): StandByCandidates {
  const own = useFactsOf(facts, NEEDS);
  const worked = useWork(React.useCallback(() => candidatesIn(own), [own]));
  return worked.kind === 'begun' ? SOUGHT : worked.value;
}

/** A synced account goes with its directory, a guest's home is elsewhere, a blocked one helps nobody. */
function* candidatesIn(facts: Facts): Work<StandByCandidates> {
  const { users, me } = facts;
  const authorities = authoritiesFrom(facts);
  if (users.kind === 'unread' || me.kind === 'unread' || authorities.extent === 'unknown') {
    return { kind: 'unknown' };
  }
  const administrators = administratorsIn(facts, authorities);
  const fit = yield* picked(users.value.items, (user) => {
    const { id, type, source, signIn } = user;
    const isFit = administrators.has(id) && type === 'member' && source === 'cloud' && signIn === 'enabled' && !sameId(id, me.value.id);
    return isFit ? user : undefined;
  });
  return { kind: 'known', users: fit };
}

/** Taken from the roles, which name few: asking for the authority of each of 100,000 users would hold the page up. */
function administratorsIn({ roleAssignments, roleGroupMembers }: Facts, { of }: Authorities): ReadonlySet<string> {
  const direct = roleAssignments.kind === 'read' ? roleAssignments.value.map(({ principal }) => principal.id) : [];
  const throughGroups = roleGroupMembers.kind === 'read' ? roleGroupMembers.value.flatMap(({ members }) => members.map(({ id }) => id)) : [];
  return new Set([...direct, ...throughGroups].filter((id) => isActiveGlobalAdministrator(of(id))));
}
