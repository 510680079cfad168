import { judgeAll } from '../../checks';
import { closingDate } from '../../checks/closingDate';
import type { Facts } from '../../facts';
import type { RunbookInput } from './input';

/**
 * Everything a runbook is made of, from what was read. It is judged as if the runbook had been saved already: the file
 * is read only after it was, and must not ask to be saved.
 */
export function runbookInput(facts: Facts, about: Pick<RunbookInput, 'tenant' | 'cloud' | 'locale' | 'now' | 'who'>): RunbookInput {
  const { records } = facts;
  const saved: Facts =
    records.kind === 'unread'
      ? facts
      : { ...facts, records: { ...records, value: { ...records.value, runbook: { kind: 'saved', by: about.who, at: about.now } } } };
  const reports = judgeAll(saved);
  return { ...about, facts: saved, reports, closing: closingDate(reports, saved) };
}
