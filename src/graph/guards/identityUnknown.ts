import type { Verdict } from './verdict';

/** Who and where we are, as read; lists, because an answer may hold none or several. */
export interface SeenIdentity {
  readonly userIds: readonly string[];
  readonly organizationIds: readonly string[];
}

const isOne = (ids: readonly string[]): boolean => ids.length === 1 && ids[0] !== '';

/** Nothing is changed as long as it isn't certain who acts and in which tenant. */
export function identityUnknown({ userIds, organizationIds }: SeenIdentity): Verdict {
  return isOne(userIds) && isOne(organizationIds) ? 'allowed' : 'identityUnknown';
}
