import type { FactId, Facts } from '../../facts';
import type { CheckId, CheckReport } from '../check';
import { endsUnknown } from '../lib/subscriptionWaits';
import { readOr } from '../lib/unread';

/** Read only when somebody asks for it, and without a clock of its own. */
const ON_DEMAND: readonly FactId[] = ['perUserMfa'];

/** Not read yet, and no date hangs on it: the list is being read to its end, or is read on demand. */
function canBeAssumed({ result }: CheckReport, facts: Facts): boolean {
  return (
    result.kind === 'couldNotCheck' &&
    result.reason === 'notReadYet' &&
    result.facts.every((id) => facts[id].kind === 'read' || ON_DEMAND.includes(id))
  );
}

function unreadBlockers(reports: readonly CheckReport[]): readonly CheckReport[] {
  return reports.filter(({ check, result }) => check.weight === 'B' && result.kind === 'couldNotCheck');
}

/** Checks that can block and were not read, or that know no end for something that blocks. */
export function notRead(reports: readonly CheckReport[], facts: Facts): readonly CheckId[] {
  const session = readOr(facts, 'session', 'unread');
  const records = readOr(facts, 'records', 'unread');
  const now = session === 'unread' ? '' : session.now;
  const endless = readOr(facts, 'subscriptions', []).some((each) => endsUnknown(each, records, now));
  const ids = unreadBlockers(reports)
    .filter((report) => !canBeAssumed(report, facts))
    .map(({ check }) => check.id);
  return endless && !ids.includes('S01') ? [...ids, 'S01'] : ids;
}

/** Checks that can block, are not read yet, and do not move the date. */
export function readLater(reports: readonly CheckReport[], facts: Facts): readonly CheckId[] {
  return unreadBlockers(reports)
    .filter((report) => canBeAssumed(report, facts))
    .map(({ check }) => check.id);
}
