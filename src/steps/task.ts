import type { StepId } from '../checks/check';
import type { FactId, Facts } from '../facts';
import type { UnreadReason } from '../facts/fact';
import type { CallOptions, GraphFailure, GraphReader } from '../ports/graph';
import type { WriteCall } from '../routes/writeCall';
import type { WriteRouteId } from '../routes/writes';
import type { Authority } from './authority';

export type TaskId = 'deleteUsers' | 'restoreUsers';

/** One object that a task would change, as it was when the plan was made. */
export interface PlannedItem {
  readonly id: string;
  /** As the tenant spells it. Data: never HTML, never a format string. */
  readonly name: string;
  readonly userPrincipalName: string;
  readonly kind: 'member' | 'guest' | 'agent' | 'sync' | 'deletedUser';
  readonly authority: Authority;
  readonly reason: 'noRuleKeeps' | 'chosen';
  readonly effect: 'softDeleted' | 'restored';
}

/** Why nothing can be planned at all. */
export type Obstacle =
  | { readonly kind: 'unread'; readonly fact: FactId; readonly reason: UnreadReason }
  /** The listing has pages that were not read: what is not read can't be sorted. */
  | { readonly kind: 'sampleOnly'; readonly fact: FactId }
  | { readonly kind: 'scopeMissing'; readonly scope: string }
  /** The token belongs to another tenant than the one that answered. */
  | { readonly kind: 'otherTenant' }
  | { readonly kind: 'actingAdminGuest' }
  | { readonly kind: 'actingAdminSynced' }
  /** The acting admin is in no row of the user list: it is not the list that we think it is. */
  | { readonly kind: 'actingAdminNotListed' }
  | { readonly kind: 'keptAdminNotListed' }
  /** Nobody who stays is known to be an active Global Administrator. */
  | { readonly kind: 'noGlobalAdministratorStays' };

/** What a task would do. No items is a draft too: there is nothing to do. */
export type Draft =
  | {
      readonly kind: 'drafted';
      readonly tenantId: string;
      readonly tenantName: string;
      readonly initialDomain: string;
      readonly createdBy: { readonly id: string; readonly name: string };
      readonly items: readonly PlannedItem[];
      /** Everybody who stays, administrators and whoever a rule keeps: no write may touch them. */
      readonly keptIds: readonly string[];
    }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] };

/** What a fresh read says about the effect on one object. */
export type ReadBack =
  | { readonly kind: 'proven'; readonly id: string; readonly requestId: string }
  | { readonly kind: 'notYet'; readonly id: string; readonly requestId: string }
  | { readonly kind: 'unknown'; readonly id: string; readonly failure: GraphFailure };

/** One look at the whole listing in which the effect must show. */
export type Sweep =
  | {
      readonly kind: 'swept';
      /** Planned ids that the listing still shows as if nothing had happened. */
      readonly still: readonly string[];
      /** Objects that are neither planned nor kept: they came after the approval and are never written. */
      readonly strangers: number;
      readonly requestIds: readonly string[];
    }
  | { readonly kind: 'unread'; readonly failure: GraphFailure };

export interface SweepScope {
  readonly plannedIds: ReadonlySet<string>;
  readonly keptIds: ReadonlySet<string>;
}

/** How a run carries a task out. It knows nothing of facts and choices: those went into the plan. */
export interface Performer {
  readonly id: TaskId;
  request(id: string): WriteCall;
  /** Reads each object afresh, session consistency. One answer for each id, in their order; never throws. */
  verify(ids: readonly string[], reader: GraphReader, options?: CallOptions): Promise<readonly ReadBack[]>;
  sweep(scope: SweepScope, reader: GraphReader, options?: CallOptions): Promise<Sweep>;
}

/** Whether what a task does can be undone, by what, and for how long. */
export type Undo =
  | { readonly kind: 'reversible'; readonly by: TaskId; readonly days: number }
  | { readonly kind: 'irreversible' };

/** One thing done inside a step. `Choice` is what the administrator decides: keep rules, the ids to restore … */
export interface Task<Choice> extends Performer {
  readonly step: StepId;
  readonly routes: readonly WriteRouteId[];
  readonly needs: readonly FactId[];
  readonly undo: Undo;
  /** Pure: plans, and writes nothing. */
  plan(facts: Facts, choice: Choice): Draft;
}
