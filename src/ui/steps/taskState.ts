import type { CheckReport } from '../../checks/check';
import type { Facts } from '../../facts';
import { readAtOf } from '../panel/evidenceOf';
import { endOf } from '../state/listing';
import type { Lock } from '../state/stepStates';

/** How a task stands, in the words of its card. */
export type TaskState =
  | { readonly kind: 'locked' | 'ready' | 'waiting' | 'needsYou' | 'couldNotCheck' }
  | { readonly kind: 'waitingUntil'; readonly until: string }
  | { readonly kind: 'verified'; readonly at: string }
  | { readonly kind: 'attested'; readonly by: string };

/** Green comes from reading, or from a named person where nothing can be read: the card says which. */
export function taskState({ check, result }: CheckReport, lock: Lock, facts: Facts): TaskState {
  const until = endOf({ check, result });
  switch (result.kind) {
    case 'pass':
      return result.message.key === 'attested.one' || result.message.key === 'attested.all'
        ? { kind: 'attested', by: result.message.values.by }
        : { kind: 'verified', at: readAtOf(check, facts) };
    case 'waiting':
      return until === '' ? { kind: 'waiting' } : { kind: 'waitingUntil', until };
    case 'needsPerson':
      return { kind: 'needsYou' };
    case 'couldNotCheck':
      return { kind: 'couldNotCheck' };
    case 'blocks':
      return { kind: lock.kind === 'locked' ? 'locked' : 'ready' };
  }
}
