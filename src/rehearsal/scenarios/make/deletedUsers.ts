import type { RawDeletedUser, RawUser } from '../../raw';
import type { World } from '../world';

/** Entra puts the id before the sign-in name, so that the name is free for somebody else. */
export function deleted(world: World, user: RawUser, daysAgo: number): RawDeletedUser {
  return {
    ...user,
    userPrincipalName: `${user.id.replace(/-/g, '')}${user.userPrincipalName}`,
    deletedDateTime: world.ago(daysAgo)
  };
}
