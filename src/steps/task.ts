import type { CheckId, ResultKind, StepId } from '../checks/check';
import type { Gate } from '../checks/roadMap';
import type { FactId, Facts } from '../facts';
import type { UnreadReason } from '../facts/fact';
import type { CallOptions, GraphFailure, GraphReader } from '../ports/graph';
import type { Work } from '../ports/work';
import type { WriteCall } from '../routes/writeCall';
import type { WriteRouteId } from '../routes/writes';
import type { Authority } from './authority';
import type { TaskId } from './taskId';

export const ITEM_KINDS = [
  'member', 'guest', 'agent', 'sync', 'deletedUser', 'organization', 'domain', 'application', 'servicePrincipal', 'grant'
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
/** `inTheWay`: the directory can't be deleted while it is there. */
export const REASONS = ['noRuleKeeps', 'chosen', 'inTheWay'] as const;
export const EFFECTS = [
  'softDeleted', 'restored', 'purged', 'signInBlocked', 'signInAllowed', 'syncOff', 'mfaOff', 'madeDefault', 'madeManaged',
  'released', 'deleted', 'revoked'
] as const;

/** One object that a task would change, as it was when the plan was made. */
export interface PlannedItem {
  /** What the call names: an object id, a domain's name, an application's app id. The guards compare this. */
  readonly id: string;
  /** As the tenant spells it. Data: never HTML, never a format string. */
  readonly name: string;
  /** What an administrator knows it by beside its name: sign-in name, object id, federation id; empty for none. */
  readonly reference: string;
  readonly kind: ItemKind;
  readonly authority: Authority;
  readonly reason: (typeof REASONS)[number];
  readonly effect: (typeof EFFECTS)[number];
}

/** Why nothing can be planned at all. */
export type Obstacle =
  /** The road map: what has to be settled before this task opens is not. */
  | { readonly kind: 'locked'; readonly check: CheckId; readonly result: ResultKind }
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
  | { readonly kind: 'noGlobalAdministratorStays' }
  /** The domain that came with the tenant is in no row of the domain list. */
  | { readonly kind: 'initialDomainNotListed' }
  /** Nothing tells which principal this product signs in with. */
  | { readonly kind: 'ownPrincipalNotFound' };

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
  /** Not yet, and the service says that it is at it. So it did take the change, whatever it answered. */
  | { readonly kind: 'begun'; readonly id: string; readonly requestId: string }
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
  request(item: PlannedItem): WriteCall;
  /** What to send instead when Graph answers `request` with 400. The refused call changed nothing. */
  fallback?(item: PlannedItem): WriteCall;
  /** `whileProgress`: some objects only go after others, so what failed is sent again as long as a round brings progress. */
  readonly rounds: 'once' | 'whileProgress';
  /**
   * `days`: the service takes its time, so the run ends once Graph has accepted, and the check goes on waiting.
   * `endsSession`: the effect takes our own sign-in away, so a refused one after it is no trouble, and no proof either.
   */
  readonly proof: 'minutes' | 'days' | 'endsSession';
  /** Reads each object afresh, session consistency. One answer for each id, in their order; never throws. */
  verify(ids: readonly string[], reader: GraphReader, options?: CallOptions): Promise<readonly ReadBack[]>;
  sweep(scope: SweepScope, reader: GraphReader, options?: CallOptions): Promise<Sweep>;
}

/** Whether what a task does can be undone, by what, and for how long. */
export type Undo =
  | { readonly kind: 'reversible'; readonly by: TaskId; readonly days: number | 'unlimited' }
  | { readonly kind: 'irreversible' };

/** One thing done inside a step. `Choice` is what the administrator decides: keep rules, the ids to restore … */
export interface Task<Choice> extends Performer {
  readonly step: StepId;
  /** The stop of the road map that it works on. */
  readonly check: CheckId;
  /** Locked until all of these are settled; the engine plans nothing before. */
  readonly waitsFor: readonly Gate[];
  readonly routes: readonly WriteRouteId[];
  readonly needs: readonly FactId[];
  readonly undo: Undo;
  /** Pure: plans, and writes nothing. Work, since it may look at 100,000 users. */
  plan(facts: Facts, choice: Choice): Work<Draft>;
}
