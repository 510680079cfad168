import type { Door } from '../run/lease/pageDoor';

/** The part of `navigator.locks` that a lease needs. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

const NEVER = new Promise<void>(() => undefined);

/**
 * A page at a time in all tabs and windows of this browser.
 * @see https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export function locksDoor(locks: Locks): Door {
  return {
    enter: async (name) => {
      const admitted = later<'entered' | 'occupied' | 'locked'>();
      const leaving = later<void>();
      const over = locks
        .request(name, { ifAvailable: true }, async (lock) => {
          admitted.resolve(lock === null ? 'occupied' : 'entered');
          // The lock lasts as long as this.
          await (lock === null ? undefined : leaving.promise);
        })
        // Refused before we were in, or stolen while we are.
        .then(() => undefined, () => admitted.resolve('locked'));
      const kind = await admitted.promise;
      if (kind !== 'entered') {
        return { kind };
      }
      let left = false;
      const leave = async (): Promise<void> => {
        left = true;
        leaving.resolve();
        await over;
      };
      return { kind, putOut: over.then(() => (left ? NEVER : undefined)), leave };
    },
    isOccupied: async (name) => {
      const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
      return held.some((each) => each.name === name);
    }
  };
}

function later<Value>(): { readonly promise: Promise<Value>; resolve(value: Value): void } {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}
