import type { Check } from '../../checks/check';
import type { FactId, Facts } from '../../facts';
import type { Fact } from '../../facts/fact';

/** One fact behind a check, with where it came from. */
export interface Evidence {
  readonly id: FactId;
  readonly fact: Fact<unknown>;
}

/** What a check was judged on, without what nobody has asked for. */
export function evidenceOf(check: Check, facts: Facts): readonly Evidence[] {
  const ids = [...new Set([...check.needs, ...(check.sharpens ?? [])])];
  return ids.map((id) => ({ id, fact: facts[id] }));
}

/** When a check was read: the oldest of its facts, because a chain is as old as its oldest link. Empty when never. */
export function readAtOf(check: Check, facts: Facts): string {
  const times = check.needs
    .filter((id) => id !== 'records' && id !== 'session')
    .map((id) => facts[id].readAt)
    .filter((at) => at !== '');
  const all = times.length > 0 ? times : check.needs.map((id) => facts[id].readAt).filter((at) => at !== '');
  return all.reduce((oldest, at) => (oldest === '' || at < oldest ? at : oldest), '');
}
