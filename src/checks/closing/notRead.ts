import type { FactId, Facts } from '../../facts';
import type { CheckId, CheckReport } from '../check';
import { endsUnknown } from '../lib/subscriptionWaits';
import { readOr } from '../lib/unread';

/** Every clock of the closing date comes from one of these. */
const CLOCK_FACTS: readonly FactId[] = ['session', 'records', 'organization', 'users', 'subscriptions', 'domains'];

/** Not read yet, and no clock hangs on what is missing: it comes with the rest of the reading, or on demand. */
function canBeAssumed({ result }: CheckReport, facts: Facts): boolean {
  return (
    result.kind === 'couldNotCheck' &&
    result.reason === 'notReadYet' &&
    result.facts.every((id) => facts[id].kind === 'read' || !CLOCK_FACTS.includes(id))
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
