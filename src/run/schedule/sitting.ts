import { eachOf, type Work } from '../../ports/work';
import { createLooks, type Looks } from './looks';
import { createOutbox, type Outbox } from './outbox';
import { createPhases, type Phases } from './phases';
import type { SchedulerOptions } from './scheduler';
import { createSweeps, type Sweeps } from './sweeps';
import { TUNING } from '../tuning';

/**
 * What begins anew whenever a run goes on, after a closed page as after a pause: queues from the ledger, canary and ramp,
 * looks from the first.
 */
export interface Sitting {
  readonly outbox: Outbox;
  readonly looks: Looks;
  readonly phases: Phases;
  readonly sweeps: Sweeps;
  /** Calls in flight. */
  readonly flying: { writes: number; looks: number; sweeps: number };
  /** Objects that were looked at to the end and stay unconfirmed. */
  unconfirmed: number;
  isHeld(index: number): boolean;
  /** Puts an object where its state belongs. `lookPause`: ms before the first look at what was accepted. */
  enqueue(index: number, at: number, lookPause?: number): void;
  /** Objects that are to be sent. */
  toSend(): number;
  /** Sent and not settled, or about to be known. */
  open(): number;
  /** Whether looks go out as soon as they are due instead of waiting for company. */
  isEager(): boolean;
}

/** A sitting with every object where its state belongs: of 100,000 that takes a moment. */
export function* openSitting({ ledger, isHeld, mode, manner }: SchedulerOptions, now: number): Work<Sitting> {
  const outbox = createOutbox(ledger.plan.items.length);
  const looks = createLooks(ledger.plan.items.length);
  const phases = createPhases(manner.rounds === 'once' ? 'strict' : 'lenient');
  const flying = { writes: 0, looks: 0, sweeps: 0 };
  const toSend = (): number => (mode === 'write' ? outbox.fresh() + outbox.again() : 0);

  const sitting: Sitting = {
    outbox,
    looks,
    phases,
    sweeps: createSweeps(),
    flying,
    unconfirmed: 0,
    isHeld,
    enqueue: (index, at, lookPause = TUNING.lookPauses[0]) => {
      const state = ledger.state(index);
      switch (state.kind) {
        case 'planned':
          // Whether what is not to be sent shows the effect all the same is all that there is to find out.
          return isHeld(index) ? looks.add(index, at) : outbox.add(index, at);
        case 'pending':
          // What is undecided is looked at without a pause.
          return looks.add(index, state.cause === 'undecided' ? at : at + lookPause);
        case 'sending':
        case 'verified':
        case 'failed':
        case 'refused':
          return;
      }
    },
    toSend,
    open: () => flying.writes + flying.looks + looks.waiting(),
    isEager: () => toSend() === 0 || phases.current() !== 'steady'
  };
  yield* eachOf(ledger.plan.items, (_, index) => sitting.enqueue(index, now, 0));
  return sitting;
}
