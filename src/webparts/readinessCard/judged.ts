import { CHECKS, factsNeeded } from '../../checks';
import type { Check, CheckReport, ResultKind } from '../../checks/check';
import { closingDate, type ClosingDate } from '../../checks/closingDate';
import { ROAD_MAP } from '../../checks/roadMap';
import type { FactId, Facts } from '../../facts';
import { tenantNamed } from '../../facts/tenantNamed';
import type { Day, Readiness, Shown } from './shown';

/** What can block, and what the closing date is made of. Nothing else is read for a card. */
const LOOKED_AT: readonly Check[] = CHECKS.filter(
  ({ id, weight }) => weight === 'B' || ROAD_MAP.some(({ check }) => check === id)
);

/** What the card reads; who it is and which tenant come with it. */
export const FACTS_READ: readonly FactId[] = [...new Set<FactId>(['organization', 'me', ...factsNeeded(LOOKED_AT)])];

/** Judges what the headline told. Without the organization nobody knows which tenant this is. */
export function judged(facts: Facts): Shown {
  const { organization, session } = facts;
  if (organization.kind === 'unread') {
    const { reason, scope, requestIds } = organization;
    return { kind: 'failed', trouble: { kind: 'unread', reason, scope, requestIds } };
  }
  const named = tenantNamed(facts, organization.value);
  if (named.kind === 'other') {
    return { kind: 'failed', trouble: { kind: 'otherTenant', token: named.token, organization: organization.value.id } };
  }
  const readAt = session.kind === 'read' ? session.value.now : organization.readAt;
  return { kind: 'read', readiness: readinessOf(facts, readAt), latest: 'this' };
}

function readinessOf(facts: Facts, readAt: string): Readiness {
  const reports: readonly CheckReport[] = LOOKED_AT.map((check) => ({ check, result: check.judge(facts) }));
  const blockers = reports.filter(({ check }) => check.weight === 'B');
  const open = (kind: ResultKind): Readiness['blocks'] =>
    blockers.filter(({ result }) => result.kind === kind).map(({ check }) => check.id);
  const lists = { blocks: open('blocks'), couldNotCheck: open('couldNotCheck'), needsPerson: open('needsPerson') };
  const work = lists.blocks.length + lists.needsPerson.length + open('waiting').length;
  const saidDeleted = reports.some(({ check, result }) => check.id === 'D08' && result.kind === 'pass');
  return { ...lists, day: saidDeleted ? { kind: 'saidDeleted' } : dayOf(closingDate(reports, facts), work), readAt };
}

/** No wait is known: that is good news only where work is known. Else nobody knows what could not be checked. */
function dayOf(closing: ClosingDate, work: number): Day {
  switch (closing.kind) {
    case 'date':
      return { kind: 'date', date: closing.date };
    case 'now':
      return work > 0 ? { kind: 'onlyWork' } : { kind: 'unknown' };
    case 'unknown':
      return closing.atLeast === undefined ? { kind: 'unknown' } : { kind: 'notBefore', date: closing.atLeast.date };
  }
}
