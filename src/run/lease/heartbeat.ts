import type { Clock } from '../../ports/clock';
import type { LeaseLoss } from './lease';
import type { LeaseRows } from './leaseRows';
import { LEASE_TIMES } from './leaseTimes';

export interface Heartbeat {
  readonly lost: AbortSignal;
  loss(): LeaseLoss | { readonly kind: 'kept' };
  /** Nothing can be lost any more. */
  end(): void;
  lose(loss: LeaseLoss): void;
}

/** Gives signs of life until it is ended, or until it turns out that the lease is somebody else's. */
export function startHeartbeat(name: string, holding: string, rows: LeaseRows, clock: Clock): Heartbeat {
  const lost = new AbortController();
  const over = new AbortController();
  let loss: ReturnType<Heartbeat['loss']> = { kind: 'kept' };
  const lose = (what: LeaseLoss): void => {
    if (!over.signal.aborted) {
      loss = what;
      over.abort();
      lost.abort();
    }
  };
  const beatOn = async (): Promise<void> => {
    for (let failures = 0; ; ) {
      await clock.sleep(LEASE_TIMES.beat, over.signal);
      if (over.signal.aborted) {
        return;
      }
      const beat = await rows.beat(name, holding);
      failures = beat.kind === 'stored' ? 0 : failures + 1;
      if (beat.kind === 'failed' && beat.problem === 'taken') {
        lose({ kind: 'taken' });
      } else if (beat.kind === 'failed' && (beat.problem === 'cleared' || failures >= LEASE_TIMES.failures)) {
        lose({ kind: 'store', problem: beat.problem });
      }
    }
  };
  void beatOn();
  return { lost: lost.signal, loss: () => loss, end: () => over.abort(), lose };
}
