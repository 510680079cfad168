import type { Random } from '../ports/clock';
import type { Trouble } from './trouble';

/** Tries of a call that keeps breaking, all told. */
export const MAX_TRIES = 3;
/** Milliseconds that a call may spend waiting for a busy service, all told. */
export const WAIT_BUDGET_MS = 300_000;

const FIRST_WAIT_MS = 1_000;
const LONGEST_BACK_OFF_MS = 30_000;

/** Doubles with each try, from half to the whole of it, so that many callers don't come back together. */
function backOff(turn: number, random: Random): number {
  return Math.min(FIRST_WAIT_MS * 2 ** turn, LONGEST_BACK_OFF_MS) * (0.5 + random() / 2);
}

/** How long one call is worth waiting for. Each call has its own. */
export interface Patience {
  /** Milliseconds to wait before the next try, or `exhausted`. */
  wait(trouble: Extract<Trouble, { readonly kind: 'busy' | 'failing' }>): number | 'exhausted';
}

/**
 * What breaks is tried {@link MAX_TRIES} times. What is busy is waited for as long as the service says, at least as
 * long as the back-off, until {@link WAIT_BUDGET_MS} are spent.
 */
export function createPatience(random: Random): Patience {
  let turn = 0;
  let broken = 0;
  let spent = 0;

  return {
    wait: (trouble) => {
      broken += trouble.kind === 'failing' ? 1 : 0;
      const pause = backOff(turn++, random);
      const asked = trouble.kind === 'busy' && trouble.retryAfterMs !== 'unknown' ? trouble.retryAfterMs : 0;
      const ms = Math.ceil(Math.max(pause, asked * (1 + random() / 20)));
      if (broken >= MAX_TRIES || spent >= WAIT_BUDGET_MS) {
        return 'exhausted';
      }
      const granted = Math.min(ms, WAIT_BUDGET_MS - spent);
      spent += granted;
      return granted;
    }
  };
}
