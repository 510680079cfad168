import type { Clock, Random } from '../ports/clock';
import type { Cloud } from '../ports/cloud';
import type { TokenClaims } from '../ports/host';
import type { GraphListener } from './events';
import type { Access } from './guards/watching';

/** The platform's `fetch`, or a simulated service. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Everything the client is handed instead of taking it. */
export interface GraphOptions {
  readonly cloud: Cloud;
  /** Overrides the root of the cloud, e.g. `http://127.0.0.1:4400/graph`. Versions come below it. */
  readonly root?: string;
  /**
   * Sits below the retry: one call here is one request on the wire. It also sets how long a request may take; the
   * client itself waits by `clock.sleep` only and never gives up on a request that is under way.
   */
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  /** A delegated token for this cloud's Graph. `fresh` asks to go past the provider's cache. */
  readonly getToken: (options: { readonly fresh: boolean }) => Promise<string>;
  /** What a token says about itself: asked about the very token that is sent. Without it all of them are opaque. */
  readonly claimsOf?: (token: string) => TokenClaims;
  /** Asked before every batch of changes: `watching` lets none through. Without it somebody acts. */
  readonly access?: () => Access;
  /** Progress, throttling and request ids. Counting `sent` counts the round trips. */
  readonly onEvent?: GraphListener;
}
