import type { CallOptions, GraphReader } from '../ports/graph';
import { read, type Query } from '../routes/call';
import { readBackWhere, sweepListing, textOf, type Seen } from './readBack';
import type { ReadBack, Sweep, SweepScope } from './task';

/** What blocking and allowing sign-in share: how their effect is read back. */
export interface SignInProof {
  verify(ids: readonly string[], reader: GraphReader, options?: CallOptions): Promise<readonly ReadBack[]>;
  sweep(scope: SweepScope, reader: GraphReader, options?: CallOptions): Promise<Sweep>;
}

const SELECT: Query = { $select: 'id,accountEnabled' };

/** @param wanted What `accountEnabled` is to say afterwards. */
export function signInProof(wanted: 'enabled' | 'blocked'): SignInProof {
  const seen = (user: unknown): Seen => {
    const signIn = signInOf(user);
    return signIn === 'unclear' ? 'unclear' : signIn === wanted ? 'done' : 'notYet';
  };
  // Whoever was deleted meanwhile can't sign in, and nobody can allow it.
  const gone: Seen = wanted === 'blocked' ? 'done' : 'notYet';
  return {
    verify: (ids, reader, options) =>
      readBackWhere(ids, (id) => read('getUser', { id }, { query: SELECT }), { body: seen, gone }, reader, options),
    sweep: (scope, reader, options) =>
      sweepListing(read('listUsers', {}, { query: { ...SELECT, $top: '999' } }), scope, reader, options, {
        key: (user) => textOf(user, 'id'),
        seen
      })
  };
}

/** As in the fact `users`, an account about which Graph says null is enabled. */
function signInOf(user: unknown): 'enabled' | 'blocked' | 'unclear' {
  const enabled: unknown = typeof user === 'object' && user !== null && 'accountEnabled' in user ? user.accountEnabled : undefined;
  switch (enabled) {
    case true:
    case null:
      return 'enabled';
    case false:
      return 'blocked';
    default:
      return 'unclear';
  }
}
