import type { Lease } from '../run/lease';

/** The part of `navigator.locks` that a lease needs. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * One executor in all tabs and windows of this browser: the browser gives the lock back when the page is closed,
 * however it is closed.
 * @see https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export function webLocksLease(locks: Locks): Lease {
  return {
    acquire: (name) =>
      new Promise((resolve) => {
        locks
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock === null) {
              resolve({ kind: 'busy' });
              return undefined;
            }
            return new Promise<void>((_resolve) => resolve({ kind: 'held', release: _resolve }));
          })
          .catch(() => resolve({ kind: 'busy' }));
      })
  };
}
