import type { GraphFailureCode } from '../../ports/graph';
import type { ItemAnswer } from '../journal/journal';
import { rejectionMeans } from './rejection';

/** A 5xx without `Retry-After`, and not known whether it was done: it may be the object's own, or the service's. */
export const isServiceError = (code: GraphFailureCode): boolean => code === 'service';

/** Whether an answer shows that the service carries out or judges changes at all. */
export function isServed({ answer }: ItemAnswer): boolean {
  switch (answer.kind) {
    case 'accepted':
      return true;
    case 'rejected': {
      const meaning = rejectionMeans(answer.failure);
      return meaning !== 'throttled' && meaning !== 'person';
    }
    case 'undecided':
    case 'refused':
    case 'notSent':
      return false;
  }
}

/** Whether everything that was sent came back with 5xx. */
export function isTurnedDown(answers: readonly ItemAnswer[]): boolean {
  return answers.length > 0 && answers.every(({ answer }) => answer.kind === 'undecided' && isServiceError(answer.failure.code));
}
