/**
 * Things that go wrong on command. All of it is plain JSON: tests, the host bar and the control plane of the local page
 * write the same.
 * @example { match: { method: 'DELETE', path: '/users/', nth: 3 }, effect: { kind: 'drop', when: 'after' } }
 */
export interface Fault {
  readonly match: FaultMatch;
  readonly effect: FaultEffect;
}

export interface FaultMatch {
  readonly method?: string;
  /** Start of the path below the version, query included; a regular expression when it starts with `^`. */
  readonly path?: string;
  /** The first matching request that it strikes, from 1. */
  readonly nth?: number;
  /** How many matching requests it strikes from there; 1 when missing. */
  readonly times?: number | 'always';
  /** `true`: only requests inside a batch; `false`: only those outside; missing: both. */
  readonly inBatch?: boolean;
}

export type FaultEffect =
  /** Answers with a status. The request is not carried out unless `carriedOut`. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Seconds, or any text: Graph has sent dates too. */
      readonly retryAfter?: number | string;
      readonly carriedOut?: boolean;
    }
  | { readonly kind: 'delay'; readonly ms: number }
  /** The connection breaks: `fetch` rejects. Inside a batch the answer is missing instead. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** A batch with this many answers fewer than requests; all were carried out. */
  | { readonly kind: 'shortBatch'; readonly omit: number }
  /** The answer ends in the middle. */
  | { readonly kind: 'cutBody' }
  | { readonly kind: 'notJson' }
  /** The next page is this page again. */
  | { readonly kind: 'nextLinkLoop' }
  /** The page starts with the last `count` objects of the page before. */
  | { readonly kind: 'duplicates'; readonly count: number }
  | { readonly kind: 'emptyPage' }
  /** `@odata.count` and `$count` are off by this much. */
  | { readonly kind: 'wrongCount'; readonly by: number }
  /** This read sees the tenant as it was. */
  | { readonly kind: 'lag'; readonly ms: number }
  | { readonly kind: 'claimsChallenge' }
  | { readonly kind: 'expiredToken' }
  | { readonly kind: 'expiredPageToken' };

export type FaultKind = FaultEffect['kind'];
