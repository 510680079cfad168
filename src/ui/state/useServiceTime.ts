import * as React from 'react';
import type { Clock } from '../../ports/clock';
import type { Host } from '../../ports/host';

export interface ServiceTime {
  /** The host, remembering how far the service is ahead of this machine whenever anybody asks it for the time. */
  readonly host: Host;
  /** Time of the service as last heard, ms since 1970; this machine's until then. */
  readonly now: () => number;
}

/** Distances such as "in 90 days" count from the service's time: a machine's clock may be wrong by years. */
export function serviceTime(host: Host, clock: Clock): ServiceTime {
  let ahead = 0;
  return {
    now: () => clock.now() + ahead,
    host: {
      ...host,
      serverTime: async () => {
        const time = await host.serverTime();
        ahead = time - clock.now();
        return time;
      }
    }
  };
}

/** {@link serviceTime} for as long as host and clock stay the same. */
export function useServiceTime(host: Host, clock: Clock): ServiceTime {
  return React.useMemo(() => serviceTime(host, clock), [host, clock]);
}
