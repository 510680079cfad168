import type { StoreProblem } from '../journal/journal';

/** Who executes. */
export interface LeaseHolder {
  readonly id: string;
  readonly name: string;
}

/** Why a lease is not ours any more although nobody gave it back. */
export type LeaseLoss =
  /** We gave no sign of life for so long that somebody else has taken it. */
  | { readonly kind: 'taken' }
  /** Signs of life can't be written: nobody could know that we are still at it. */
  | { readonly kind: 'store'; readonly problem: StoreProblem };

/** What a run holds while it executes. */
export interface HeldLease {
  readonly kind: 'held';
  /** Aborted when the lease is lost: from then on nothing may be written. */
  readonly lost: AbortSignal;
  /** Why; `kept` as long as `lost` is not aborted. */
  loss(): LeaseLoss | { readonly kind: 'kept' };
  /** Gives it back; resolves when the next one can have it. Doing so twice is harmless. */
  release(): Promise<void>;
}

export type Acquired =
  | HeldLease
  /** Its holder is alive. */
  | { readonly kind: 'busy' }
  /** `stop` was aborted while waiting. */
  | { readonly kind: 'stopped' }
  /** Where signs of life can't be written, nobody executes. */
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** What somebody sees of a lease from outside. */
export type LeaseSight =
  | { readonly kind: 'free' }
  /** Its holder gives signs of life. `since`: ISO 8601. */
  | { readonly kind: 'held'; readonly holder: LeaseHolder; readonly since: string }
  /** Its holder gave none since we look. Who acquires it now waits `ms` more, and gets it unless there is one until then. */
  | { readonly kind: 'lapsing'; readonly holder: LeaseHolder; readonly since: string; readonly ms: number }
  /** It can't be read. */
  | { readonly kind: 'unknown'; readonly problem: StoreProblem };

/** One executor at a time: who does not hold the lease of a tenant writes nothing. */
export interface Lease {
  /** Waits for a lease that lapses, as long as `stop` is not aborted. */
  acquire(name: string, holder: LeaseHolder, stop: AbortSignal): Promise<Acquired>;
  look(name: string): Promise<LeaseSight>;
}

/** One lease for each tenant. */
export function leaseName(tenantId: string): string {
  return `tenant-closure/run/${tenantId.toLowerCase()}`;
}
