import type { GraphFailure } from '../../ports/graph';

/** What a refusal by Graph means for the object. */
export type RejectionMeaning =
  | 'absent' // nothing there to change: a look decides what that means
  | 'throttled' // not done, and not the object's fault
  | 'later' // not done, may work another time
  | 'person' // the person has to sign in again; nothing can be sent until then
  | 'final'; // not done, and trying again would not change it

export function rejectionMeans(failure: GraphFailure): RejectionMeaning {
  switch (failure.code) {
    case 'notFound':
      return 'absent';
    // A refusal by the service is a 503 with `Retry-After`: any other 5xx leaves open whether it was done, and is none.
    case 'service':
    case 'throttled':
    case 'stopped':
      return 'throttled';
    case 'conflict':
    case 'network':
    case 'dependencyFailed':
    case 'unanswered':
    case 'malformed':
    case 'endless':
    case 'pageTokenExpired':
      return 'later';
    case 'signInExpired':
    case 'claimsChallenge':
      return 'person';
    case 'forbidden':
    case 'badRequest':
    case 'synced':
    case 'notOffered':
      return 'final';
  }
}
