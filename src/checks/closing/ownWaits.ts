import type { Facts } from '../../facts';
import type { Subscription } from '../../facts/subscriptions';
import type { CheckId, CheckReport, Wait } from '../check';
import { carrierOf } from '../lib/carrier';
import { whoRemains } from '../lib/people';
import { waitsOf } from '../lib/subscriptionWaits';
import { at, iso } from '../lib/time';
import { readOr } from '../lib/unread';

const USERS_PER_SECOND = 3000 / 150;
const MINUTE = 60_000;

/** The waits of one stop: each inner list one after another, the lists side by side. */
export function ownWaits(stop: CheckId, reports: readonly CheckReport[], facts: Facts, now: string): readonly (readonly Wait[])[] {
  switch (stop) {
    case 'U02':
      return [userDeletion(facts, now)];
    case 'S01':
    case 'S02':
    case 'S03':
    case 'S07': {
      const records = readOr(facts, 'records', 'unread');
      const all = readOr(facts, 'subscriptions', []);
      const carrier = carrierOf(all, records, now);
      return all.filter((each) => stopOfSubscription(each, carrier) === stop).map((each) => waitsOf(each, records, now));
    }
    default:
      return reports
        .filter(({ check }) => check.id === stop)
        .flatMap(({ result }) => (result.kind === 'blocks' || result.kind === 'waiting' ? result.waits.map((wait) => [wait]) : []));
  }
}

/** Each subscription runs its own chain to the end, counted once: where it stands today, the carrier of this tool last. */
function stopOfSubscription({ id, status }: Subscription, carrier: string): CheckId | 'none' {
  if (id === carrier) {
    return 'S07';
  }
  switch (status) {
    case 'enabled':
    case 'unknown':
      return 'S01';
    case 'warning':
      return 'S02';
    case 'suspended':
    case 'lockedOut':
      return 'S03';
    case 'deleted':
      return 'none';
  }
}

function userDeletion(facts: Facts, now: string): readonly Wait[] {
  const users = readOr(facts, 'users', 'unread');
  const { id: meId } = readOr(facts, 'me', { id: '' });
  const { standByAdminId } = readOr(facts, 'records', { standByAdminId: '' });
  const count = users === 'unread' ? 0 : whoRemains(users, meId, standByAdminId).count;
  const from = at(now);
  if (count === 0 || from === 'never') {
    return [];
  }
  const length = Math.ceil((count / USERS_PER_SECOND) * 1000 / MINUTE) * MINUTE;
  return [{ rule: 'userDeletion', name: '', from: iso(from), until: iso(from + length), state: 'afterAction', basis: 'rule' }];
}
