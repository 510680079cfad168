import { Fault } from './fault';
import type { GraphOptions } from './options';

/** Where tokens come from. Both throw a `Fault` when there is none to be had. */
export interface Tokens {
  current(): Promise<string>;
  /** A token to use instead of `stale`, which Graph has refused. Asked for once, however many requests were refused. */
  renew(stale: string): Promise<string>;
}

/** Wraps the provider: empty and failing tokens become one error, renewals are shared. */
export function createTokens(getToken: GraphOptions['getToken']): Tokens {
  const replaced = { stale: '', by: '' };
  const underWay = new Map<string, Promise<string>>();

  const ask = async (fresh: boolean): Promise<string> => {
    try {
      const token = await getToken({ fresh });
      if (token) {
        return token;
      }
    } catch {
      // Same as having none: the person has to sign in again.
    }
    throw new Fault('signInExpired');
  };

  /** A provider may go on handing out the token of its cache after it gave a fresh one. */
  const newest = (token: string): string => (token === replaced.stale ? replaced.by : token);

  const renewNow = async (stale: string): Promise<string> => {
    const by = await ask(true);
    Object.assign(replaced, { stale, by });
    return by;
  };

  return {
    current: async () => newest(await ask(false)),
    renew: (stale) => {
      if (newest(stale) !== stale) {
        return Promise.resolve(newest(stale));
      }
      const shared = underWay.get(stale) ?? renewNow(stale).finally(() => underWay.delete(stale));
      underWay.set(stale, shared);
      return shared;
    }
  };
}
