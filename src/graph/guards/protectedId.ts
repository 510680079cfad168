import { idKey } from '../ids';
import type { Verdict } from './verdict';

/**
 * The acting admin, the kept admin and whatever else the permit protects are never changed, even when a plan names
 * them. Graph also finds a user by sign-in name or as `me`, which could be any of them: only ids are taken.
 * @see https://learn.microsoft.com/graph/api/user-delete
 */
export function protectedId(target: string, protectedIds: ReadonlySet<string>): Verdict {
  const id = idKey(target);
  return protectedIds.has(id) || id === 'me' || id.includes('@') ? 'protectedId' : 'allowed';
}
