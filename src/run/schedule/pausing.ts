import type { PauseReason } from '../pause';
import { pauseOf, TUNING } from '../tuning';

/** Where a run stands between going on and holding still. */
export type PauseState =
  | { readonly kind: 'none' }
  /** As soon as everything in flight has landed. */
  | { readonly kind: 'asked'; readonly why: PauseReason }
  | { readonly kind: 'on'; readonly why: PauseReason }
  /** A probe has passed. */
  | { readonly kind: 'over' };

/** When a run holds still, and when it looks whether it can go on. There is no end to its patience. */
export interface Pausing {
  state(): PauseState;
  /** Whether reading would only fail, or is not to be waited for. */
  isBlind(): boolean;
  /** The first reason counts, until a probe finds another one. */
  ask(why: PauseReason): void;
  begin(at: number): void;
  /** ms until the next probe. */
  due(at: number): number;
  probing(): void;
  /** The probe found what was there before. */
  goesOn(at: number): void;
  over(): void;
  end(): void;
  /** Somebody asks for a probe at once. */
  nudge(): void;
  /** Something has moved since: what paused the run before was really over. */
  progress(): void;
}

export function createPausing(): Pausing {
  let state: PauseState = { kind: 'none' };
  let from = 0;
  let wait = 0;
  let tries = 0;
  let nudged = false;
  /** Pauses in a row that ended with a passed probe and began again before anything moved. */
  let futile = 0;

  // Where only changes are refused, e.g. by a policy on deletions, a probe of reads passes every time: rather seldom, then.
  // https://learn.microsoft.com/entra/identity/role-based-access-control/protected-actions-overview
  const schedule = (at: number, why: PauseReason): void => {
    from = at;
    wait = pauseOf(TUNING.probePauses[why.kind], tries) * Math.min(2 ** futile, TUNING.futileProbes);
    tries += 1;
  };

  return {
    state: () => state,
    isBlind: () => state.kind === 'on' || (state.kind === 'asked' && state.why.kind !== 'role'),
    ask: (why) => {
      if (state.kind === 'none' || (state.kind === 'on' && state.why.kind !== why.kind)) {
        state = { kind: 'asked', why };
      }
    },
    begin: (at) => {
      if (state.kind === 'asked') {
        state = { kind: 'on', why: state.why };
        tries = 0;
        schedule(at, state.why);
      }
    },
    // A clock that was set back would make the wait longer than it was meant to be.
    due: (at) => (nudged ? 0 : Math.min(Math.max(0, from + wait - at), wait)),
    probing: () => {
      nudged = false;
    },
    goesOn: (at) => {
      if (state.kind === 'on') {
        schedule(at, state.why);
      }
    },
    over: () => {
      state = { kind: 'over' };
    },
    end: () => {
      state = { kind: 'none' };
      nudged = false;
      futile += 1;
    },
    nudge: () => {
      nudged = state.kind !== 'none';
    },
    progress: () => {
      futile = 0;
    }
  };
}
