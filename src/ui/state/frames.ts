import type { Clock } from '../../ports/clock';

/** Between two pictures of something that goes on, ms: more often than the eye can use costs the work itself time. */
export const FRAME_MS = 200;

/** Shows how something stands while it goes on. */
export interface Frames {
  /** Shows it at once: for what somebody waits to see. */
  now(): void;
  /** Shows it at once, or {@link FRAME_MS} after the picture before: so what comes last before a long silence is seen too. */
  soon(): void;
  /** Calls off the picture that is due. */
  end(): void;
}

/** @param show shows how it stands by then. */
export function createFrames(clock: Clock, show: () => void): Frames {
  let shownAt = -Infinity;
  let due: AbortController | undefined;
  const end = (): void => {
    due?.abort();
    due = undefined;
  };
  const now = (): void => {
    end();
    shownAt = clock.now();
    show();
  };
  const later = async (ms: number): Promise<void> => {
    const own = new AbortController();
    due = own;
    await clock.sleep(ms, own.signal);
    if (!own.signal.aborted) {
      now();
    }
  };
  return {
    now,
    soon: () => {
      if (due !== undefined) {
        return;
      }
      // The distance, not the difference: a clock that is set back must not keep the next picture for long.
      const left = FRAME_MS - Math.abs(clock.now() - shownAt);
      if (left <= 0) {
        now();
      } else {
        void later(left);
      }
    },
    end
  };
}
