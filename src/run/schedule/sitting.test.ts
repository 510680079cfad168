import { resultOf, STRIDE, type Work } from '../../ports/work';
import type { Ledger } from '../ledger/ledger';
import { createPacer } from '../pace/pacer';
import { aLedger, ACCEPTED, intent, outcome, session } from '../testing/samples';
import { TUNING } from '../tuning';
import { openScheduler } from './createScheduler';
import type { SchedulerOptions } from './scheduler';
import { openSitting, type Sitting } from './sitting';

const optionsFor = (ledger: Ledger, heldIds: readonly string[] = []): SchedulerOptions => ({
  ledger,
  isHeld: (index) => heldIds.includes(ledger.plan.items[index]?.id ?? ''),
  mode: 'write',
  pacer: createPacer(TUNING.quota, []),
  manner: { rounds: 'once', proof: 'minutes' },
  now: 0
});
const sittingOf = (ledger: Ledger, heldIds?: readonly string[]): Sitting => resultOf(openSitting(optionsFor(ledger, heldIds), 0));
const pausesOf = (work: Work<unknown>): number => [...work].length;
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `user ${index}`);

describe('a sitting', () => {
  it('puts what was never sent up for sending and what was accepted up for a look', async () => {
    const ledger = await aLedger('a', 'b', 'c');
    [session(0), intent(1, 'b'), outcome(2, { b: ACCEPTED })].forEach(ledger.apply);
    const sitting = sittingOf(ledger);
    expect(sitting.toSend()).toBe(2);
    expect(sitting.looks.waiting()).toBe(1);
  });

  it('puts what is held back up for a look, and never for sending', async () => {
    const sitting = sittingOf(await aLedger('a', 'b', 'c'), ['b']);
    expect(sitting.outbox.take(0, 9, 9, 9)).toEqual([0, 2]);
    expect(sitting.looks.take(0, true)).toEqual([1]);
  });
});

describe('of a plan of many objects', () => {
  it('begins in slices, so that the page stays usable', async () => {
    const ledger = await aLedger(...ids(10 * STRIDE));
    expect(pausesOf(openScheduler(optionsFor(ledger)))).toBe(10);
  });

  it('goes on in slices after a pause', async () => {
    const scheduler = resultOf(openScheduler(optionsFor(await aLedger(...ids(10 * STRIDE)))));
    expect(pausesOf(scheduler.resumed(0))).toBe(10);
  });
});
