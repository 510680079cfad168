import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { Fault } from '../fault';
import { stopped } from '../guards/stopped';
import type { Fetch } from '../options';

/** How one request is sent. */
export interface SendOptions {
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  readonly onSent: () => void;
}

/**
 * Sends through the `fetch` that was handed in: exactly one request, whatever comes back. Trying again is decided
 * above (`persist.ts`), where it is known what may be repeated.
 *
 * @remarks
 * PnPjs starts a request in a later task, which a hidden tab delays, so this is where Stop is looked at last. A `fetch`
 * that rejects with `undefined` would leave PnPjs' promise pending for ever: whatever it rejects with becomes an error.
 */
export function Send({ fetch, signal, onSent }: SendOptions): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace(async (url, init) => {
      if (stopped(signal) !== 'allowed') {
        throw new Fault('stopped');
      }
      onSent();
      try {
        return await fetch(url.toString(), init);
      } catch {
        throw new Fault('network');
      }
    });
    return instance;
  };
}
