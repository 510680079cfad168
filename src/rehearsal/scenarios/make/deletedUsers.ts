import type { RawDeletedUser, RawUser } from '../../raw';
import type { World } from '../world';

/** Somebody in the bin. The state keeps the sign-in name as it was: restoring gives it back. */
export function deleted(world: World, user: RawUser, daysAgo: number): RawDeletedUser {
  return { ...user, deletedDateTime: world.ago(daysAgo) };
}
