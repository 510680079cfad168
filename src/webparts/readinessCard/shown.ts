import type { CheckId } from '../../checks/check';
import type { UnreadReason } from '../../facts/fact';

/** The earliest closing, as far as the figures tell. */
export type Day =
  | { readonly kind: 'date' | 'notBefore'; readonly date: string }
  /** No clock stands in the way; what is left is work. */
  | { readonly kind: 'onlyWork' }
  /** Somebody attested that the tenant is deleted. Nothing can prove it by reading, and Graph still answers. */
  | { readonly kind: 'saidDeleted' }
  | { readonly kind: 'unknown' };

/** What the card knows about the tenant. Of the checks those that can block, in the order of the closing. */
export interface Readiness {
  readonly day: Day;
  readonly blocks: readonly CheckId[];
  readonly couldNotCheck: readonly CheckId[];
  readonly needsPerson: readonly CheckId[];
  /** Time of the service at which the reading began, ISO 8601. */
  readonly readAt: string;
}

/** Why there is nothing to show. */
export type Trouble =
  | { readonly kind: 'unread'; readonly reason: UnreadReason; readonly scope: string; readonly requestIds: readonly string[] }
  /** The session and Graph name two different tenants: nothing may be shown as if it were known. */
  | { readonly kind: 'otherTenant'; readonly token: string; readonly organization: string }
  /** A part of the card could not be loaded, or failed. */
  | { readonly kind: 'chunk' | 'broken' };

/** What the card shows. There is no state in which nothing was read and something is said about the tenant. */
export type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  /** `latest`: how the reading stands that would replace this one. */
  | { readonly kind: 'read'; readonly readiness: Readiness; readonly latest: 'this' | 'reading' | 'failed' };

/** A reading begins: what was read before stays, and says so. */
export function beginAgain(shown: Shown): Shown {
  return shown.kind === 'read' ? { ...shown, latest: 'reading' } : { kind: 'reading' };
}

/** A reading has ended. One that failed does not erase what was read before, unless it may be of another tenant. */
export function endWith(before: Shown, ended: Shown): Shown {
  return before.kind === 'read' && ended.kind === 'failed' && ended.trouble.kind !== 'otherTenant'
    ? { ...before, latest: 'failed' }
    : ended;
}
