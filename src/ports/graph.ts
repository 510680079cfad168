import type { ReadCall } from '../routes/call';
import type { WriteCall } from '../routes/writeCall';
import type { WriteRouteId } from '../routes/writes';

/**
 * What can go wrong with a call, as far as this product can act on it. The code is the contract; sentences live in
 * `src/loc`. Graph's own `message` is never shown or parsed.
 * @see https://learn.microsoft.com/graph/errors
 */
export type GraphFailureCode =
  | 'signInExpired' // 401 that a fresh token did not cure
  | 'claimsChallenge' // Conditional Access or CAE asks for more: sign in again
  | 'forbidden' // 403: scope, role or protected object
  | 'notFound'
  | 'conflict'
  | 'badRequest'
  | 'synced' // 400: the object is mastered on-premises
  | 'pageTokenExpired' // 400 Directory_ExpiredPageToken: start the listing again
  | 'dependencyFailed' // 424 inside a batch
  | 'throttled' // 429 for longer than the retry budget
  | 'notOffered' // the route does not exist in this cloud
  | 'service' // 5xx for longer than the retry budget
  | 'network' // no answer arrived
  | 'malformed' // an answer arrived that is not Graph's shape
  | 'unanswered' // a batch came back without an answer for this request
  | 'endless' // paging did not end (nextLink loop)
  | 'stopped'; // the caller's signal was aborted

export interface GraphFailure {
  readonly code: GraphFailureCode;
  /** HTTP status, or 0 when there was none. */
  readonly status: number;
  /** The most specific code Graph gave, e.g. `Authorization_RequestDenied`; empty when there was none. */
  readonly graphCode: string;
  /** `request-id` for Microsoft support; empty when there was none. */
  readonly requestId: string;
}

export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  /** Parsed JSON, text for text answers, undefined for 204. Never trusted: parse it. */
  readonly body: unknown;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
}

export interface Failed {
  readonly kind: 'failed';
  readonly failure: GraphFailure;
}

export type Answer = Answered | Failed;

/** Part of a collection. `total` is there when `$count=true` was asked and Graph answered it (first page only). */
export interface Page {
  readonly kind: 'page';
  readonly items: readonly unknown[];
  readonly total: number | 'unknown';
  readonly more: boolean;
  readonly requestId: string;
}

/** What became of a change. `undecided` means that it may or may not have happened: read back, never repeat. */
export type WriteAnswer =
  /** `load`: the share of the quota that is used, where the service says so; at 1 it will refuse soon. */
  | { readonly kind: 'accepted'; readonly status: number; readonly requestId: string; readonly load?: number }
  | { readonly kind: 'rejected'; readonly failure: GraphFailure; readonly retryAfterMs: number | 'unknown' }
  | { readonly kind: 'undecided'; readonly failure: GraphFailure }
  | { readonly kind: 'refused'; readonly guard: GuardCode };

/** Why our own lowest call layer would not send a change. */
export type GuardCode =
  | 'watching' // the page is for watching only
  | 'readOnly' // no permit is open
  | 'otherTenant' // token, organization and plan do not name the same tenant
  | 'identityUnknown' // /me or /organization could not be read
  | 'protectedId' // acting admin, kept admin, and whatever else the plan keeps
  | 'protectedApp' // a way into the portals, or the principal that this product signs in with
  | 'routeNotPermitted' // another kind of change than the plan's task makes
  | 'bodyNotAllowed' // the change says more than its route is here for
  | 'notInPlan'
  | 'stopped';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface PagesOptions extends CallOptions {
  /** What Graph has answered to the same call already, in a batch: it is given as the first page, and not asked again. */
  readonly first?: Answered;
}

/** Reading only. This is all that the readiness dashboard ever gets. */
export interface GraphReader {
  /** One GET. Never throws. */
  read(call: ReadCall, options?: CallOptions): Promise<Answer>;
  /** Many GETs as `$batch` of 20, v1.0 and beta apart, in the order of the calls. Settles every one; never throws. */
  readAll(calls: readonly ReadCall[], options?: CallOptions): Promise<readonly Answer[]>;
  /** A collection page by page, each object once. Ends after the last page or after one `failed`. Never throws. */
  pages(call: ReadCall, options?: PagesOptions): AsyncGenerator<Page | Failed, void, undefined>;
}

/** What a run may change: exactly these objects, in exactly this way, in exactly this tenant. */
export interface WritePermit {
  readonly tenantId: string;
  /** SHA-256 of the approved plan. */
  readonly fingerprint: string;
  readonly plannedIds: ReadonlySet<string>;
  /** The only changes that the plan's task makes. */
  readonly routes: ReadonlySet<WriteRouteId>;
  /** Never written, whatever the plan says: kept admin and more. The acting admin is added by the call layer itself. */
  readonly protectedIds: ReadonlySet<string>;
  /** `leaves` only for the very last act, which deletes the principal that this product signs in with. */
  readonly ownPrincipal: 'protected' | 'leaves';
}

export interface GraphWriter {
  /** Sends the changes as `$batch` of 20. Settles every one, in order; never throws, never repeats an undecided one. */
  write(calls: readonly WriteCall[], options?: CallOptions): Promise<readonly WriteAnswer[]>;
}

export type OpenedWriter =
  | { readonly kind: 'open'; readonly writer: GraphWriter; readonly actingAdminId: string }
  | {
      readonly kind: 'refused';
      readonly guard: GuardCode;
      readonly requestId: string;
      /** Why it is not known who acts and where, when that is because an answer failed: it may pass. */
      readonly trouble: GraphFailure | 'none';
    };

/** The Graph port. There is no way to change anything without a permit. */
export interface Graph extends GraphReader {
  /** Reads `/me` and `/organization` afresh, holds them against the permit, and hands out a writer bound to it. */
  openWriter(permit: WritePermit, options?: CallOptions): Promise<OpenedWriter>;
}
