import type { Facts } from '../../facts';
import type { CheckId, CheckReport, Wait } from '../check';
import { whoRemains } from '../lib/people';
import { waitsOf } from '../lib/subscriptionWaits';
import { at, isAfter, iso, later } from '../lib/time';
import { readOr } from '../lib/unread';

/** A point on the way, with the waits that lead to it. */
export interface Stage {
  readonly until: string;
  readonly chain: readonly Wait[];
}

const USERS_PER_SECOND = 3000 / 150;
const MINUTE = 60_000;

/** Compares two dates; what is no date comes first. */
export function byDate(a: string, b: string): number {
  return isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0;
}

/** Every end of a chain. The first is "now", with no wait at all. */
export function stagesOf(reports: readonly CheckReport[], facts: Facts, now: string): readonly Stage[] {
  const start: Stage = { until: now, chain: [] };
  const synced = waitsIn(reports, 'U01').reduce((stage: Stage, wait) => latest(stage, after(start, wait)), start);
  const users = userDeletion(facts, synced);
  const domains = waitsIn(reports, 'D01').map((wait) => after(users, wait));
  const beforeCancelling = domains.reduce(latest, users);
  const records = readOr(facts, 'records', 'unread');
  const subscriptions = readOr(facts, 'subscriptions', []).flatMap((each) =>
    waitsOf(each, records, now).reduce<readonly Stage[]>(
      (stages, wait) => [...stages, after(laterStage(stages[stages.length - 1] ?? start, beforeCancelling, wait), wait)],
      []
    )
  );
  return [start, synced, users, ...domains, ...subscriptions];
}

function waitsIn(reports: readonly CheckReport[], id: CheckId): readonly Wait[] {
  return reports.flatMap(({ check, result }) =>
    check.id === id && (result.kind === 'blocks' || result.kind === 'waiting') ? result.waits : []
  );
}

function latest(a: Stage, b: Stage): Stage {
  return byDate(a.until, b.until) < 0 ? b : a;
}

/** What a person starts comes after everything that has to be done before; what runs already does not care. */
function laterStage(own: Stage, before: Stage, wait: Wait): Stage {
  return wait.state === 'afterAction' ? latest(own, before) : own;
}

/** Puts a wait behind a stage: one that runs keeps its dates, one that a person starts moves to where it can begin. */
function after(stage: Stage, wait: Wait): Stage {
  if (wait.state === 'running') {
    return { until: later(stage.until, wait.until), chain: [...stage.chain, wait] };
  }
  const begin = at(later(stage.until, wait.from));
  const [from, until] = [at(wait.from), at(wait.until)];
  if (begin === 'never' || from === 'never' || until === 'never') {
    return stage;
  }
  const moved: Wait = { ...wait, from: iso(begin), until: iso(begin + until - from) };
  return { until: moved.until, chain: [...stage.chain, moved] };
}

function userDeletion(facts: Facts, synced: Stage): Stage {
  const users = readOr(facts, 'users', 'unread');
  const { id: meId } = readOr(facts, 'me', { id: '' });
  const { standByAdminId } = readOr(facts, 'records', { standByAdminId: '' });
  const count = users === 'unread' ? 0 : whoRemains(users, meId, standByAdminId).count;
  const from = at(synced.until);
  if (count === 0 || from === 'never') {
    return synced;
  }
  const length = Math.ceil((count / USERS_PER_SECOND) * 1000 / MINUTE) * MINUTE;
  const wait: Wait = { rule: 'userDeletion', name: '', from: iso(from), until: iso(from + length), state: 'afterAction', basis: 'rule' };
  return { until: wait.until, chain: [...synced.chain, wait] };
}
