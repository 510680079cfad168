/** Why something could not be read. Closed list: every one has a sentence and a remedy in the string tables. */
export type UnreadReason =
  | 'scope' // the token lacks a delegated scope
  | 'role' // the scope is there, the admin's role is not enough
  | 'licence' // the tenant lacks the licence behind the feature
  | 'throttled'
  | 'notOffered' // not offered in this cloud
  | 'offline'
  | 'signIn' // the session has to be renewed by the person
  | 'malformed' // the answer was not Graph's shape
  | 'service' // Graph failed
  | 'incomplete' // paging broke off before the last page
  | 'notReadYet'; // costs a request per object: read on demand

/** Something read from the tenant, or the reason why it could not be read. Never zero, null or empty instead. */
export type Fact<Value> = ReadFact<Value> | UnreadFact<Value>;

export interface ReadFact<Value> {
  readonly kind: 'read';
  readonly value: Value;
  /** ISO 8601, time of the service. */
  readonly readAt: string;
  readonly requestIds: readonly string[];
}

export interface UnreadFact<Known = unknown> {
  readonly kind: 'unread';
  readonly reason: UnreadReason;
  /** The delegated scope that would open it; empty when that is not the reason. */
  readonly scope: string;
  /** Graph's most specific error code, empty when there was none. */
  readonly graphCode: string;
  readonly readAt: string;
  readonly requestIds: readonly string[];
  /** What was read before it broke off: good for naming things, never for a pass. Absent when nothing is known. */
  readonly known?: Known;
}

/**
 * A collection. `sample` holds the first page only: judge by `total`, name what is there, and say that there are more.
 * `whole` holds every item that Graph sent, and `total` is their number, or what Graph counted when that is more.
 */
export interface Listing<Item> {
  readonly extent: 'sample' | 'whole';
  readonly items: readonly Item[];
  readonly total: number;
  /** `@odata.count` of a whole listing when it is not the number of items: something is missing here or in the index. */
  readonly counted?: number;
}
