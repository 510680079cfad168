import type { CheckReport } from '../../checks/check';
import type { Facts } from '../../facts';
import { readAtOf } from '../panel/evidenceOf';
import { attestedBy } from '../state/attestedBy';
import { endOf } from '../state/listing';
import type { Lock } from '../state/stepStates';

/** How a task stands, in the words of its card. */
export type TaskState =
  | { readonly kind: 'locked' | 'ready' | 'waiting' | 'needsYou' | 'couldNotCheck' }
  | { readonly kind: 'waitingUntil'; readonly until: string }
  | { readonly kind: 'verified'; readonly at: string }
  | { readonly kind: 'attested'; readonly by: string }
  /** It was proved settled, and now it blocks: somebody came back, something was reactivated. */
  | { readonly kind: 'reopened'; readonly settledAt: string };

/** Green comes from reading, or from a named person where nothing can be read: the card says which. */
export function taskState({ check, result }: CheckReport, lock: Lock, facts: Facts): TaskState {
  const until = endOf({ check, result });
  const by = attestedBy(result);
  switch (result.kind) {
    case 'pass':
      return by === '' ? { kind: 'verified', at: readAtOf(check, facts) } : { kind: 'attested', by };
    case 'waiting':
      return until === '' ? { kind: 'waiting' } : { kind: 'waitingUntil', until };
    case 'needsPerson':
      return { kind: lock.kind === 'locked' ? 'locked' : 'needsYou' };
    case 'couldNotCheck':
      return { kind: 'couldNotCheck' };
    case 'blocks': {
      const settled = facts.records.kind === 'read' ? facts.records.value.settled.find((each) => each.check === check.id) : undefined;
      return settled === undefined
        ? { kind: lock.kind === 'locked' ? 'locked' : 'ready' }
        : { kind: 'reopened', settledAt: settled.at };
    }
  }
}
