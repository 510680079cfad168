import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { Fault } from '../fault';

/** Whether an address is Graph's own: same origin, below the root's path. */
export function isBelow(root: string, url: URL): boolean {
  const { origin, pathname } = new URL(root);
  return url.origin === origin && url.username === '' && url.pathname.startsWith(`${pathname.replace(/\/$/, '')}/`);
}

/** Adds the delegated token, for addresses below the root only: a token must never be sent elsewhere. */
export function Token(root: string, token: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      if (!isBelow(root, url)) {
        throw new Fault('malformed');
      }
      return [url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }];
    });
    return instance;
  };
}
