import type { Facts } from '../../facts';
import { ROLE } from '../../facts/roles';
import { at, isAfter, later } from './time';
import { readOr } from './unread';

/** Until when the acting admin is Global Administrator. `at`: ISO 8601. */
export type RoleTerm = { readonly kind: 'ends'; readonly at: string } | { readonly kind: 'noEndKnown' };

const NO_END_KNOWN: RoleTerm = { kind: 'noEndKnown' };

/**
 * The last of the ends that lie before us, as of `now` (ISO 8601): one assignment that stays is enough to stay. Unread
 * ends are none.
 */
export function roleTerm(facts: Facts, now: string): RoleTerm {
  const ends = readOr(facts, 'myRoleEnds', [])
    .filter(({ templateId }) => templateId === ROLE.globalAdministrator)
    .map(({ endsAt }) => endsAt)
    .filter((end) => at(end) === 'never' || isAfter(end, now));
  const [first, ...others] = ends;
  return first === undefined || ends.some((end) => at(end) === 'never')
    ? NO_END_KNOWN
    : { kind: 'ends', at: others.reduce(later, first) };
}
