import type { ItemAnswer } from '../journal/journal';
import type { Landed } from '../pace/pacer';
import { pauseAskedFor } from './pauseAskedFor';

/** What the answers to a batch tell about the quota. Who found the service not available has neither used nor exceeded it. */
export function landedOf(answers: readonly ItemAnswer[], sentAt: number): Landed {
  const rejected = answers.flatMap(({ answer }) => (answer.kind === 'rejected' ? [answer] : []));
  const refused = rejected.filter(({ failure }) => failure.code === 'throttled').length;
  const unserved = rejected.filter(({ failure }) => failure.code === 'service').length;
  const accepted = answers.filter(({ answer }) => answer.kind === 'accepted').length;
  const pause = pauseAskedFor(answers, 'throttled');
  const loads = answers.flatMap(({ answer }) => (answer.kind === 'accepted' && answer.load !== undefined ? [answer.load] : []));
  return {
    sentAt,
    passed: accepted + rejected.length - refused - unserved,
    refused,
    pause: pause === 'none' ? 'unknown' : pause,
    load: loads.length === 0 ? 'unknown' : Math.max(...loads)
  };
}
