import type { CheckId, ResultKind } from '../checks/check';
import { pathOf, type Path } from '../checks/lib/agreementPath';
import { carrierOf } from '../checks/lib/carrier';
import { isLive } from '../checks/lib/subscriptions';
import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import type { Intent, Records } from '../facts/records';
import { intend } from '../facts/recordsStore';
import type { Subscription } from '../facts/subscriptions';
import { locksOf } from './locks';

/** Why a subscription may not be touched yet. */
export type ActLock =
  | { readonly kind: 'check'; readonly check: CheckId; readonly result: ResultKind }
  /** This tool runs on it: these have to go before. */
  | { readonly kind: 'othersFirst'; readonly subscriptionIds: readonly string[] }
  /** This tool runs on it, and nobody has saved what to do without it. */
  | { readonly kind: 'runbook' };

export type SubscriptionAct =
  | { readonly kind: 'open'; readonly path: Path }
  | { readonly kind: 'locked'; readonly because: readonly ActLock[] }
  /** The service shows already what the act would bring about. */
  | { readonly kind: 'done' };

/**
 * Whether somebody may set out to cancel or delete a subscription in the admin center. Graph has no call for either, so
 * this yes or no is all that the engine can enforce; every screen asks it.
 *
 * @remarks
 * The subscription that SharePoint, and with it this tool, runs on goes last and not before the runbook was saved:
 * deleting it deletes SharePoint's content at once.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires
 */
export function subscriptionAct(subscription: Subscription, act: Intent['act'], facts: Facts): SubscriptionAct {
  const records = facts.records.kind === 'read' ? facts.records.value : 'unread';
  const path = pathOf(subscription, records);
  // On the page of self-service products there is only Delete, which takes effect at once.
  const asked = path === 'selfService' ? 'delete' : act;
  if (!isLive(subscription) || (asked === 'cancel' && isOff(subscription))) {
    return { kind: 'done' };
  }
  const because = [...checkLocks(subscription, asked, path, facts), ...carrierLocks(subscription, asked, facts)];
  return because.length === 0 ? { kind: 'open', path } : { kind: 'locked', because };
}

export type BegunAct =
  | { readonly kind: 'begun'; readonly records: Records }
  | { readonly kind: 'refused'; readonly why: Exclude<SubscriptionAct, { readonly kind: 'open' }> };

/**
 * Writes the intent into the records, or refuses. Judged on these records, not on those that the facts were read with:
 * somebody may have taken an attestation back since.
 */
export function beginSubscriptionAct(records: Records, subscription: Subscription, intent: Pick<Intent, 'act' | 'by' | 'at'>, facts: Facts): BegunAct {
  const { readAt } = facts.records;
  const answer = subscriptionAct(subscription, intent.act, { ...facts, records: { kind: 'read', value: records, readAt, requestIds: [] } });
  const { act, by, at } = intent;
  return answer.kind === 'open'
    ? { kind: 'begun', records: intend(records, { subscriptionId: subscription.id, act, by, at }) }
    : { kind: 'refused', why: answer };
}

type SubscriptionStop = 'S01' | 'S03' | 'S04';

/** Judging is pure and, with many users, slow; a screen asks for every card again: once for the same facts. */
const judged = new WeakMap<Facts, Map<SubscriptionStop, readonly ActLock[]>>();

function gatesOf(stop: SubscriptionStop, facts: Facts): readonly ActLock[] {
  const known = judged.get(facts) ?? new Map<SubscriptionStop, readonly ActLock[]>();
  const gates =
    known.get(stop) ?? locksOf(stopOf(stop).waitsFor, facts).map(({ check, result }): ActLock => ({ kind: 'check', check, result }));
  judged.set(facts, known.set(stop, gates));
  return gates;
}

/** The gates of the stop that the act belongs to. */
function checkLocks(subscription: Subscription, act: Intent['act'], path: Path, facts: Facts): readonly ActLock[] {
  const stop = path === 'selfService' ? 'S04' : act === 'cancel' ? 'S01' : 'S03';
  const gates = gatesOf(stop, facts);
  // The admin center offers Delete only for what is no longer active.
  const active = path !== 'selfService' && (subscription.status === 'enabled' || subscription.status === 'unknown');
  return act === 'delete' && active ? [...gates, { kind: 'check', check: 'S01', result: 'blocks' }] : gates;
}

function carrierLocks(subscription: Subscription, act: Intent['act'], facts: Facts): readonly ActLock[] {
  const { records, subscriptions, session } = facts;
  // Without the whole list nobody knows which one goes last.
  if (subscriptions.kind === 'unread' || session.kind === 'unread') {
    return [{ kind: 'check', check: 'S01', result: 'couldNotCheck' }];
  }
  const told = records.kind === 'read' ? records.value : 'unread';
  if (carrierOf(subscriptions.value, told, session.value.now) !== subscription.id) {
    return [];
  }
  const others = subscriptions.value.filter((each) => each.id !== subscription.id && !(act === 'cancel' ? isCancelled(each, told) : !isLive(each)));
  return [
    ...(others.length > 0 ? [{ kind: 'othersFirst', subscriptionIds: others.map(({ id }) => id) } as const] : []),
    ...(told === 'unread' || told.runbook.kind === 'notSaved' ? [{ kind: 'runbook' } as const] : [])
  ];
}

/** Nothing renews it any more, as far as that can be seen. */
function isCancelled(subscription: Subscription, records: Records | 'unread'): boolean {
  if (isOff(subscription)) {
    return true;
  }
  switch (pathOf(subscription, records)) {
    // Graph does not show whether recurring billing is off: before its term has ended, the intent is all there is.
    case 'mca':
    case 'trial':
      return subscription.status === 'warning' || (subscription.status === 'enabled' && isIntended(subscription, records));
    case 'partner':
      return subscription.status === 'warning';
    case 'selfService':
    case 'mosa':
    case 'unknown':
      return false;
  }
}

function isIntended({ id }: Subscription, records: Records | 'unread'): boolean {
  return records !== 'unread' && records.intents.some(({ subscriptionId, act }) => subscriptionId === id && act === 'cancel');
}

function isOff({ status }: Subscription): boolean {
  return status === 'suspended' || status === 'lockedOut' || status === 'deleted';
}
