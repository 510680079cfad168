import type { Sat } from './story';

/** Whether a sitting left nothing that another one could still find out. */
export function isSettled(sat: Sat | undefined): boolean {
  if (sat === undefined || sat.kind === 'closed') {
    return false;
  }
  if (sat.kind === 'nothing') {
    return true;
  }
  const { outcome } = sat.finished;
  if (outcome.kind === 'refused') {
    return false;
  }
  switch (outcome.end.kind) {
    case 'complete':
    case 'accepted':
      return true;
    case 'incomplete': {
      const { unsent, sending, undecided } = outcome.ledger.counts();
      return unsent + sending + undecided === 0;
    }
    case 'stopped':
    case 'halted':
    case 'abandoned':
      return false;
  }
}
